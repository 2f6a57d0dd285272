#include <QtTest>

#include "tests/app/cli/loom.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

constexpr const char* small_project =
    R"({"netloom": 1, "name": "Six characters",
 "graph": {"nodes": [
   {"name": "text", "layer": "input", "parameters": {"shape": ["time 8"], "holds": "classes", "classes": 6}},
   {"name": "features", "layer": "embedding", "inputs": {"x": "text"}, "parameters": {"width": 8}},
   {"name": "memory", "layer": "gru", "inputs": {"x": "features"}, "parameters": {"units": 8}},
   {"name": "scores", "layer": "dense", "inputs": {"x": "memory"}, "parameters": {"units": 6}},
   {"name": "next", "layer": "output", "inputs": {"x": "scores"}},
   {"name": "follows", "layer": "target", "parameters": {"shape": ["time 8"], "classes": 6}},
   {"name": "loss", "layer": "cross_entropy", "inputs": {"scores": "scores", "target": "follows"}}]},
 "data": {"source": "hat.txt", "columns": {"text": "text", "follows": "text"},
   "windows": {"length": 8}},
 "training": {"epochs": 1, "batch": 16,
   "phases": [{"optimiser": {"learning_rate": 0.01}}]}})";

}  // namespace

class GenerateTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void the_same_settings_give_the_same_text_data();
  void the_same_settings_give_the_same_text();
  void another_seed_gives_another_text();
  void the_likeliest_token_needs_no_seed_data();
  void the_likeliest_token_needs_no_seed();
  void a_json_line_for_each_piece();
  void says_what_it_cannot_read_data();
  void says_what_it_cannot_read();

 private:
  LoomResult written(const QStringList& settings) const {
    return loom(QStringList{"generate", "1", "--runs", folder_.filePath("runs.sqlite"), "--prompt",
                            "the ", "--length", "40"} +
                settings);
  }
  QByteArray text(const QStringList& settings) const {
    const LoomResult result = written(settings);
    return result.code == 0 ? result.out : result.err;
  }

  QTemporaryDir folder_;
};

void GenerateTest::initTestCase() {
  const QString project = folder_.filePath("hat.netloom");
  QVERIFY(write_text(project, small_project));
  QVERIFY(write_text(folder_.filePath("hat.txt"), QByteArray("the hat. ").repeated(60)));
  const LoomResult result = loom({"train", project, "--runs", folder_.filePath("runs.sqlite")});
  QVERIFY2(result.code == 0, result.err);
}

void GenerateTest::the_same_settings_give_the_same_text_data() {
  QTest::addColumn<QStringList>("settings");
  QTest::newRow("none") << QStringList{};
  QTest::newRow("seed") << QStringList{"--seed", "7"};
  QTest::newRow("all") << QStringList{"--seed", "7", "--temperature", "1.5", "--top-k", "3"};
}

void GenerateTest::the_same_settings_give_the_same_text() {
  QFETCH(QStringList, settings);
  const QByteArray first = text(settings);
  QVERIFY2(first.startsWith("the "), first);
  QCOMPARE(first.size(), 4 + 40 + 1);  // the prompt, what was asked for, the end of the line
  QCOMPARE(text(settings), first);
}

void GenerateTest::another_seed_gives_another_text() {
  QVERIFY(text({"--seed", "1"}) != text({"--seed", "2"}));
}

void GenerateTest::the_likeliest_token_needs_no_seed_data() {
  QTest::addColumn<QStringList>("settings");
  QTest::newRow("temperature 0") << QStringList{"--temperature", "0"};
  QTest::newRow("the best one") << QStringList{"--top-k", "1"};
}

void GenerateTest::the_likeliest_token_needs_no_seed() {
  QFETCH(QStringList, settings);
  const QByteArray first = text(settings + QStringList{"--seed", "1"});
  QCOMPARE(text(settings + QStringList{"--seed", "2"}), first);
  QCOMPARE(text({"--temperature", "0"}), first);
}

void GenerateTest::a_json_line_for_each_piece() {
  const LoomResult result = written({"--json"});
  QCOMPARE(result.lines().size(), 40 + 1);
  QByteArray pieces;
  for (const QJsonObject& line : result.lines()) {
    if (line["event"] == QString("text")) pieces += line["text"].toString().toUtf8();
  }
  QCOMPARE(result.last()["text"].toString().toUtf8(), pieces);
  QCOMPARE(result.last()["tokens"].toInt(), 40);
  QCOMPARE("the " + pieces + "\n", text({}));
}

void GenerateTest::says_what_it_cannot_read_data() {
  QTest::addColumn<QStringList>("settings");
  QTest::addColumn<QString>("told");
  QTest::newRow("another character") << QStringList{"--prompt", "zoo"} << "not learned \"z\"";
  QTest::newRow("nothing") << QStringList{"--prompt", ""} << "prompt";
  QTest::newRow("no length") << QStringList{"--length", "0"} << "at least 1, not '0'";
  QTest::newRow("a negative temperature") << QStringList{"--temperature", "-1"} << "not '-1'";
  QTest::newRow("no number") << QStringList{"--top-k", "few"} << "not 'few'";
}

void GenerateTest::says_what_it_cannot_read() {
  QFETCH(QStringList, settings);
  QFETCH(QString, told);
  const LoomResult result = written(settings);
  QCOMPARE(result.code, 2);
  QVERIFY2(QString::fromUtf8(result.err).contains(told), result.err);
}

NETLOOM_TEST(GenerateTest)

}  // namespace netloom

#include "generate_test.moc"
