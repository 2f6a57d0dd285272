#include "engine/session/run_settings.h"

#include <fmt/format.h>

#include "engine/graph/with_blocks.h"

namespace netloom {

namespace {

RunParameter as_setting(const ParameterValue& value) {
  struct Visitor {
    RunParameter operator()(bool one) const { return one; }
    RunParameter operator()(std::int64_t one) const { return static_cast<double>(one); }
    RunParameter operator()(double one) const { return one; }
    RunParameter operator()(const std::string& one) const { return one; }
    RunParameter operator()(const std::vector<std::int64_t>& list) const {
      return fmt::format("{}", fmt::join(list, "×"));
    }
    RunParameter operator()(const std::vector<std::string>& list) const {
      return fmt::format("{}", fmt::join(list, ", "));
    }
  };
  return std::visit(Visitor{}, value);
}

void add_nodes(RunParameters& all, const std::vector<Node>& nodes, const std::string& prefix,
               const LayerRegistry& layers) {
  for (const Node& node : nodes) {
    const std::string name = prefix + node.name;
    all[name + ".layer"] = node.layer;
    if (node.muted) all[name + ".muted"] = true;
    const LayerType* layer = layers.find(node.layer);
    if (layer == nullptr) continue;
    for (const auto& [key, value] : layer->complete(node.parameters)) {
      all[fmt::format("{}.{}", name, key)] = as_setting(value);
    }
  }
}

template <class Kind>
void add_chosen(RunParameters& all, const Chosen<Kind>& chosen, const std::string& prefix,
                const std::string& name) {
  all[prefix + name] = chosen.type;
  for (const auto& [key, value] : chosen.complete()) all[prefix + key] = as_setting(value);
}

void add_phase(RunParameters& all, const PhaseSettings& phase, const std::string& prefix) {
  add_chosen(all, phase.optimiser, prefix, "optimiser");
  add_chosen(all, phase.schedule, prefix, "schedule");
  if (phase.clip_norm > 0) all[prefix + "clip_norm"] = phase.clip_norm;
  if (phase.clip_value > 0) all[prefix + "clip_value"] = phase.clip_value;
  if (phase.average > 0) all[prefix + "average"] = phase.average;
  if (!phase.frozen.empty()) {
    all[prefix + "frozen"] = fmt::format("{}", fmt::join(phase.frozen, ", "));
  }
}

}  // namespace

RunParameters run_settings(const Project& project, const LayerRegistry& registry) {
  RunParameters all;
  const LayerRegistry layers = with_blocks(registry, project.graph);
  add_nodes(all, project.graph.nodes, {}, layers);
  for (const Block& block : project.graph.blocks) {
    add_nodes(all, block.nodes, block.name + "/", layers);
  }
  const TrainingSettings& training = project.training;
  all["training.epochs"] = static_cast<double>(training.epochs);
  all["training.patience"] = static_cast<double>(training.patience);
  all["training.batch"] = static_cast<double>(training.batch);
  all["training.seed"] = static_cast<double>(training.seed);
  all["training.precision"] = std::string(name_of(training.precision));
  for (std::size_t i = 0; i < training.phases.size(); ++i) {
    add_phase(all, training.phases[i],
              i == 0 ? "training." : fmt::format("training.phase{}.", i + 1));
  }
  all["data.source"] = project.data.source;
  all["data.train"] = project.data.split.train;
  all["data.validation"] = project.data.split.validation;
  all["data.test"] = project.data.split.test;
  all["data.seed"] = static_cast<double>(project.data.split.seed);
  if (project.data.split.folds > 0) {
    all["data.fold"] = static_cast<double>(project.data.split.fold);
  }
  return all;
}

}  // namespace netloom
