#include "engine/graph/used_ports.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace netloom {

namespace {

class Search {
 public:
  explicit Search(const Expansion& expansion) {
    const Scope& whole = expansion.scopes.front();
    for (const Node& node : *whole.level->nodes) {
      if (node.layer == "output") reach(whole, node);
    }
    while (!waiting_.empty()) {
      const auto [scope, node] = waiting_.back();
      waiting_.pop_back();
      go_on(*scope, *node);
    }
  }

  std::map<std::string, UsedPorts, std::less<>> take() { return std::move(used_); }

 private:
  void reach(const Scope& scope, const Node& node) {
    if (scope.level->is_port(node)) {
      UsedPorts& ports = used_[scope.prefix];
      (node.layer == "input" ? ports.inputs : ports.outputs).insert(node.name);
    }
    if (reached_.emplace(&scope, &node).second) waiting_.emplace_back(&scope, &node);
  }

  /// Reaches what `link`, written in `scope`, takes its value from.
  void reach_link(const Scope& scope, const Endpoint& link) {
    const auto child = scope.children.find(link.node);
    if (child == scope.children.end()) {
      const auto found = scope.level->by_name.find(link.node);
      if (found != scope.level->by_name.end()) reach_if_linked(scope, *found->second);
      return;
    }
    for (const Node* output : child->second->level->outputs) {
      if (!link.port.empty() && output->name != link.port) continue;
      return reach(*child->second, *output);
    }
  }

  /// A port of a block that nothing is linked to gives nothing.
  void reach_if_linked(const Scope& scope, const Node& node) {
    const bool input = scope.level->is_port(node) && node.layer == "input";
    const bool fed = !input || output_before(scope, node) != nullptr ||
                     link_at(*scope.node, node.name) != nullptr;
    if (fed) reach(scope, node);
  }

  /// The output of the copy before that feeds `input`, or null.
  static const Node* output_before(const Scope& scope, const Node& input) {
    if (scope.before == nullptr) return nullptr;
    const Level& level = *scope.level;
    const auto at = std::find(level.inputs.begin(), level.inputs.end(), &input);
    const auto number = static_cast<std::size_t>(at - level.inputs.begin());
    return number < level.outputs.size() ? level.outputs[number] : nullptr;
  }

  void go_on(const Scope& scope, const Node& node) {
    if (!scope.level->is_port(node) || node.layer == "output") {
      for (const auto& [port, links] : node.inputs) {
        for (const Endpoint& link : links) reach_link(scope, link);
      }
      if (scope.each_step && scope.level->is_port(node)) reach_sequence(*scope.first);
    } else if (const Node* output = output_before(scope, node)) {
      reach(*scope.before, *output);
    } else if (scope.before != nullptr) {
      reach(*scope.first, node);
    } else {
      reach_link(*scope.parent, *link_at(*scope.node, node.name));
    }
  }

  /// What a block makes of single steps becomes as long as the sequence that came in first.
  void reach_sequence(const Scope& first) {
    for (const Node* input : first.level->inputs) {
      if (link_at(*first.node, input->name) != nullptr) return reach(first, *input);
    }
  }

  std::map<std::string, UsedPorts, std::less<>> used_;
  std::set<std::pair<const Scope*, const Node*>> reached_;
  std::vector<std::pair<const Scope*, const Node*>> waiting_;  // networks are deeper than the stack
};

}  // namespace

std::map<std::string, UsedPorts, std::less<>> used_ports(const Expansion& expansion) {
  return Search(expansion).take();
}

}  // namespace netloom
