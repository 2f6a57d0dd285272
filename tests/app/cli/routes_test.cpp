#include <memory>
#include <optional>

#include <QTemporaryDir>
#include <QtTest>

#include "tests/app/cli/loom.h"
#include "tests/support/home.h"
#include "tests/support/test.h"

namespace netloom {

/// `--tuning` and the routes that a run keeps, in a home of their own.
class RoutesTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void cleanup();
  void each_way_to_tune_data();
  void each_way_to_tune();
  void a_check_measures_when_told();
  void other_words_are_refused_data();
  void other_words_are_refused();

 private:
  QString routes_file() const { return home_->filePath("routes.json"); }
  LoomResult train(const QString& tuning) const {
    return loom(
        {"train", project_file("digits-cnn"), "--epochs", "1", "--tuning", tuning, "--json"});
  }
  static QJsonObject shown(const QString& run) {
    return loom({"runs", "show", run, "--json"}).last()["run"].toObject();
  }

  std::unique_ptr<QTemporaryDir> home_;
  std::optional<HomeAt> here_;
};

void RoutesTest::init() {
  home_ = std::make_unique<QTemporaryDir>();
  here_.emplace(home_->path());
  qputenv("NETLOOM_TUNING", "measure");
}

void RoutesTest::cleanup() {
  here_.reset();
  qputenv("NETLOOM_TUNING", "off");
}

void RoutesTest::each_way_to_tune_data() {
  QTest::addColumn<QString>("tuning");
  QTest::addColumn<bool>("measures");
  QTest::addColumn<bool>("follows");
  QTest::newRow("measure") << "measure" << true << true;
  QTest::newRow("kept") << "kept" << false << true;
  QTest::newRow("off") << "off" << false << false;
}

/// The first run of a home, and one after a run that measured.
void RoutesTest::each_way_to_tune() {
  if (QThread::idealThreadCount() < 2) QSKIP("One core leaves its kernels one route.");
  QFETCH(QString, tuning);
  QFETCH(bool, measures);
  QFETCH(bool, follows);
  QCOMPARE(train(tuning).code, 0);
  QCOMPARE(QFile::exists(routes_file()), measures);
  QCOMPARE(!shown("1")["routes"].toObject().isEmpty(), measures);
  QCOMPARE(train("measure").code, 0);
  QCOMPARE(train(tuning).code, 0);
  const QJsonObject measured = shown("2")["routes"].toObject();
  QVERIFY(!measured.isEmpty());
  QCOMPARE(shown("3")["routes"].toObject(), follows ? measured : QJsonObject());
  const QByteArray told = loom({"runs", "show", "3"}).out;
  QCOMPARE(told.contains("Its kernels were measured on "), follows);
  QCOMPARE(told.contains(measured.keys().front().toUtf8()), follows);
}

void RoutesTest::a_check_measures_when_told() {
  if (QThread::idealThreadCount() < 2) QSKIP("One core leaves its kernels one route.");
  const QStringList check{"check", project_file("digits-cnn"), "--json", "--tuning"};
  QVERIFY(loom(check + QStringList{"kept"}).last()["forecast"].isObject());
  QVERIFY(!QFile::exists(routes_file()));
  QVERIFY(loom(check + QStringList{"measure"}).last()["forecast"].isObject());
  QVERIFY(QFile::exists(routes_file()));
}

void RoutesTest::other_words_are_refused_data() {
  QTest::addColumn<QStringList>("option");
  QTest::addColumn<QByteArray>("environment");
  QTest::newRow("option") << QStringList{"--tuning", "on"} << QByteArray("measure");
  QTest::newRow("environment") << QStringList() << QByteArray("on");
}

void RoutesTest::other_words_are_refused() {
  QFETCH(QStringList, option);
  QFETCH(QByteArray, environment);
  qputenv("NETLOOM_TUNING", environment);
  const LoomResult result = loom(QStringList{"train", project_file("iris"), "--json"} + option);
  QCOMPARE(result.code, 2);
  QVERIFY2(result.err.contains("use one of measure, kept, off."), result.err);
  QCOMPARE(result.err.contains("NETLOOM_TUNING"), option.isEmpty());
}

NETLOOM_TEST(RoutesTest)

}  // namespace netloom

#include "routes_test.moc"
