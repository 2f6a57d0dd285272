// What another framework needs to do the same training steps: peer_case PROJECT FOLDER STEPS.
// case.json says how, case.safetensors holds the batches and the loss of each step here; the
// network and its first weights are those of `loom export`.
#include <algorithm>
#include <cstring>
#include <filesystem>
#include <stdexcept>

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

  std::map<std::string, Array> kept;

 private:
  BatchSource& source_;
  int batches_ = 0;
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
                             std::int64_t batch, const std::vector<double>& rates) {
  const OptimiserSettings& optimiser = project.training.phases.front().optimiser;
  nlohmann::ordered_json settings = {{"type", optimiser.type}};
  for (const auto& [name, value] : optimiser.complete()) {
    std::visit([&key = name, &settings](const auto& one) { settings[key] = one; }, value);
  }
  const Graph flat = expanded(project.graph, registry);
  return {{"name", project.name},
          {"input", only_node(flat, registry, LayerRole::input)},
          {"target", only_node(flat, registry, LayerRole::target)},
          {"batch", batch},
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

void write_case(const std::filesystem::path& file, const std::filesystem::path& folder,
                std::int64_t steps) {
  const LayerRegistry registry = LayerRegistry::built_in();
  const Project project = slowed(load_project(file.string(), registry).project);
  PrepareResult checked = prepare(project, registry, std::filesystem::absolute(file).parent_path());
  if (!checked.prepared) throw std::runtime_error("The project has problems: see loom check.");
  Prepared& prepared = *checked.prepared;
  const TrainingSettings& training = project.training;
  std::vector<std::int64_t> rows = prepared.data.split.train;
  // The same rows in each step, so that the loss falls by what the steps do and not by the rows.
  rows.resize(std::min(rows.size(), static_cast<std::size_t>(training.batch)));
  Loader loader(prepared.data, rows, {training.batch, training.seed});
  KeptBatches batches(loader);
  Losses losses;
  TrainingObserver observer;
  const auto backend = make_cpu_backend(1);
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
  make_folders(folder);
  write_atomically(folder / "case.safetensors",
                   std::string_view(safetensors_bytes({std::move(batches.kept), {}})));
  const std::string text = about(project, registry, training.batch, rates).dump();
  write_atomically(folder / "case.json", std::string_view(text));
}

}  // namespace

}  // namespace netloom

int main(int argc, char** argv) {
  try {
    if (argc != 4) throw std::runtime_error("peer_case PROJECT FOLDER STEPS");
    netloom::write_case(argv[1], argv[2], std::atoll(argv[3]));
    return 0;
  } catch (const std::exception& exception) {
    fmt::print(stderr, "{}\n", exception.what());
    return 1;
  }
}
