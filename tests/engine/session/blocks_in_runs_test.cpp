#include <QtTest>

#include "engine/graph/edit.h"
#include "engine/graph/expand.h"
#include "engine/graph/inside.h"
#include "engine/runs/store.h"
#include "engine/session/checkpoint.h"
#include "engine/session/job.h"
#include "engine/session/prepare.h"
#include "engine/session/run_job.h"
#include "engine/session/run_settings.h"
#include "tests/support/blocks.h"
#include "tests/support/test.h"

namespace netloom {

/// Blocks from the project file to the trained weights.
class BlocksInRunsTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { registry_ = LayerRegistry::built_in(); }
  void learn_the_same_bits_as_their_nodes();
  void what_is_muted_learns_the_same_bits_as_without_it();
  void frozen_weights_stay();
  void phases_may_name_what_is_inside();
  void settings_inside_are_parameters_of_the_run();
  void options_set_what_is_inside();

 private:
  Project project(const Graph& graph) const {
    Project result;
    result.name = "Blocks";
    result.graph = graph;
    result.data.source = "digits";
    result.data.columns = {{"image", {"pixels"}}, {"label", {"digit"}}};
    result.training.epochs = 1;
    result.training.batch = 256;
    return result;
  }
  RunOutcome run(const Project& project) {
    const std::string path = folder_.filePath("p.netloom").toStdString();
    save_project(path, project, registry_);
    Job job;
    job.project_path = path;
    job.runs_path = folder_.filePath("runs.sqlite").toStdString();
    job.threads = 1;
    RunListener listener;
    return run_job(job, registry_, listener);
  }

  LayerRegistry registry_;
  QTemporaryDir folder_;
};

void BlocksInRunsTest::learn_the_same_bits_as_their_nodes() {
  const Graph graph = residual_graph({{"repeat", std::int64_t{2}}});
  const RunOutcome in_blocks = run(project(graph));
  const RunOutcome flat = run(project(expanded(graph, registry_)));
  QCOMPARE(in_blocks.status, RunStatus::finished);
  QCOMPARE(in_blocks.weights_sha256, flat.weights_sha256);
  RunStore store(folder_.filePath("runs.sqlite").toStdString(), Access::read);
  const Checkpoint kept = load_checkpoint(store.folder(in_blocks.run).checkpoint("last"));
  QVERIFY(kept.tensors.contains("stage/2/conv.weight"));
}

void BlocksInRunsTest::what_is_muted_learns_the_same_bits_as_without_it() {
  Project muted = project(residual_graph());
  muted.graph.nodes.push_back(node("more", "residual", {{"x", {"stage"}}}));
  muted.graph.find("flat")->inputs["x"] = {{"more", {}}};
  Job job;
  job.set = {"stage.muted=true", "more/bn.muted=true"};
  apply_options(muted, job, registry_);
  QCOMPARE(std::get<bool>(run_settings(muted, registry_).at("stage.muted")), true);
  Project without = muted;
  const std::vector<std::string> stage{"stage"};
  without.graph = without_nodes(std::move(without.graph), registry_, stage, Reconnect::yes);
  without.graph = with_inside(std::move(without.graph), "residual",
                              without_nodes(inside(without.graph, "residual"), registry_,
                                            std::vector<std::string>{"bn"}, Reconnect::yes));
  const RunOutcome outcome = run(muted);
  QCOMPARE(outcome.status, RunStatus::finished);
  QCOMPARE(outcome.weights_sha256, run(without).weights_sha256);
}

void BlocksInRunsTest::frozen_weights_stay() {
  Project frozen = project(residual_graph({{"repeat", std::int64_t{2}}}));
  frozen.training.phases[0].frozen = {"stage", "conv1"};
  const PrepareResult prepared = prepare(frozen, registry_, ".");
  QVERIFY(prepared.prepared.has_value());
  std::vector<std::string> moments;
  for (const Variable& one : prepared.prepared->phases[0].program.variables) {
    if (one.kind == VariableKind::optimiser) moments.push_back(one.name);
  }
  QCOMPARE(moments, (std::vector<std::string>{"logits.weight/0.m", "logits.weight/0.v",
                                              "logits.bias/0.m", "logits.bias/0.v"}));
  frozen.training.phases[0].frozen = {"stag"};
  const auto wrong = check_training(frozen.training, frozen.graph, registry_);
  QCOMPARE(wrong.size(), std::size_t{1});
  QCOMPARE(wrong[0].code, std::string("training.frozen"));
}

void BlocksInRunsTest::phases_may_name_what_is_inside() {
  Project two = project(residual_graph());
  Block judge;
  judge.name = "judge";
  judge.nodes = {node("x", "input"), node("label", "input"),
                 node("loss", "cross_entropy", {{"scores", {"x"}}, {"target", {"label"}}})};
  two.graph.blocks.push_back(judge);
  two.graph.nodes.pop_back();
  two.graph.nodes.push_back(node("all", "judge", {{"x", {"logits"}}, {"label", {"label"}}}));
  two.training.phases[0].losses = {"all/loss"};
  two.training.phases[0].trainable = {"stage/conv", "logits"};
  const PrepareResult prepared = prepare(two, registry_, ".");
  for (const Diagnostic& one : prepared.diagnostics) QFAIL(to_text(one, "").c_str());
  QVERIFY(prepared.prepared.has_value());
  QCOMPARE(prepared.prepared->evaluation.metrics.size(), std::size_t{2});
}

void BlocksInRunsTest::settings_inside_are_parameters_of_the_run() {
  const RunParameters all =
      run_settings(project(residual_graph({{"repeat", std::int64_t{2}}})), registry_);
  QCOMPARE(std::get<double>(all.at("stage.repeat")), 2.0);
  QCOMPARE(std::get<double>(all.at("stage.filters")), 16.0);
  QCOMPARE(std::get<bool>(all.at("residual/conv.bias")), false);
}

void BlocksInRunsTest::options_set_what_is_inside() {
  Project changed = project(residual_graph());
  Job job;
  job.set = {"stage.repeat=3", "stage/conv.padding=valid", "stage/conv.filters=8"};
  apply_options(changed, job, registry_);
  QCOMPARE(changed.graph.find("stage")->parameters,
           (Parameters{{"filters", std::int64_t{8}}, {"repeat", std::int64_t{3}}}));
  QVERIFY(!changed.graph.blocks[0].nodes[1].parameters.contains("padding"));
}

NETLOOM_TEST(BlocksInRunsTest)

}  // namespace netloom

#include "blocks_in_runs_test.moc"
