#include "engine/session/run_job.h"

#include <numeric>

#include <QtTest>

#include "engine/core/error.h"
#include "engine/core/os/file.h"
#include "engine/core/os/machine.h"
#include "engine/core/os/socket.h"
#include "engine/runs/store.h"
#include "engine/session/checkpoint.h"
#include "engine/session/control_server.h"
#include "engine/session/predict.h"
#include "engine/session/prepare.h"
#include "tests/engine/session/example_job.h"
#include "tests/support/home.h"
#include "tests/support/test.h"

Q_DECLARE_METATYPE(std::function<void(netloom::Project&)>)

namespace netloom {

namespace {

/// The lines that `watcher` gets until one contains `word`, or two seconds have gone.
std::vector<std::string> lines_until(LocalConnection& watcher, const std::string& word) {
  std::vector<std::string> all;
  QElapsedTimer timer;
  timer.start();
  while (timer.elapsed() < 2000) {
    for (std::string& line : watcher.receive_lines()) all.push_back(std::move(line));
    if (!all.empty() && all.back().find(word) != std::string::npos) break;
    QTest::qSleep(5);
  }
  return all;
}

}  // namespace

class RunJobTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { registry_ = LayerRegistry::built_in(); }
  void prepare_tells_what_is_wrong_data();
  void prepare_tells_what_is_wrong();
  void a_run_is_kept_with_its_checkpoints();
  void predictions_agree_with_the_evaluation();
  void numbers_come_back_in_the_units_of_their_column_data();
  void numbers_come_back_in_the_units_of_their_column();
  void a_checkpoint_comes_back_whole_or_not_at_all();
  void watchers_get_the_latest_and_may_stop();
  void what_keeps_all_cores_busy_takes_turns_data();
  void what_keeps_all_cores_busy_takes_turns();

 private:
  Job job(const char* project, const char* runs) const {
    return example_job(project, folder_.filePath(runs).toStdString());
  }
  Project project(const char* name) const {
    return load_project(job(name, "").project_path.string(), registry_).project;
  }
  Prepared prepared(const char* name) const {
    return std::move(*prepare(project(name), registry_, {}).prepared);
  }

  LayerRegistry registry_;
  QTemporaryDir folder_;
  RunListener nobody_;
};

void RunJobTest::prepare_tells_what_is_wrong_data() {
  using Change = std::function<void(Project&)>;
  QTest::addColumn<Change>("change");
  QTest::addColumn<QString>("code");
  const auto row = [](const char* code, const char* name, const Change& change) {
    QTest::newRow(name) << change << code;
  };
  row("data.column", "wrong column", [](Project& p) { p.data.columns["label"] = {"specie"}; });
  row("data.source", "no data", [](Project& p) { p.data.source = "irris"; });
  row("data.source", "nothing chosen", [](Project& p) { p.data.source.clear(); });
  row("data.classes", "classes", [](Project& p) {
    p.graph.find("label")->parameters["classes"] = std::int64_t{2};
    p.graph.find("logits")->parameters["units"] = std::int64_t{2};
  });
  const auto training = [&](const char* name,
                            const std::function<void(TrainingSettings&)>& change) {
    QTest::newRow(qPrintable(QString("training ") + name))
        << Change([change](Project& p) { change(p.training); })
        << QStringLiteral("training.%1").arg(name);
  };
  training("epochs", [](auto& t) { t.epochs = 0; });
  training("batch", [](auto& t) { t.batch = -1; });
  training("phases", [](auto& t) { t.phases.clear(); });
  training("optimiser", [](auto& t) { t.phases[0].optimiser.type = "adma"; });
  training("schedule", [](auto& t) { t.phases[0].schedule.type = "cosin"; });
  training("learning_rate",
           [](auto& t) { t.phases[0].optimiser.parameters["learning_rate"] = std::nan(""); });
  training("momentum", [](auto& t) { t.phases[0].optimiser = {"sgd", {{"momentum", 1.0}}}; });
  training("epsilon", [](auto& t) { t.phases[0].optimiser.parameters["epsilon"] = 0.0; });
  training("patience", [](auto& t) { t.patience = -1; });
  training("average", [](auto& t) { t.phases[0].average = 1; });
  training("losses", [](auto& t) { t.phases[0].losses = {"hidden"}; });
  training("trainable", [](auto& t) { t.phases[0].trainable = {"hiden"}; });
}

void RunJobTest::prepare_tells_what_is_wrong() {
  QFETCH(std::function<void(Project&)>, change);
  QFETCH(QString, code);
  Project changed = project("iris");
  change(changed);
  const PrepareResult result = prepare(changed, registry_, {});
  QVERIFY(!result.prepared);
  QStringList codes;
  for (const Diagnostic& one : result.diagnostics) {
    codes << QString::fromStdString(one.code);
    QVERIFY(!one.title.empty() && !one.message.empty());
  }
  QVERIFY2(codes.contains(code), qPrintable(codes.join(", ")));
}

void RunJobTest::a_run_is_kept_with_its_checkpoints() {
  Job iris = job("iris", "kept.sqlite");
  iris.epochs = 4;
  const RunOutcome outcome = run_job(iris, registry_, nobody_);
  QCOMPARE(outcome.status, RunStatus::finished);
  RunStore store(iris.runs_path, Access::read);
  const RunRow row = store.run(outcome.run);
  QCOMPARE(row.status, RunStatus::finished);
  QCOMPARE(row.epoch, 4);
  QCOMPARE(row.threads, 1);
  QCOMPARE(row.checkpoints.size(), std::size_t{2});
  for (const Artifact& one : row.checkpoints) {
    QVERIFY(std::filesystem::exists(row.folder / one.path));
  }
  QCOMPARE(row.metrics.at("train.loss").count, std::int64_t{4 * 7});
  const std::vector<KernelTime> nodes = by_node(store.kernels(outcome.run));
  for (const char* name : {"hidden", "loss", ""}) {
    QVERIFY(std::any_of(nodes.begin(), nodes.end(), [&](const KernelTime& one) {
      return one.node == name && one.seconds > 0 && one.seconds < 1;
    }));
  }
}

void RunJobTest::predictions_agree_with_the_evaluation() {
  Job iris = job("iris", "predict.sqlite");
  iris.epochs = 30;
  const RunOutcome outcome = run_job(iris, registry_, nobody_);
  const Prepared ready = prepared("iris");
  // Values bound without standardising are in the units of the data, which is what predict takes.
  Project raw = project("iris");
  raw.data.standardise.clear();
  const PrepareResult plain = prepare(raw, registry_, {});
  const Array& values = plain.prepared->data.column("flower")->values;
  const auto labels = ready.data.column("label")->values.values<std::int64_t>();
  const auto scores =
      predict(iris.runs_path, outcome.run, "last", {{"flower", values}}, registry_).at("species");
  int right = 0;
  for (const std::int64_t row : ready.data.split.test) {
    const auto mine = scores.values<float>().subspan(static_cast<std::size_t>(row) * 3, 3);
    const auto best = std::max_element(mine.begin(), mine.end()) - mine.begin();
    right += best == labels[static_cast<std::size_t>(row)] ? 1 : 0;
  }
  const auto rows = static_cast<double>(ready.data.split.test.size());
  QVERIFY(std::abs(right / rows - outcome.metrics.at("test.accuracy")) < 1e-6);
}

void RunJobTest::numbers_come_back_in_the_units_of_their_column_data() {
  QTest::addColumn<std::string>("average");
  QTest::newRow("weights") << std::string("0");
  QTest::newRow("means of weights") << std::string("0.99");
}

void RunJobTest::numbers_come_back_in_the_units_of_their_column() {
  QFETCH(std::string, average);
  Job diabetes = job("diabetes", "units.sqlite");
  diabetes.epochs = 10;
  diabetes.set = {"training.average=" + average};
  const RunOutcome outcome = run_job(diabetes, registry_, nobody_);
  Project raw = project("diabetes");
  raw.data.standardise.clear();
  const PrepareResult plain = prepare(raw, registry_, {});
  const BoundData& data = plain.prepared->data;
  const auto found = predict(diabetes.runs_path, outcome.run, "last",
                             {{"patient", data.column("patient")->values}}, registry_);
  const auto guesses = found.at("answer").values<float>();
  const auto measured = data.column("measured")->values.values<float>();
  double sum = 0;
  for (const std::int64_t row : data.split.test) {
    sum +=
        std::abs(guesses[static_cast<std::size_t>(row)] - measured[static_cast<std::size_t>(row)]);
  }
  const double mae = sum / static_cast<double>(data.split.test.size());
  QVERIFY2(std::abs(mae - outcome.metrics.at("test.mae")) < 1e-2, qPrintable(QString::number(mae)));
  QVERIFY(mae > 20 && mae < 90);
}

void RunJobTest::a_checkpoint_comes_back_whole_or_not_at_all() {
  Checkpoint checkpoint;
  checkpoint.tensors["w"] = Array(Dtype::f32, Shape{{Role::none, 3}});
  checkpoint.state = {3, 40, "validation.loss", std::numeric_limits<double>::infinity(), 0, {}};
  checkpoint.graph_hash = "abc";
  checkpoint.standardisers["x"] = {{0.1, 1.0 / 3}, {2, 3}};
  checkpoint.vocabularies["t"] = {TextUnit::words, true, {"<unknown>", "dé", "\n"}, {}, 0};
  checkpoint.vocabularies["u"] = {TextUnit::characters, false, {"<padding>", "a"}, 0, {}};
  const std::filesystem::path path = folder_.filePath("sub/last.safetensors").toStdString();
  save_checkpoint(path, checkpoint);
  const Checkpoint back = load_checkpoint(path);
  QVERIFY(back.state == checkpoint.state);
  QVERIFY(back.standardisers == checkpoint.standardisers);
  QVERIFY(back.vocabularies == checkpoint.vocabularies);
  QCOMPARE(back.graph_hash, checkpoint.graph_hash);
  QCOMPARE(back.tensors.at("w").count(), std::int64_t{3});
  const std::string bytes = read_file(path);
  for (std::size_t size = 0; size < bytes.size(); size += 5) {
    write_atomically(path, std::string_view(bytes).substr(0, size));
    QVERIFY_EXCEPTION_THROWN(load_checkpoint(path), Error);
  }
}

void RunJobTest::watchers_get_the_latest_and_may_stop() {
  const std::filesystem::path path = folder_.filePath("control.sock").toStdString();
  ControlServer server(path);
  QVERIFY_EXCEPTION_THROWN(ControlServer{path}, Error);
  server.publish("epoch", "{\"epoch\":1}");
  server.publish("epoch", "{\"epoch\":2}");
  server.publish("started", "{\"started\":1}");
  QTest::qSleep(150);
  LocalConnection late = LocalConnection::connect(path);
  const auto lines = lines_until(late, "started");
  QCOMPARE(lines.size(), std::size_t{2});
  QCOMPARE(lines[0], std::string("{\"epoch\":2}"));
  for (const char* wrong :
       {"", "no JSON", "[]", "{}", "{\"command\": 5}", "{\"command\": \"x\"}"}) {
    late.send_line(wrong);
  }
  late.send_line("{\"command\": \"pause\"}");
  QTRY_VERIFY(server.pause_requested());
  late.send_line("{\"command\": \"resume\"}");
  QTRY_VERIFY(!server.pause_requested());
  QVERIFY(!server.stop_requested());
  late.send_line("{\"command\": \"stop\"}");
  QTRY_VERIFY(server.stop_requested());
  server.publish("done", "{\"done\":1}");
  QVERIFY(!lines_until(late, "done").empty());
}

void RunJobTest::what_keeps_all_cores_busy_takes_turns_data() {
  QTest::addColumn<QString>("project");
  QTest::addColumn<bool>("turns");
  QTest::newRow("small kernels") << "iris" << false;
  QTest::newRow("large kernels") << "lenet" << (this_machine().cores > 1);
}

void RunJobTest::what_keeps_all_cores_busy_takes_turns() {
  QFETCH(const QString, project);
  QFETCH(const bool, turns);
  const QString home = folder_.filePath("home of " + project);
  const HomeAt here(home);
  Job shared = job(project.toUtf8().constData(), "turns.sqlite");
  shared.threads = 0;
  shared.epochs = 1;
  run_job(shared, registry_, nobody_);
  QCOMPARE(QFile::exists(home + "/turns/turn"), turns);
}

NETLOOM_TEST(RunJobTest)

}  // namespace netloom

#include "run_job_test.moc"
