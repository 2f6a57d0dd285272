#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/graph/lower.h"
#include "plugins/pytorch/class_source.h"
#include "plugins/pytorch/own_class.h"
#include "plugins/pytorch/rule.h"

namespace netloom {

/// A graph made into programs: what its nodes compute for prediction and in training.
struct SpokenGraph {
  const LayerRegistry& registry;
  Lowered prediction;
  Lowered training;
  OwnClasses classes{};
};

/// A link into a node: where its value comes from, and its Python name.
struct NodeLink {
  std::string node;  ///< In the programs.
  std::size_t output = 0;
  std::string name;
};

/// A node to be said, and what its place in a class gives it.
struct NodePlace {
  const Node& node;
  std::string flat;       ///< Its name in the programs.
  std::string prefix;     ///< Whose weights it uses there: its own name, or another's.
  std::string attribute;  ///< The module that holds them: "conv1" of "self.conv1".
  std::map<std::string, std::vector<NodeLink>, std::less<>> links;  ///< By port.
  std::vector<std::string> results;                                 ///< Python names of its values.
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
