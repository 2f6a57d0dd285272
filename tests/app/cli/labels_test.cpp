#include <QtTest>

#include "tests/app/cli/loom.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

/// What looks at each of 9 steps by itself; %1 is the loss, %2 how many labels a row has.
constexpr const char* project_of_steps = R"({"netloom": 1, "name": "Steps",
 "graph": {"nodes": [
   {"name": "steps", "layer": "input", "parameters": {"shape": ["time 9", "feature 3"]}},
   {"name": "scores", "layer": "dense", "inputs": {"x": "steps"}, "parameters": {"units": 3}},
   {"name": "said", "layer": "output", "inputs": {"x": "scores"}},
   {"name": "labels", "layer": "target", "parameters": {"classes": 3, "shape": ["time %2"]}},
   {"name": "loss", "inputs": {"scores": "scores", "target": "labels"}, %1}]},
 "data": {"source": "rows.jsonl", "columns": {"steps": "steps", "labels": "labels"}},
 "training": {"epochs": 60, "batch": 16,
   "phases": [{"optimiser": {"learning_rate": 0.1}}]}})";

/// What a row shows at a step: 1 or 2, with nothing, 0, between them.
int shown_at(int row, int step) {
  return step % 3 == 1 ? (row / (step * 2 - 1) + step) % 3 : 0;
}

/// 90 rows of 9 steps with `labels`.
QByteArray rows_of(const std::function<QByteArray(int)>& labels) {
  const QByteArrayList shown{"[1,0,0]", "[0,1,0]", "[0,0,1]"};
  QByteArray rows;
  for (int row = 0; row < 90; ++row) {
    QByteArrayList steps;
    for (int step = 0; step < 9; ++step) steps << shown[shown_at(row, step)];
    rows += "{\"steps\": [" + steps.join(",") + "], \"labels\": [" + labels(row) + "]}\n";
  }
  return rows;
}

/// What the steps spell, filled up with −1.
QByteArray spelled(int row) {
  QByteArrayList labels;
  for (int step = 0; step < 9; ++step) {
    if (shown_at(row, step) != 0) labels << QByteArray::number(shown_at(row, step));
  }
  while (labels.size() < 3) labels << "-1";
  return labels.join(",");
}

/// What each step shows; nothing is −100.
QByteArray each_step(int row) {
  QByteArrayList labels;
  for (int step = 0; step < 9; ++step) {
    const int shown = shown_at(row, step);
    labels << (shown == 0 ? QByteArray("-100") : QByteArray::number(shown));
  }
  return labels.join(",");
}

}  // namespace

/// Rows of labels, from JSON Lines to what is measured on the test rows.
class LabelsTest : public QObject {
  Q_OBJECT

 private slots:
  void are_learned_data();
  void are_learned();
};

void LabelsTest::are_learned_data() {
  QTest::addColumn<QString>("loss");
  QTest::addColumn<int>("count");
  QTest::addColumn<QByteArray>("rows");
  QTest::addColumn<QString>("metric");
  QTest::addColumn<double>("expected");
  QTest::newRow("spelled") << R"("layer": "ctc")" << 3 << rows_of(spelled)
                           << "test.label_error_rate" << 0.0;
  QTest::newRow("of each step")
      << R"("layer": "cross_entropy", "parameters": {"ignore": true, "ignore_index": -100})" << 9
      << rows_of(each_step) << "test.accuracy" << 1.0;
}

void LabelsTest::are_learned() {
  QFETCH(QString, loss);
  QFETCH(int, count);
  QFETCH(QByteArray, rows);
  QFETCH(QString, metric);
  QFETCH(double, expected);
  const QTemporaryDir folder;
  const QString project = folder.filePath("steps.netloom");
  QVERIFY(write_text(folder.filePath("rows.jsonl"), rows));
  QVERIFY(write_text(project, QString(project_of_steps).arg(loss).arg(count).toUtf8()));
  const LoomResult result =
      loom({"train", project, "--json", "--runs", folder.filePath("runs.sqlite")});
  QVERIFY2(result.code == 0, result.err);
  const QJsonObject metrics = result.last()["metrics"].toObject();
  QVERIFY2(metrics.contains(metric), result.out.right(400));
  QCOMPARE(metrics[metric].toDouble(), expected);
}

NETLOOM_TEST(LabelsTest)

}  // namespace netloom

#include "labels_test.moc"
