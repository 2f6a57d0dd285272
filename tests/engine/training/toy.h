#pragma once

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

#include "engine/core/random.h"
#include "engine/graph/lower.h"
#include "engine/training/average.h"
#include "engine/training/trainer.h"
#include "tests/support/graphs.h"

namespace netloom {

/// Rows of numbers with a class each, in memory; the order of epoch e is the rows turned by e.
class ToySource final : public BatchSource {
 public:
  ToySource(std::string node, Shape sample, std::int64_t rows, std::int64_t batch)
      : rows_(rows), batch_(batch), width_(sample.count()) {
    columns_ = {{std::move(node), Dtype::f32, sample}, {"label", Dtype::i64, Shape()}};
    for (std::int64_t i = 0; i < rows * width_; ++i) {
      values_.push_back(std::sin(0.7f * static_cast<float>(i * i % 97)));
    }
    for (std::int64_t i = 0; i < rows; ++i) labels_.push_back(i % 10);
    batch_values_.resize(static_cast<std::size_t>(batch * width_));
    batch_labels_.resize(static_cast<std::size_t>(batch));
  }

  const std::vector<BatchColumn>& columns() const override { return columns_; }
  std::int64_t rows() const override { return rows_; }
  std::int64_t batch_rows() const override { return batch_; }
  void start_epoch(int epoch) override {
    epoch_ = epoch;
    next_ = 0;
  }
  BatchView next() override {
    const std::int64_t count = std::min(batch_, rows_ - next_);
    for (std::int64_t i = 0; i < count; ++i) {
      const std::int64_t row = (next_ + i + 7 * epoch_) % rows_;
      std::copy_n(values_.begin() + row * width_, width_, batch_values_.begin() + i * width_);
      batch_labels_[static_cast<std::size_t>(i)] = labels_[static_cast<std::size_t>(row)];
    }
    next_ += count;
    pointers_[0] = reinterpret_cast<const std::byte*>(batch_values_.data());
    pointers_[1] = reinterpret_cast<const std::byte*>(batch_labels_.data());
    return {count, pointers_};
  }

 private:
  std::int64_t rows_;
  std::int64_t batch_;
  std::int64_t width_;
  std::int64_t next_ = 0;
  int epoch_ = 0;
  std::vector<BatchColumn> columns_;
  std::vector<float> values_;
  std::vector<std::int64_t> labels_;
  std::vector<float> batch_values_;
  std::vector<std::int64_t> batch_labels_;
  std::array<const std::byte*, 2> pointers_{};
};

/// A sink that counts.
class ToySink final : public MetricSink {
 public:
  int series(std::string_view) override { return series_++; }
  void push(int, std::int64_t, double) noexcept override { ++points; }
  void event(EventLevel, std::int64_t, Phrase) override {}
  std::int64_t points = 0;

 private:
  int series_ = 0;
};

/// Convolution, batch norm and dropout: everything that has state or draws random numbers.
inline Graph toy_image_graph() {
  Graph graph = digits_graph();
  graph.find("relu1")->inputs["x"] = {endpoint_from("bn1")};
  graph.find("logits")->inputs["x"] = {endpoint_from("drop")};
  graph.nodes.push_back(node("bn1", "batch_norm", {{"x", {"conv1"}}}));
  graph.nodes.push_back(node("drop", "dropout", {{"x", {"flat"}}}, {{"rate", 0.3}}));
  return graph;
}

/// flat → hidden → relu → logits, as in the project "Digits MLP".
inline Graph toy_dense_graph() {
  const std::int64_t hidden = 32;
  const std::int64_t classes = 10;
  return {{image_node(), node("flat", "flatten", {{"x", {"image"}}}),
           node("hidden", "dense", {{"x", {"flat"}}}, {{"units", hidden}}),
           node("relu1", "relu", {{"x", {"hidden"}}}),
           node("logits", "dense", {{"x", {"relu1"}}}, {{"units", classes}}),
           node("digit", "output", {{"x", {"logits"}}}), node("label", "target"),
           node("loss", "cross_entropy", {{"scores", {"logits"}}, {"target", {"label"}}})}};
}

inline std::vector<LossTerm> toy_terms(const Lowered& lowered) {
  LossTerm term;
  term.node = lowered.losses.front().node;
  term.loss = lowered.losses.front().value;
  term.prediction = lowered.values.at("logits").front();
  term.target = lowered.values.at("label").front();
  term.classes = 10;
  return {term};
}

/// The plan of training `graph` (nodes image, logits, label) on `train`.
inline TrainingPlan toy_plan(const Graph& graph, const TrainingSettings& settings,
                             BatchSource* train, BatchSource* validation) {
  const LayerRegistry registry = LayerRegistry::built_in();
  TrainingPlan plan;
  Lowered forward = lower(graph, registry, Mode::training, true);
  auto terms = toy_terms(forward);
  plan.phases.push_back(
      training_step(std::move(forward.program), terms, settings.phases.front(), 0));
  forward = lower(graph, registry, Mode::inference, true);
  terms = toy_terms(forward);
  plan.evaluation = evaluation_step(std::move(forward.program), terms);
  use_averages(plan.evaluation.program, plan.phases.front().program);
  plan.settings = settings;
  plan.train = train;
  plan.validation = validation;
  return plan;
}

/// Stops after an epoch, and keeps the last checkpoint given.
class ToyObserver final : public TrainingObserver {
 public:
  explicit ToyObserver(int stop_after = 0) : stop_after_(stop_after) {}
  void before_work() override { ++works; }
  void on_epoch(const EpochReport& epoch) override { epoch_ = epoch.epoch; }
  bool stop_requested() override { return stop_after_ > 0 && epoch_ >= stop_after_; }
  void on_checkpoint(CheckpointKind kind, const TrainingState& at, const Snapshot& all) override {
    if (kind != CheckpointKind::last) return;
    state = at;
    snapshot.clear();
    for (const auto& [name, array] : all) snapshot[name] = array.clone();
  }

  std::int64_t works = 0;
  TrainingState state;
  Snapshot snapshot;

 private:
  int stop_after_;
  int epoch_ = 0;
};

inline Shape toy_image() {
  return Shape{{Role::channel, 1}, {Role::height, 8}, {Role::width, 8}};
}

}  // namespace netloom
