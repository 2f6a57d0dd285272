#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "engine/graph/graph.h"
#include "plugins/pytorch/said_node.h"
#include "plugins/pytorch/torch_module.h"

namespace netloom {

/// A call of one copy of a block: Python expressions, and the names that take its results.
struct BlockCall {
  std::vector<std::string> arguments;
  std::vector<std::string> results;

  bool operator==(const BlockCall&) const = default;
};

/// Says the nodes of a graph, or of a block, as one class: a line in __init__ for each with
/// weights, a line in forward for each that computes. Blocks in it become classes of their own.
class ClassSpeaker {
 public:
  /// `prefix` is what the names of `nodes` start with in the programs: "stage1/2/" of the second
  /// copy of a block, empty for the graph itself.
  ClassSpeaker(SpokenGraph& graph, const std::vector<Node>& nodes, std::string prefix = {});

  ClassSource say(const std::string& name);
  /// What the class holds, by paths within it; after say().
  const std::vector<ModuleTensors>& tensors() const { return tensors_; }

 private:
  /// What a module is made by.
  struct Made {
    std::vector<Copies> copies;
    bool turned = false;  ///< Its tensors are not ours as they are.
  };

  bool is_block(const Node& node) const;
  /// Whether an output of the graph depends on it.
  bool needed(const Node& node) const;
  void visit(const Node& node);
  void say(const Node& node);
  void say_layer(const Node& node);
  void say_block(const Node& node);
  /// The line that standardises an input of the graph, where it was in training.
  void say_scale_of_input(const Node& node);
  /// `value` as the output `node` shows it: in the units of its target.
  std::string in_units(const Node& node, const std::string& value);
  /// The member that holds `scale` for samples of `shape`: a use of the class `type`.
  std::string scale_member(const Node& node, const Standardiser& scale, ClassSource type);
  /// Whether what flows into `port` of the block `node` is used in it.
  bool takes(const Node& node, const std::string& port) const;
  /// What the copies of the block `node` that are used start with, in order: "stage/1/", ….
  std::vector<std::string> copies_of(const Node& node) const;
  /// What holds the weights of a block where it is used: a class, or a list of copies.
  Member say_copies(const Node& node, std::vector<ModuleTensors>& held);
  /// What the parameters that `block` shows are for its use `flat`, of whose nodes this speaks.
  std::vector<BlockSetting> settings_of(const Block& block, const std::string& flat) const;
  /// Whether copies can hand on what they give as nn.Sequential does.
  bool is_chain(const std::vector<std::string>& copies) const;
  /// The calls of its copies one by one.
  std::vector<BlockCall> calls_of(const Node& node, bool each_step) const;
  void call_block(const Node& node, const std::string& attribute, bool each_step);
  NodePlace place_of(const Node& node) const;
  /// Names all results of the nodes, all of them unlike.
  void name_results();
  const std::vector<std::string>& results_of(const Node& node) const;
  /// NodePlace::stem: no other name is like one of those that are made of it.
  std::string stem_of(const Node& node) const;
  /// Makes `member` under that name unless it is there; false where another is there.
  bool add_member(const std::string& attribute, Member member, bool turned);
  void add_values(const SaidNode& said, const NodePlace& place, const Node& node);
  const Node* find(std::string_view name) const;
  /// The Python name of the module that holds its weights.
  const std::string& attribute_of(const Node& node) const;
  const std::string& name_of(const Endpoint& endpoint) const;
  std::size_t output_of(const Endpoint& endpoint) const;

  SpokenGraph& graph_;
  const std::vector<Node>& nodes_;
  std::string prefix_;
  std::vector<ModuleTensors> tensors_;
  ClassSource class_;
  std::map<std::string, const Node*, std::less<>> by_name_;
  std::map<std::string, std::string, std::less<>> names_;  ///< Python names of nodes.
  std::map<std::string, std::vector<std::string>, std::less<>> results_;  ///< Of their outputs.
  std::map<std::string, std::vector<std::string>, std::less<>> values_;   ///< What these are.
  std::map<std::string, Made, std::less<>> members_;
  std::set<std::string, std::less<>> taken_;  ///< All these names.
  std::set<std::string, std::less<>> visited_;
  std::set<std::pair<std::string, std::size_t>> used_;  ///< Outputs that something takes.
};

}  // namespace netloom
