#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/graph/expand.h"
#include "engine/graph/graph.h"
#include "engine/graph/lower.h"
#include "engine/graph/used_ports.h"
#include "plugins/pytorch/class_source.h"
#include "plugins/pytorch/own_class.h"
#include "plugins/pytorch/rule.h"
#include "plugins/pytorch/torch_module.h"

namespace netloom {

/// A graph made into programs: what its nodes compute for prediction and in training.
struct SpokenGraph {
  /// `scales` are those of the nodes whose data was standardised in training.
  SpokenGraph(const Graph& graph, const LayerRegistry& layers, const Scales& scales);

  /// The node of that name with all blocks written out; null where the check left it out.
  const Node* flat_node(std::string_view name) const;
  /// The use of a block of that name in the programs, with the parameters that outer uses set.
  const ExpandedUse& block_use(std::string_view name) const { return *uses_.at(name); }
  const LayerType& type(const Node& node) const { return *registry.find(node.layer); }

  Graph graph;             ///< Without what is muted.
  Graph whole;             ///< with_shared_results() of it: what the programs are made of.
  LayerRegistry registry;  ///< With the blocks.
  Expansion expansion;
  std::map<std::string, UsedPorts, std::less<>> ports;  ///< used_ports() of the expansion.
  Lowered prediction;
  Lowered training;
  const Scales& scales;
  OwnClasses classes;
  std::set<std::string_view> functions;  ///< Python functions that the classes call.
  Snapshot constants;                    ///< TorchModule::constants

 private:
  std::unordered_map<std::string_view, const Node*> by_name_;      ///< Of the flat graph.
  std::unordered_map<std::string_view, const ExpandedUse*> uses_;  ///< Of blocks.
};

/// A link into a node: where its value comes from, and its Python name.
struct NodeLink {
  std::string node;  ///< In the programs.
  std::size_t output = 0;
  std::string name;
};

/// A node to be said, and what its place in a class gives it.
struct NodePlace {
  const Node& node;       ///< As it stands in the programs, with all blocks written out.
  std::string prefix;     ///< Whose weights it uses there: its own name, or another's.
  std::string attribute;  ///< The module that holds them: "conv1" of "self.conv1".
  std::map<std::string, std::vector<NodeLink>, std::less<>> links;  ///< By port.
  std::vector<std::string> results;                                 ///< Python names of its values.
  std::string stem;  ///< What the names of its intermediate values start with.
};

/// A node in Python.
struct SaidNode {
  std::optional<ModuleCall> module;    ///< To be made under `attribute`.
  std::vector<PythonLine> statements;  ///< Of forward, without those that give the results.
  std::vector<std::string> values;     ///< An expression for each result, or …
  std::string target;                  ///< … one for all, to stand right of "target =".
  std::vector<std::string> variables;  ///< Weights and states that the module holds.
  TurnTensors turn;
};

/// Says one node: by the rule of its layer, or else op by op. Throws Error(input) that names it
/// where PyTorch has no words.
SaidNode say_node(SpokenGraph& graph, const NodePlace& place);

/// Says one node op by op, with its weights in the module that holds them (`place.attribute`):
/// for one that uses another's weights in its own way.
SaidNode say_node_by_ops(SpokenGraph& graph, const NodePlace& place);

}  // namespace netloom
