#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "engine/graph/graph.h"
#include "plugins/pytorch/said_node.h"
#include "plugins/pytorch/torch_module.h"

namespace netloom {

/// Says the nodes of one graph as one class: a line in __init__ for each with weights, a line in
/// forward for each that computes.
class ClassSpeaker {
 public:
  /// `tensors` receives what the class holds.
  ClassSpeaker(SpokenGraph& graph, const std::vector<Node>& nodes,
               std::vector<ModuleTensors>& tensors);

  ClassSource say(const std::string& name);

 private:
  struct Member {
    ModuleCall call;
    bool turned = false;  ///< Its tensors are not ours as they are.
  };

  bool needed(const Node& node) const;
  void visit(const Node& node);
  void say(const Node& node);
  NodePlace place_of(const Node& node) const;
  /// Makes the module that `said` asks for, unless it is there.
  void add_module(const SaidNode& said, const NodePlace& place);
  void add_values(const SaidNode& said, const NodePlace& place);
  const Node* find(std::string_view name) const;
  const Node& owner_of(const Node& node) const;
  const std::string& name_of(const Endpoint& endpoint) const;
  std::size_t output_of(const Endpoint& endpoint) const;

  SpokenGraph& graph_;
  const std::vector<Node>& nodes_;
  std::vector<ModuleTensors>& tensors_;
  ClassSource class_;
  std::map<std::string, std::string, std::less<>> names_;                ///< Python names of nodes.
  std::map<std::string, std::vector<std::string>, std::less<>> values_;  ///< Of their outputs.
  std::map<std::string, Member, std::less<>> members_;
  std::set<std::string, std::less<>> visited_;
  std::set<std::pair<std::string, std::size_t>> used_;  ///< Outputs that something takes.
};

}  // namespace netloom
