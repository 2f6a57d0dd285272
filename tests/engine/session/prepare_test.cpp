#include "engine/session/prepare.h"

#include <QtTest>

#include "tests/support/test.h"

namespace netloom {

class PrepareTest : public QObject {
  Q_OBJECT

 private slots:
  void counts_out_of_range_are_told_as_people_count_data();
  void counts_out_of_range_are_told_as_people_count();

 private:
  LayerRegistry registry_ = LayerRegistry::built_in();
};

void PrepareTest::counts_out_of_range_are_told_as_people_count_data() {
  QTest::addColumn<qint64>("batch");
  QTest::addColumn<QString>("title");
  QTest::newRow("too many") << qint64{100'000'000} << "batch is 100,000,000";
  QTest::newRow("none") << qint64{0} << "batch is 0";
}

void PrepareTest::counts_out_of_range_are_told_as_people_count() {
  QFETCH(qint64, batch);
  TrainingSettings training;
  training.batch = batch;
  QStringList titles;
  QStringList messages;
  for (const Diagnostic& one : check_training(training, Graph(), registry_)) {
    if (one.code != "training.batch") continue;
    titles << QString::fromStdString(one.title.text());
    messages << QString::fromStdString(one.message.text());
  }
  QTEST(titles.join('\n'), "title");
  QCOMPARE(messages, QStringList("The training setting 'batch' takes 1 to 1,000,000."));
}

NETLOOM_TEST(PrepareTest)

}  // namespace netloom

#include "prepare_test.moc"
