#include "engine/session/sample_pass.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/graph/check.h"
#include "engine/graph/expand.h"
#include "engine/graph/lower.h"
#include "engine/graph/mute.h"
#include "engine/graph/with_blocks.h"
#include "engine/program/compile.h"
#include "engine/session/prepare.h"

namespace netloom {

namespace {

/// A graph without blocks that has an output behind each node to be shown, and which those are.
struct ShownGraph {
  Graph graph;
  std::map<std::string, std::string> nodes;  ///< By name of the output.
};

/// A beginning that no name of `graph` has.
std::string free_prefix(const Graph& graph) {
  std::string prefix = "shown";
  const auto starts = [&prefix](const Node& node) { return node.name.starts_with(prefix); };
  while (std::any_of(graph.nodes.begin(), graph.nodes.end(), starts)) prefix += "_";
  return prefix;
}

/// Adds outputs to a graph.
class Showing {
 public:
  Showing(const Expansion& expansion, const GraphCheck& checked, std::string_view inside)
      : expansion_(expansion),
        checked_(checked),
        inside_(inside),
        prefix_(free_prefix(expansion.flat)) {}

  ShownGraph run(const LayerRegistry& registry) && {
    for (std::size_t i = 0; i < expansion_.flat.nodes.size(); ++i) {
      const Node& node = expansion_.flat.nodes[i];
      const LayerType* layer = registry.find(node.layer);
      const LayerRole role = layer == nullptr ? LayerRole::ordinary : layer->role;
      const bool wanted = role == LayerRole::ordinary || role == LayerRole::input;
      if (!wanted || !known(node.name)) continue;
      shown_.graph.nodes.push_back(node);
      if (seen(node.name, !expansion_.origins[i].use)) show(node.name, {node.name, {}});
    }
    for (const ExpandedUse& use : expansion_.uses) {
      const bool gives = known(use.name) && !use.outputs.empty() && !use.outputs[0].node.empty();
      if (gives && seen(use.name, !use.parent)) show(use.name, use.outputs[0]);
    }
    std::move(outputs_.begin(), outputs_.end(), std::back_inserter(shown_.graph.nodes));
    return std::move(shown_);
  }

 private:
  bool known(const std::string& name) const {
    const auto at = checked_.nodes.find(name);
    return at != checked_.nodes.end() && at->second.known;
  }
  bool seen(const std::string& name, bool outer) const {
    return outer || (!inside_.empty() && name.starts_with(inside_));
  }
  void show(const std::string& name, const Endpoint& value) {
    Node output;
    output.name = prefix_ + std::to_string(outputs_.size());
    output.layer = "output";
    output.inputs["x"] = {value};
    shown_.nodes.emplace(output.name, name);
    outputs_.push_back(std::move(output));
  }

  const Expansion& expansion_;
  const GraphCheck& checked_;
  const std::string_view inside_;
  const std::string prefix_;
  std::vector<Node> outputs_;
  ShownGraph shown_;
};

/// Row number `row` of `column` as a batch of one.
Array row_of(const BoundColumn& column, std::int64_t row) {
  Shape shape{{Role::batch, 1}};
  if (column.rows) {
    for (const Axis& axis : column.rows->sample()) shape.push_back(axis);
    Array array(column.rows->dtype(), shape);
    column.rows->copy(std::array{row}, std::nullopt, array.data());
    return array;
  }
  const Shape& whole = column.values.shape();
  for (int i = 1; i < whole.rank(); ++i) shape.push_back(whole[i]);
  Array array(column.values.dtype(), shape);
  std::memcpy(array.data(),
              column.values.data() + array.byte_size() * static_cast<std::size_t>(row),
              array.byte_size());
  return array;
}

/// Takes the weights where all are there and fit; else none, which would be a network that nobody
/// trained. Says which.
bool take_weights(Variables& variables, const Snapshot& trained) {
  const auto entries = variables.entries();
  const bool fits = std::all_of(entries.begin(), entries.end(), [&](const auto* entry) {
    const auto given = trained.find(entry->name);
    return given != trained.end() && given->second.shape().same_extents(entry->spec.shape);
  });
  if (!fits || entries.empty()) return false;
  for (const Variables::Entry* entry : entries)
    variables.write(entry->name, trained.at(entry->name));
  return true;
}

}  // namespace

void SamplePass::load(Source source, const ReadProgress& progress) {
  if (source_ == source) return;
  source_.reset();
  row_.clear();
  texts_.clear();
  OpenedData own;
  const auto dataset =
      (data_ == nullptr ? own : *data_).open(source.settings, source.folder, progress);
  const BindResult bound = bind_data(*dataset, source.settings, source.nodes);
  if (bound.data && !bound.data->split.train.empty()) {
    const std::int64_t row = bound.data->split.train.front();
    for (const BoundColumn& column : bound.data->columns) {
      if (column.is_target) continue;
      const Array& taken = row_.emplace(column.node, row_of(column, row)).first->second;
      if (column.vocabulary)
        texts_.emplace(column.node, column.vocabulary->decode(taken.values<std::int64_t>()));
    }
  }
  source_ = std::move(source);
}

SampleOutputs SamplePass::run(const Project& project, const std::filesystem::path& folder,
                              const Snapshot& trained, std::string_view inside,
                              const ReadProgress& progress) {
  const GraphCheck checked = check(project.graph, registry_);
  if (checked.flops > most_flops_) return {};
  const Graph graph = without_muted(project.graph, registry_);
  const Expansion expansion = expand(graph, with_blocks(registry_, graph));
  load({project.data, folder, data_slots(expansion.flat, registry_, checked)}, progress);
  const ShownGraph shown = Showing(expansion, checked, inside).run(registry_);
  if (row_.empty() || shown.nodes.empty() || !check(shown.graph, registry_).ok()) return {};
  const Lowered lowered = lower(shown.graph, registry_, Mode::inference, false);
  const auto backend = make_cpu_backend(1);
  Variables variables(*backend, project.training.seed);
  variables.declare(lowered.program);
  SampleOutputs outputs;
  outputs.texts = texts_;
  outputs.trained = take_weights(variables, trained);
  const auto executable = compile(lowered.program, variables, Binding{1, 1});
  for (const Port& port : lowered.program.inputs) {
    const auto given = row_.find(port.name);
    if (given == row_.end()) return {};
    executable->set_input(executable->input(port.name), given->second.data());
  }
  executable->run();
  for (const auto& [output, node] : shown.nodes) {
    outputs.nodes.emplace(node, executable->read(output));
  }
  return outputs;
}

}  // namespace netloom
