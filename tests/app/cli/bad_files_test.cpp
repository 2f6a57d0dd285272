#include <QtTest>

#include "tests/app/cli/loom.h"
#include "tests/support/test.h"

namespace netloom {

class BadFilesTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void are_told_with_file_and_node_data();
  void are_told_with_file_and_node();
  void every_prefix_of_a_project_is_refused();

 private:
  QByteArray good_;
  QTemporaryDir folder_;
};

void BadFilesTest::initTestCase() {
  QFile file(project_file("digits-cnn"));
  QVERIFY(file.open(QIODevice::ReadOnly));
  good_ = file.readAll();
}

void BadFilesTest::are_told_with_file_and_node_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QStringList>("told");
  QTest::addColumn<QByteArray>("table");  // Contents of table.csv, where the project reads one.
  const auto row = [](const char* name, const QByteArray& text, const QStringList& told,
                      const QByteArray& table = {}) {
    QTest::newRow(name) << text << told << table;
  };
  const auto with = [&](const char* what, const char* by) {
    QByteArray text = good_;
    Q_ASSERT(text.contains(what));
    return text.replace(what, by);
  };
  row("empty file", "", {});
  row("cut off", good_.left(good_.size() / 2), {"line"});
  row("newer version", with("\"netloom\": 1", "\"netloom\": 999"), {"999"});
  row("not UTF-8", with("Digits CNN", "Digits \xff\xfe"), {"UTF-8"});
  row("a million brackets", QByteArray(1'000'000, '['), {"deep"});
  row("an array", "[]", {});
  row("unknown layer", with("\"max_pool2d\"", "\"max_pol2d\""), {"'pool1'", "max_pool2d"});
  row("unknown parameter", with("\"rate\": 0.3", "\"rte\": 0.3"), {"'drop'", "rate"});
  row("out of range", with("\"rate\": 0.3", "\"rate\": 3"), {"'drop'", "rate"});
  row("wrong type", with("\"filters\": 32", "\"filters\": \"many\""), {"'conv2'", "filters"});
  row("a huge number", with("\"filters\": 32", "\"filters\": 1e300"), {"'conv2'", "filters"});
  row("cycle", with("\"inputs\": {\"x\": \"image\"}", "\"inputs\": {\"x\": \"relu2\"}"),
      {"'conv1'"});
  row("missing link", with("\"inputs\": {\"x\": \"flat\"}, ", ""), {"'drop'", "'x'"});
  row("link to nowhere", with("{\"x\": \"flat\"}", "{\"x\": \"flta\"}"), {"'drop'", "flta"});
  row("two links in one port", with("{\"x\": \"flat\"}", "{\"x\": [\"flat\", \"relu1\"]}"),
      {"'drop'", "'x'"});
  row("shapes that do not fit",
      with("\"inputs\": {\"x\": \"flat\"}", "\"inputs\": {\"x\": \"logits\"}"), {"'drop'"});
  row("flatten left out",
      with("{\"x\": \"drop\"}, \"parameters\": {\"units\": 10}",
           "{\"x\": \"pool1\"}, \"parameters\": {\"units\": 10}"),
      {"'logits'", "32×4×4", "fix: Insert Flatten"});
  row("fewer outputs than classes", with("\"units\": 10", "\"units\": 9"),
      {"'l", "9", "10", "fix:"});
  row("unknown column", with("\"label\": \"digit\"", "\"label\": \"digt\""), {"digt", "digit"});
  row("unknown data", with("\"source\": \"digits\"", "\"source\": \"digtis\""), {"digtis"});
  row("unknown optimiser", with("{\"learning_rate\": 0.003}", "{\"type\": \"adma\"}"),
      {"adma", "adam"});
  row("rate is negative", with("0.003", "-1"), {"learning_rate", "-1"});
  const QByteArray table = R"({"netloom": 1, "name": "Table", "graph": {"nodes": [
    {"name": "row", "layer": "input", "parameters": {"shape": ["feature 2"]}},
    {"name": "y", "layer": "dense", "inputs": {"x": "row"}, "parameters": {"units": 1}},
    {"name": "answer", "layer": "output", "inputs": {"x": "y"}},
    {"name": "goal", "layer": "target", "parameters": {"holds": "numbers"}},
    {"name": "loss", "layer": "mse", "inputs": {"prediction": "y", "target": "goal"}}]},
   "data": {"source": "table.csv", "columns": {"row": ["a", "b"], "goal": "c"}},
   "training": {"epochs": 1}})";
  QByteArray rows = "a,b,c\n";
  for (int i = 0; i < 40; ++i) rows += QByteArray::number(i) + ",2,3\n";
  QByteArray text_within = rows;
  text_within.replace("\n17,", "\nseventeen,");
  row("text in a number column", table, {"'row'", "seventeen"}, text_within);
  row("no table", table, {"table.csv"});
  row("empty table", table, {"table.csv"}, "\n");
  row("a table of one row", table, {"row"}, "a,b,c\n1,2,3\n");
  row("a table that is no text", table, {}, QByteArray("a,b,c\n\0\xff\xfe\x01\n", 13));
}

void BadFilesTest::are_told_with_file_and_node() {
  QFETCH(QByteArray, text);
  QFETCH(QStringList, told);
  QFETCH(QByteArray, table);
  const QString file = folder_.filePath("bad.netloom");
  QVERIFY(write_text(file, text));
  QFile::remove(folder_.filePath("table.csv"));
  if (!table.isEmpty()) QVERIFY(write_text(folder_.filePath("table.csv"), table));
  const QStringList commands[] = {
      {"check", file, "--json"},
      {"train", file, "--epochs", "1", "--json", "--runs", folder_.filePath("runs.sqlite")},
      {"bench", file, "--steps", "1", "--json"}};
  for (const QStringList& words : commands) {
    const LoomResult result = loom(words, {}, {}, 20'000);
    const QByteArray found = words.front().toUtf8() + ": " + result.err;
    QVERIFY2(result.code == 2, found);
    QVERIFY2(result.err.contains("bad.netloom"), found);
    for (const QString& part : told) QVERIFY2(result.err.contains(part.toUtf8()), found);
    const QString event = result.last()["event"].toString();
    QVERIFY2(event == "failed" || (words.front() == "check" && event == "done"), result.out);
  }
}

void BadFilesTest::every_prefix_of_a_project_is_refused() {
  const QString file = folder_.filePath("prefix.netloom");
  for (int size = 1; size < good_.trimmed().size(); size += 83) {
    QVERIFY(write_text(file, good_.left(size)));
    const LoomResult result = loom({"check", file, "--json"});
    QVERIFY2(result.code == 2, result.err);
  }
}

NETLOOM_TEST(BadFilesTest)

}  // namespace netloom

#include "bad_files_test.moc"
