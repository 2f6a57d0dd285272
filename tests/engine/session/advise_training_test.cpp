#include "engine/session/advise_training.h"

#include <algorithm>
#include <array>
#include <limits>

#include <QtTest>
#include <nlohmann/json.hpp>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/session/assignments.h"
#include "engine/session/prepare.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

/// An example with one setting unwise, and how that is said.
struct UnwiseProject {
  const char* name;
  const char* example;
  void (*spoil)(Project&);
  const char* code;
  const char* fragment;
};

const std::vector<UnwiseProject> unwise_projects = {
    {"Adam with large steps", "digits-mlp",
     [](Project& project) {
       project.training.phases[0].optimiser = {"adam", {{"learning_rate", 0.5}}};
     },
     "training.rate", "grows without end"},
    {"SGD with tiny steps", "digits-mlp",
     [](Project& project) {
       project.training.phases[0].optimiser = {"sgd", {{"learning_rate", 1e-7}}};
     },
     "training.rate", "hardly anything"},
    {"batch norm of one sample", "resnet20", [](Project& project) { project.training.batch = 1; },
     "training.batch_norm", "over a batch"},
    {"large numbers", "breast-cancer", [](Project& project) { project.data.standardise.clear(); },
     "data.scale", "around 1"},
    {"rare classes", "fraud", [](Project& project) { project.data.balance = false; }, "data.uneven",
     "times as frequent"},
};

const Diagnostic* found_in(const std::vector<Diagnostic>& all, const char* code) {
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Diagnostic& one) { return one.code == code; });
  return found == all.end() ? nullptr : &*found;
}

OptimiserSettings adam(double rate) {
  return {"adam", {{"learning_rate", rate}}};
}

/// Data of one node x.
BoundData of_numbers(const std::vector<float>& numbers) {
  BoundData data;
  BoundColumn& column = data.columns.emplace_back();
  column.node = "x";
  column.values =
      Array::from<float>(Shape::of({static_cast<std::int64_t>(numbers.size()), 1}), numbers);
  return data;
}

/// Data of one node that learns the classes no and yes; all rows but the last `held` are trained
/// with.
BoundData of_classes(const std::vector<std::int64_t>& labels, std::size_t held) {
  BoundData data;
  BoundColumn& column = data.columns.emplace_back();
  column.is_target = true;
  column.classes = {"no", "yes"};
  const auto rows = static_cast<std::int64_t>(labels.size());
  column.values = Array::from<std::int64_t>(Shape::of({rows}), labels);
  for (std::size_t row = 0; row + held < labels.size(); ++row) {
    data.split.train.push_back(static_cast<std::int64_t>(row));
  }
  return data;
}

}  // namespace

class AdviseTrainingTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { registry_ = LayerRegistry::built_in(); }
  void warns_of_what_is_unwise_and_mends_it_data();
  void warns_of_what_is_unwise_and_mends_it();
  void the_ends_of_usual_rates_are_usual();
  void the_rate_of_a_later_phase_has_no_fix();
  void warns_of_inputs_above_20();
  void counts_classes_among_the_training_rows();
  void warns_where_bf16_gains_nothing();

 private:
  LayerRegistry registry_;
};

void AdviseTrainingTest::warns_of_what_is_unwise_and_mends_it_data() {
  QTest::addColumn<int>("row");
  for (std::size_t i = 0; i < unwise_projects.size(); ++i) {
    QTest::newRow(unwise_projects[i].name) << static_cast<int>(i);
  }
}

void AdviseTrainingTest::warns_of_what_is_unwise_and_mends_it() {
  QFETCH(int, row);
  const UnwiseProject& unwise = unwise_projects[static_cast<std::size_t>(row)];
  const std::string path =
      std::string(NETLOOM_SOURCE_DIR "/projects/") + unwise.example + ".netloom";
  Project project = load_project(path, registry_).project;
  const std::filesystem::path folder = NETLOOM_SOURCE_DIR "/projects";
  unwise.spoil(project);
  const PrepareResult before = prepare(project, registry_, folder);
  const Diagnostic* found = found_in(before.diagnostics, unwise.code);
  QVERIFY(found != nullptr);
  QCOMPARE(found->severity, Severity::warning);
  QVERIFY2(found->message.text().find(unwise.fragment) != std::string::npos,
           found->message.text().c_str());
  QVERIFY(before.prepared);
  const Fix& fix = found->fixes.at(0);
  assign(project, std::array{fix.parameter + "=" + fix.value}, registry_);
  const PrepareResult after = prepare(project, registry_, folder);
  QVERIFY2(found_in(after.diagnostics, unwise.code) == nullptr, fix.title.text().c_str());
  QVERIFY(after.prepared);
}

void AdviseTrainingTest::the_ends_of_usual_rates_are_usual() {
  const ParameterInfo* rate = adam(1).declared()->parameter("learning_rate");
  Project project;
  for (const double usual : {rate->usual_low, rate->usual_high}) {
    project.training.phases[0].optimiser = adam(usual);
    QVERIFY(advise_training(project, {}, nullptr).empty());
  }
}

void AdviseTrainingTest::the_rate_of_a_later_phase_has_no_fix() {
  Project project;
  project.training.phases.resize(2);
  project.training.phases[1].optimiser = adam(0.5);
  const auto found = advise_training(project, {}, nullptr);
  QCOMPARE(found.size(), std::size_t{1});
  QVERIFY(found[0].fixes.empty());
}

void AdviseTrainingTest::warns_of_inputs_above_20() {
  Project project;
  project.data.standardise = {"other"};
  BoundData data = of_numbers({-20, 1, std::numeric_limits<float>::infinity()});
  QVERIFY(advise_training(project, {}, &data).empty());
  data = of_numbers({-21, 1});
  const auto found = advise_training(project, {}, &data);
  QCOMPARE(found.size(), std::size_t{1});
  QCOMPARE(found[0].title.text(), std::string("Numbers up to 21"));
  QCOMPARE(nlohmann::json::parse(found[0].fixes.at(0).value), nlohmann::json({"other", "x"}));
  data.columns[0].is_target = true;
  QVERIFY(advise_training(project, {}, &data).empty());
}

void AdviseTrainingTest::counts_classes_among_the_training_rows() {
  const std::vector<std::int64_t> labels{1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
  BoundData data = of_classes(labels, 0);
  QVERIFY(found_in(advise_training({}, {}, &data), "data.uneven") != nullptr);
  data = of_classes(labels, 1);
  QVERIFY(advise_training({}, {}, &data).empty());
  data.split.train.erase(data.split.train.begin());  // No row of yes can be repeated.
  QVERIFY(advise_training({}, {}, &data).empty());
}

/// Also run as for processors without it, and with it but without AMX.
void AdviseTrainingTest::warns_where_bf16_gains_nothing() {
  const std::string path = NETLOOM_SOURCE_DIR "/projects/digits-mlp.netloom";
  Project project = load_project(path, registry_).project;
  assign(project, std::vector<std::string>{"training.precision=bf16"}, registry_);
  QCOMPARE(project.training.precision, Dtype::bf16);
  const PrepareResult checked = prepare(project, registry_, {});
  const Diagnostic* warned = found_in(checked.diagnostics, "training.precision");
  QCOMPARE(warned == nullptr, cpu_has_bf16() && cpu_bf16_gain() >= 1.5);
  QVERIFY(checked.prepared);
  QCOMPARE(checked.prepared->phases[0].precision, cpu_has_bf16() ? Dtype::bf16 : Dtype::f32);
  if (warned == nullptr) return;
  QCOMPARE(warned->fixes.front().value, std::string("\"f32\""));
  const char* const reason = cpu_has_bf16() ? "multiplies bf16 " : "computes in f32 all the same";
  QVERIFY2(warned->message.text().find(reason) != std::string::npos,
           warned->message.text().c_str());
}

NETLOOM_TEST(AdviseTrainingTest)

}  // namespace netloom

#include "advise_training_test.moc"
