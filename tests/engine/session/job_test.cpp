#include "engine/session/job.h"

#include <QtTest>

#include "engine/core/error.h"
#include "tests/support/test.h"

namespace netloom {

class JobTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { registry_ = LayerRegistry::built_in(); }
  void a_round_trip_keeps_everything();
  void bad_jobs_name_the_key_data();
  void bad_jobs_name_the_key();
  void options_change_the_project();
  void wrong_options_name_the_nearest_data();
  void wrong_options_name_the_nearest();

 private:
  Project project() const {
    return load_project(NETLOOM_SOURCE_DIR "/projects/digits-cnn.netloom", registry_).project;
  }
  LayerRegistry registry_;
};

void JobTest::a_round_trip_keeps_everything() {
  Job job;
  job.project_path = "a/b.netloom";
  job.project_text = "{\"ü\": 1}";
  job.runs_path = "runs.sqlite";
  job.name = "night";
  job.epochs = 3;
  job.batch = 7;
  job.seed = 18446744073709551615u;
  job.set = {"conv1.filters=32"};
  job.threads = 2;
  job.resume = 4;
  job.every_step = true;
  job.tuning = Tuning::kept;
  const Job back = parse_job(to_json(job));
  QCOMPARE(to_json(back), to_json(job));
  QCOMPARE(*back.seed, *job.seed);
  QCOMPARE(back.project_text, job.project_text);
  QVERIFY(!parse_job("{}").epochs);
}

void JobTest::bad_jobs_name_the_key_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("told");
  QTest::newRow("nothing") << QByteArray() << QByteArray("JSON");
  QTest::newRow("a list") << QByteArray("[]") << QByteArray("object");
  QTest::newRow("a million brackets") << QByteArray(1'000'000, '[') << QByteArray("JSON");
  const auto key = [](const char* name, const char* text) {
    QTest::newRow(text) << QByteArray(text) << QByteArray(name);
  };
  key("epochs", "{\"epochs\": 1.5}");
  key("epochs", "{\"epochs\": true}");
  key("epochs", "{\"epochs\": \"3\"}");
  key("epochs", "{\"epochs\": 9223372036854775808}");
  key("seed", "{\"seed\": -1}");
  key("threads", "{\"threads\": 5000000000}");
  key("set", "{\"set\": \"a.b=1\"}");
  key("every_step", "{\"every_step\": 1}");
  key("tuning", "{\"tuning\": false}");
  key("kept", "{\"tuning\": \"on\"}");
  key("name", "{\"name\": 5}");
}

void JobTest::bad_jobs_name_the_key() {
  QFETCH(QByteArray, text);
  QFETCH(QByteArray, told);
  try {
    parse_job(text.toStdString());
    QFAIL("It was taken.");
  } catch (const Error& error) {
    QCOMPARE(error.code(), ErrorCode::input);
    QVERIFY2(QByteArray(error.what()).contains(told), error.what());
  }
}

void JobTest::options_change_the_project() {
  Project changed = project();
  Job job;
  job.epochs = 5;
  job.seed = 9;
  job.set = {"conv1.filters=24",      "conv1.kernel=5,5",         "conv2.bias=true",
             "drop.rate=0.5",         "training.lr=0.25",         "training.optimiser=sgd",
             "training.momentum=0.9", "training.nesterov=on",     "training.clip_norm=1",
             "training.every=3",      "training.schedule=step",   "training.warmup_epochs=2",
             "training.average=0.99", "training.batch=64",        "data.source=other.csv",
             "data.split.train=0.5",  "data.columns.image=pixels"};
  apply_options(changed, job, registry_);
  QCOMPARE(changed.training.epochs, std::int64_t{5});
  QCOMPARE(changed.training.seed, std::uint64_t{9});
  QCOMPARE(changed.training.batch, std::int64_t{64});
  const PhaseSettings& phase = changed.training.phases.front();
  QCOMPARE(phase.optimiser.number("learning_rate"), 0.25);
  QCOMPARE(phase.optimiser.type, std::string("sgd"));
  QVERIFY(std::get<bool>(phase.optimiser.parameters.at("nesterov")));
  QCOMPARE(phase.schedule.type, std::string("step"));
  QCOMPARE(phase.schedule.number("every"), 3.0);
  QCOMPARE(phase.clip_norm, 1.0);
  QCOMPARE(phase.average, 0.99);
  QCOMPARE(changed.data.source, std::string("other.csv"));
  QCOMPARE(changed.data.split.train, 0.5);
  QCOMPARE(changed.data.columns.at("image"), std::vector<std::string>{"pixels"});
  const auto& conv = changed.graph.find("conv1")->parameters;
  QCOMPARE(std::get<std::int64_t>(conv.at("filters")), std::int64_t{24});
  QCOMPARE(std::get<std::vector<std::int64_t>>(conv.at("kernel")),
           (std::vector<std::int64_t>{5, 5}));
  QCOMPARE(std::get<double>(changed.graph.find("drop")->parameters.at("rate")), 0.5);
  Project empty = project();
  empty.training.phases.clear();
  apply_options(empty, job, registry_);  // Has nothing to change, and must not fall over it.
}

void JobTest::wrong_options_name_the_nearest_data() {
  QTest::addColumn<QByteArray>("assignment");
  QTest::addColumn<QByteArray>("told");
  const auto row = [](const char* assignment, const char* told) {
    QTest::newRow(assignment) << QByteArray(assignment) << QByteArray(told);
  };
  row("conv11.filters=3", "'conv1'");
  row("conv1.filter=3", "filters");
  row("training.learningrate=3", "'training.learning_rate'");
  row("training.lr=fast", "'fast'");
  row("training.epochs=1.5", "'1.5'");
  row("conv1.bias=perhaps", "'perhaps'");
  row("conv1.kernel=3,x", "'x'");
  row("conv1.filters=", "''");
  row("training.momentum=0.9", "These optimisers have it: sgd, rmsprop.");
  row("conv1", "NODE.PARAM=VALUE");
  row("filters=3", "NODE.PARAM=VALUE");
  row("", "NODE.PARAM=VALUE");
}

void JobTest::wrong_options_name_the_nearest() {
  QFETCH(QByteArray, assignment);
  QFETCH(QByteArray, told);
  Project changed = project();
  Job job;
  job.set = {assignment.toStdString()};
  try {
    apply_options(changed, job, registry_);
    QFAIL("It was taken.");
  } catch (const Error& error) {
    QVERIFY2(QByteArray(error.what()).contains(told), error.what());
  }
}

NETLOOM_TEST(JobTest)

}  // namespace netloom

#include "job_test.moc"
