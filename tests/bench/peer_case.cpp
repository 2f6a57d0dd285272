// What another framework needs to do the same training steps: peer_case PROJECT FOLDER STEPS.
// case.json says how, case.safetensors holds the batches and the loss of each step here; the
// network and its first weights are those of `loom export`.
// With `all` as its STEPS it is the whole training: batches of all epochs, and the rows of its
// test.
#include <algorithm>
#include <cstring>
#include <filesystem>
#include <functional>
#include <stdexcept>
#include <string_view>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/core/os/file.h"
#include "engine/data/loader.h"
#include "engine/graph/expand.h"
#include "engine/session/prepare.h"
#include "engine/training/safetensors.h"
#include "engine/training/schedule.h"
#include "engine/training/trainer.h"

namespace netloom {

namespace {

/// Keeps every batch that it hands on.
class KeptBatches final : public BatchSource {
 public:
  explicit KeptBatches(BatchSource& source) : source_(source) {}

  const std::vector<BatchColumn>& columns() const override { return source_.columns(); }
  std::int64_t rows() const override { return source_.rows(); }
  std::int64_t batch_rows() const override { return source_.batch_rows(); }
  void start_epoch(int epoch) override { source_.start_epoch(epoch); }
  BatchView next() override {
    const BatchView view = source_.next();
    for (std::size_t i = 0; view.rows > 0 && i < columns().size(); ++i) {
      const BatchColumn& column = columns()[i];
      Shape shape = Shape::of({view.rows});
      for (const Axis& axis : column.sample) shape.push_back(axis);
      Array values(column.dtype, shape);
      std::memcpy(values.data(), view.columns[i], values.byte_size());
      kept.emplace(fmt::format("{} {}", column.node, batches_), std::move(values));
    }
    batches_ += view.rows > 0 ? 1 : 0;
    return view;
  }

  std::int64_t count() const { return batches_; }
  void keep_epoch(int epoch) {
    start_epoch(epoch);
    while (next().rows > 0) continue;
  }

  std::map<std::string, Array> kept;

 private:
  BatchSource& source_;
  std::int64_t batches_ = 0;
};

class Losses final : public MetricSink {
 public:
  int series(std::string_view) override { return count_++; }
  void push(int series, std::int64_t, double value) noexcept override {
    if (series == 0) values.push_back(value);
  }
  void event(EventLevel, std::int64_t, Phrase) override {}

  std::vector<double> values;

 private:
  int count_ = 0;
};

/// The only node of that role; what has two is no case for a peer.
std::string only_node(const Graph& flat, const LayerRegistry& registry, LayerRole role) {
  std::string name;
  for (const Node& node : flat.nodes) {
    if (registry.find(node.layer)->role != role) continue;
    if (!name.empty()) throw std::runtime_error(name + " and " + node.name + ": one only, please");
    name = node.name;
  }
  return name;
}

nlohmann::ordered_json about(const Project& project, const LayerRegistry& registry,
                             const std::vector<double>& rates) {
  const OptimiserSettings& optimiser = project.training.phases.front().optimiser;
  nlohmann::ordered_json settings = {{"type", optimiser.type}};
  for (const auto& [name, value] : optimiser.complete()) {
    std::visit([&key = name, &settings](const auto& one) { settings[key] = one; }, value);
  }
  const Graph flat = expanded(project.graph, registry);
  return {{"name", project.name},
          {"input", only_node(flat, registry, LayerRole::input)},
          {"target", only_node(flat, registry, LayerRole::target)},
          {"batch", project.training.batch},
          {"rates", rates},
          {"optimiser", settings}};
}

/// The project as its first steps are compared: at a tenth of its rate, where losses follow from
/// gradients. At the whole rate rounding alone parts the settings of PyTorch by 3 % in five steps.
Project slowed(Project project) {
  OptimiserSettings& optimiser = project.training.phases.front().optimiser;
  optimiser.parameters["learning_rate"] = optimiser.number("learning_rate") / 10;
  return project;
}

/// A project without problems, and what a case says of it.
struct Checked {
  LayerRegistry registry = LayerRegistry::built_in();
  Project project;
  Prepared prepared;

  Checked(const std::filesystem::path& file, const std::function<Project(Project)>& changed)
      : project(changed(load_project(file.string(), registry).project)) {
    PrepareResult found = prepare(project, registry, std::filesystem::absolute(file).parent_path());
    if (!found.prepared) throw std::runtime_error("The project has problems: see loom check.");
    prepared = *std::move(found.prepared);
  }

  void write(const std::filesystem::path& folder, std::map<std::string, Array> arrays,
             const std::vector<double>& rates) const {
    make_folders(folder);
    write_atomically(folder / "case.safetensors",
                     std::string_view(safetensors_bytes({std::move(arrays), {}})));
    const std::string text = about(project, registry, rates).dump();
    write_atomically(folder / "case.json", std::string_view(text));
  }
};

/// The first steps of a training, on one batch: in each the same rows, so that the loss falls by
/// what the steps do and not by the rows.
void write_steps(const std::filesystem::path& file, const std::filesystem::path& folder,
                 std::int64_t steps) {
  const Checked checked(file, slowed);
  const BoundData& data = checked.prepared.data;
  const TrainingSettings& training = checked.project.training;
  std::vector<std::int64_t> rows = data.split.train;
  rows.resize(std::min(rows.size(), static_cast<std::size_t>(training.batch)));
  Loader loader(data, rows, {training.batch, training.seed});
  KeptBatches batches(loader);
  Losses losses;
  TrainingObserver observer;
  const auto backend = make_cpu_backend(1);
  const Prepared& prepared = checked.prepared;
  Trainer trainer(*backend,
                  {prepared.phases, prepared.evaluation, training, &batches, nullptr, nullptr},
                  losses, observer);
  const LearningRate rate(training.phases.front());
  std::vector<double> rates;
  for (std::int64_t i = 0; i < steps; ++i) {
    rates.push_back(rate.at(i, training.epochs, training.epochs));  // An epoch is one step here.
    trainer.step_once();
  }
  Array values(Dtype::f64, Shape::of({steps}));
  std::copy(losses.values.begin(), losses.values.end(), values.values<double>().begin());
  batches.kept.emplace("losses", std::move(values));
  checked.write(folder, std::move(batches.kept), rates);
}

/// Every batch of a training in its order, and those of its test, called "test NODE 0" and so on.
void write_training(const std::filesystem::path& file, const std::filesystem::path& folder) {
  const Checked checked(file, [](Project project) { return project; });
  const BoundData& data = checked.prepared.data;
  const TrainingSettings& training = checked.project.training;
  Loader loader(data, data.split.train, {training.batch, training.seed});
  KeptBatches batches(loader);
  for (int epoch = 0; epoch < training.epochs; ++epoch) batches.keep_epoch(epoch);
  const LearningRate rate(training.phases.front());
  std::vector<double> rates;
  for (std::int64_t i = 0; i < batches.count(); ++i)
    rates.push_back(rate.at(i, batches.count(), training.epochs));
  Loader test_loader(data, data.split.test, {training.batch, std::nullopt});
  KeptBatches test(test_loader);
  test.keep_epoch(0);
  for (auto& [name, values] : test.kept) batches.kept.emplace("test " + name, std::move(values));
  checked.write(folder, std::move(batches.kept), rates);
}

}  // namespace

}  // namespace netloom

int main(int argc, char** argv) {
  try {
    if (argc != 4) throw std::runtime_error("peer_case PROJECT FOLDER STEPS|all");
    if (argv[3] == std::string_view("all"))
      netloom::write_training(argv[1], argv[2]);
    else
      netloom::write_steps(argv[1], argv[2], std::atoll(argv[3]));
    return 0;
  } catch (const std::exception& exception) {
    fmt::print(stderr, "{}\n", exception.what());
    return 1;
  }
}
