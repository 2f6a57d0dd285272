#include <QtTest>

#include "tests/app/cli/loom.h"
#include "tests/support/test.h"

namespace netloom {

class CommandsTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { QVERIFY(folder_.isValid()); }
  void a_check_tells_shapes_counts_and_a_forecast();
  void a_training_tells_its_course_and_is_kept();
  void layers_tell_their_parameters();
  void data_and_schema_are_json();
  void a_worker_reads_a_job();
  void a_prediction_gives_one_row_per_row();
  void an_export_gives_code_and_weights();
  void an_export_takes_numbers_as_the_data_has_them();
  void a_diverged_run_exits_with_one();
  void wrong_words_are_answered_data();
  void wrong_words_are_answered();

 private:
  QString runs() const { return folder_.filePath("runs.sqlite"); }
  QTemporaryDir folder_;
};

void CommandsTest::a_check_tells_shapes_counts_and_a_forecast() {
  const LoomResult result = loom({"check", project_file("digits-mlp"), "--json"});
  QCOMPARE(result.code, 0);
  const QJsonObject done = result.last();
  QCOMPARE(done["event"].toString(), QString("done"));
  QVERIFY(done["diagnostics"].toArray().isEmpty());
  QCOMPARE(done["nodes"].toArray().size(), 8);
  const QJsonObject hidden = done["nodes"].toArray()[2].toObject();
  QCOMPARE(hidden["name"].toString(), QString("hidden"));
  QCOMPARE(hidden["layer"].toString(), QString("dense"));
  QCOMPARE(hidden["parameters"].toInt(), 64 * 32 + 32);
  QVERIFY(hidden["flops"].toDouble() > 0);
  QVERIFY(hidden["outputs"].toObject()["y"].toString().contains("32"));
  QCOMPARE(done["totals"].toObject()["parameters"].toInt(), 64 * 32 + 32 + 32 * 10 + 10);
  QVERIFY(done["totals"].toObject()["flops_per_sample"].toDouble() > 0);
  QVERIFY(done["forecast"].toObject()["step_seconds"].toDouble() > 0);
  const QJsonObject forecast = done["forecast"].toObject();
  QVERIFY(forecast["epoch_seconds"].toDouble() >= 40 * forecast["step_seconds"].toDouble());
  QVERIFY(forecast["memory_bytes"].toDouble() > 0);
  const LoomResult narrow =
      loom({"check", project_file("digits-mlp"), "--set", "hidden.units=7", "--json"});
  QCOMPARE(narrow.last()["totals"].toObject()["parameters"].toInt(), 64 * 7 + 7 + 7 * 10 + 10);
}

void CommandsTest::a_training_tells_its_course_and_is_kept() {
  const QStringList arguments = {"train",    project_file("digits-mlp"),
                                 "--epochs", "2",
                                 "--json",   "--runs",
                                 runs(),     "--name",
                                 "first",    "--seed",
                                 "7",        "--threads",
                                 "1"};
  const LoomResult result = loom(arguments);
  QCOMPARE(result.code, 0);
  const auto lines = result.lines();
  QCOMPARE(lines.size(), 4);
  QCOMPARE(lines[0]["event"].toString(), QString("started"));
  const int run = lines[0]["run"].toInt();
  QVERIFY(run > 0);
  QCOMPARE(lines[1]["event"].toString(), QString("epoch"));
  QCOMPARE(lines[1]["epoch"].toInt(), 1);
  QVERIFY(lines[1]["metrics"].toObject().contains("train.loss"));
  const QJsonObject& done = lines[3];
  QCOMPARE(done["event"].toString(), QString("done"));
  QCOMPARE(done["status"].toString(), QString("finished"));
  QCOMPARE(done["run"].toInt(), run);
  QCOMPARE(done["weights_sha256"].toString().size(), 64);
  for (const char* metric : {"train.loss", "validation.accuracy", "test.accuracy"}) {
    QVERIFY2(done["metrics"].toObject().contains(metric), metric);
  }
  QCOMPARE(loom(arguments).last()["weights_sha256"].toString(), done["weights_sha256"].toString());

  const LoomResult list = loom({"runs", "list", "--runs", runs(), "--json"});
  QCOMPARE(list.code, 0);
  QCOMPARE(list.last()["runs"].toArray().size(), 2);
  const QJsonObject row = list.last()["runs"].toArray()[1].toObject();
  QCOMPARE(row["name"].toString(), QString("first"));
  QCOMPARE(row["project"].toString(), QString("Digits MLP"));
  QCOMPARE(row["status"].toString(), QString("finished"));
  QCOMPARE(row["seed"].toInt(), 7);
  QVERIFY(row["started"].toDouble() > 1e9);
  const QJsonObject accuracy = row["metrics"].toObject()["validation.accuracy"].toObject();
  QVERIFY(accuracy.contains("last") && accuracy.contains("best") && accuracy.contains("best_step"));

  const LoomResult show = loom({"runs", "show", QString::number(run), "--runs", runs(), "--json"});
  const QJsonObject full = show.last()["run"].toObject();
  QCOMPARE(full["parameters"].toObject()["training.epochs"].toDouble(), 2.0);
  QCOMPARE(full["parameters"].toObject()["hidden.units"].toDouble(), 32.0);
  QStringList kinds;
  for (const auto one : full["checkpoints"].toArray()) {
    kinds << one.toObject()["kind"].toString();
    QVERIFY(QFile::exists(one.toObject()["path"].toString()));
  }
  kinds.sort();
  QCOMPARE(kinds, QStringList({"best", "last"}));
}

void CommandsTest::layers_tell_their_parameters() {
  const LoomResult result = loom({"layers", "--json"});
  QCOMPARE(result.code, 0);
  const QJsonArray layers = result.last()["layers"].toArray();
  QVERIFY(layers.size() >= 15);
  for (const auto one : layers) {
    const QJsonObject layer = one.toObject();
    for (const char* key : {"name", "category", "summary"}) {
      QVERIFY2(!layer[key].toString().isEmpty(), qPrintable(layer["name"].toString()));
    }
    QVERIFY(layer["inputs"].isArray() && layer["outputs"].isArray());
    for (const auto parameter : layer["parameters"].toArray()) {
      const QJsonObject about = parameter.toObject();
      for (const char* key :
           {"name", "type", "default", "minimum", "maximum", "unit", "description"}) {
        QVERIFY2(about.contains(key), key);
      }
    }
  }
  const LoomResult dense = loom({"layers", "dense", "--json"});
  QCOMPARE(dense.last()["layers"].toArray().size(), 1);
}

void CommandsTest::data_and_schema_are_json() {
  QVERIFY(loom({"schema"}).last().isEmpty());  // Many lines: one document.
  QVERIFY(QJsonDocument::fromJson(loom({"schema"}).out).isObject());
  const LoomResult list = loom({"data", "list", "--json"});
  QCOMPARE(list.code, 0);
  QVERIFY(list.last()["data"].toArray().size() >= 4);
  const LoomResult show = loom({"data", "show", "iris", "--json"});
  QCOMPARE(show.last()["rows"].toInt(), 150);
}

void CommandsTest::a_worker_reads_a_job() {
  const QJsonObject job = {{"project_path", project_file("iris")},
                           {"runs", folder_.filePath("worker.sqlite")},
                           {"epochs", 2}};
  const LoomResult good = loom({"worker"}, QJsonDocument(job).toJson());
  QCOMPARE(good.code, 0);
  QCOMPARE(good.last()["status"].toString(), QString("finished"));
  const LoomResult bad = loom({"worker"}, "{\"epochs\": 1.5}");
  QCOMPARE(bad.code, 2);
  QCOMPARE(bad.last()["event"].toString(), QString("failed"));
  QVERIFY2(bad.err.contains("epochs"), bad.err);
}

void CommandsTest::a_prediction_gives_one_row_per_row() {
  const QString runs = folder_.filePath("predict.sqlite");
  QCOMPARE(loom({"train", project_file("iris"), "--epochs", "3", "--runs", runs}).code, 0);
  QByteArray header = "{'descr': '<f4', 'fortran_order': False, 'shape': (5, 4), }";
  header = header.leftJustified(128 - 10 - 1, ' ') + '\n';
  QByteArray bytes = QByteArray("\x93NUMPY\x01\x00", 8) + char(header.size()) + '\0' + header;
  const QVector<float> values(20, 1.5f);
  bytes += QByteArray(reinterpret_cast<const char*>(values.data()), 80);
  const QString input = folder_.filePath("x.npy");
  const QString output = folder_.filePath("y.npy");
  QVERIFY(write_text(input, bytes));
  const LoomResult result =
      loom({"predict", "1", "--runs", runs, "--input", input, "--output", output, "--json"});
  QVERIFY2(result.code == 0, result.err);
  QVERIFY(result.last()["outputs"].toObject().contains("species"));
  QFile file(output);
  QVERIFY(file.open(QIODevice::ReadOnly));
  const QByteArray all = file.readAll();
  QVERIFY2(all.contains("'shape': (5, 3)"), all.left(128));
  QCOMPARE(all.size(), 128 + 5 * 3 * 4);
  const LoomResult wrong =
      loom({"predict", "1", "--runs", runs, "--input", "flowr=" + input, "--output", output});
  QCOMPARE(wrong.code, 2);
  QVERIFY2(wrong.err.contains("'flower'"), wrong.err);
}

void CommandsTest::an_export_gives_code_and_weights() {
  const QString out = folder_.filePath("exported");
  const QStringList words = {
      "export", project_file("digits-cnn"), "--format", "pytorch", "--output", out, "--json"};
  const LoomResult result = loom(words);
  QVERIFY2(result.code == 0, result.err);
  QCOMPARE(result.last()["event"].toString(), QString("done"));
  QCOMPARE(result.last()["files"].toArray().size(), 3);
  QFile code(out + "/model.py");
  QVERIFY(code.open(QIODevice::ReadOnly));
  QVERIFY(code.readAll().contains("self.conv1 = nn.Conv2d(1, 16, 3, padding=1, bias=False)"));
  const LoomResult again = loom(words);
  QCOMPARE(again.code, 2);
  QVERIFY2(again.err.contains("--force"), again.err);
  QCOMPARE(loom(words + QStringList{"--force"}).code, 0);
}

void CommandsTest::an_export_takes_numbers_as_the_data_has_them() {
  const QStringList runs{"--runs", folder_.filePath("scaled.sqlite")};
  const QStringList train{"train", project_file("diabetes"), "--epochs", "1", "--json"};
  QCOMPARE(loom(train + runs).code, 0);
  const QString out = folder_.filePath("scaled");
  const LoomResult result =
      loom(QStringList{"export", "1", "--format", "pytorch", "--output", out} + runs);
  QVERIFY2(result.code == 0, result.err);
  QFile code(out + "/model.py");
  QVERIFY(code.open(QIODevice::ReadOnly));
  QVERIFY(code.readAll().contains("patient = self.patient_scale(patient)"));
}

void CommandsTest::a_diverged_run_exits_with_one() {
  const LoomResult result =
      loom({"train", project_file("diabetes"), "--set", "training.lr=1e3", "--set",
            "training.optimiser=sgd", "--set", "training.momentum=0.9", "--epochs", "30", "--runs",
            folder_.filePath("diverged.sqlite"), "--json"});
  QCOMPARE(result.code, 1);
  QCOMPARE(result.last()["event"].toString(), QString("done"));
  QCOMPARE(result.last()["status"].toString(), QString("diverged"));
  QVERIFY(result.last()["message"].toString().contains("learning rate"));
}

void CommandsTest::wrong_words_are_answered_data() {
  QTest::addColumn<QStringList>("words");
  QTest::addColumn<QString>("answer");
  const QString mlp = project_file("digits-mlp");
  const QString none = folder_.filePath("none.sqlite");
  QTest::newRow("command") << QStringList{"trai", mlp} << "'train'";
  QTest::newRow("option") << QStringList{"train", mlp, "--epoch", "3"} << "--epochs";
  QTest::newRow("no value") << QStringList{"train", mlp, "--epochs"} << "--epochs needs";
  QTest::newRow("no number") << QStringList{"train", mlp, "--epochs", "ten"} << "'ten'";
  QTest::newRow("nothing to train") << QStringList{"train"} << "project file is missing";
  QTest::newRow("no such file") << QStringList{"train", "none.netloom"} << "none.netloom";
  QTest::newRow("a folder") << QStringList{"check", "/tmp"} << "/tmp";
  QTest::newRow("no device") << QStringList{"train", mlp, "--device", "cuda:0"} << "cuda:0";
  QTest::newRow("node") << QStringList{"train", mlp, "--set", "hiden.units=3"} << "'hidden'";
  QTest::newRow("parameter") << QStringList{"train", mlp, "--set", "hidden.unit=3"} << "units";
  QTest::newRow("setting") << QStringList{"train", mlp, "--set", "training.rate=3"} << "'rate'";
  QTest::newRow("setting of data")
      << QStringList{"train", mlp, "--set", "data.sorce=iris"} << "'source'";
  QTest::newRow("share of data") << QStringList{"train", mlp, "--set", "data.split.train=7"}
                                 << "a number from 0 to 1";
  QTest::newRow("node in a check")
      << QStringList{"check", mlp, "--set", "hiden.units=3"} << "'hidden'";
  QTest::newRow("no assignment") << QStringList{"train", mlp, "--set", "hidden"} << "hidden";
  QTest::newRow("bad number") << QStringList{"train", mlp, "--set", "hidden.units=x"} << "'x'";
  QTest::newRow("below range") << QStringList{"train", mlp, "--set", "hidden.units=-3"} << "units";
  QTest::newRow("not finite") << QStringList{"train", mlp, "--set", "training.lr=nan"}
                              << "learning_rate";
  QTest::newRow("no run") << QStringList{"resume", "99", "--runs", none} << "99";
  QTest::newRow("layer") << QStringList{"layers", "dens"} << "'dense'";
  QTest::newRow("data verb") << QStringList{"data", "shw"} << "shw";
  QTest::newRow("format") << QStringList{"export", mlp, "--format", "nmaes"} << "no format 'nmaes'";
  QTest::newRow("runs verb") << QStringList{"runs", "lits", "--runs", none} << "lits";
}

void CommandsTest::wrong_words_are_answered() {
  QFETCH(QStringList, words);
  QFETCH(QString, answer);
  if (words.front() == "train" && words.size() > 2 && words.back() != "--epochs") {
    words << "--runs" << folder_.filePath("wrong.sqlite");
  }
  const LoomResult result = loom(words);
  const int expected = words.contains("cuda:0") || words.contains("/tmp") ? 1 : 2;
  QVERIFY2(result.code == expected || result.code == 2, result.err);
  QVERIFY2(result.err.contains(answer.toUtf8()), result.err);
}

NETLOOM_TEST(CommandsTest)

}  // namespace netloom

#include "commands_test.moc"
