#include "engine/graph/scope.h"

#include <algorithm>

namespace netloom {

namespace {

struct Place {
  const Scope* scope = nullptr;
  Endpoint link;

  bool operator==(const Place&) const = default;
};

/// Notices when a walk comes to a place again: in a circle of blocks that pass on what they get
/// (Brent, "An improved Monte Carlo factorization algorithm", 1980).
class CircleGuard {
 public:
  bool seen(const Place& place) {
    if (place == mark_) return true;
    if (++steps_ == until_) {
      mark_ = place;
      until_ *= 2;
    }
    return false;
  }

 private:
  Place mark_;
  std::size_t steps_ = 0;
  std::size_t until_ = 1;
};

std::optional<Place> linked(const Scope* scope, const Node& node, std::string_view port) {
  const Endpoint* link = link_at(node, port);
  if (link == nullptr) return std::nullopt;
  return Place{scope, *link};
}

/// Where what flows into `input` of the copy `scope` is written.
std::optional<Place> before_input(const Scope& scope, const Node& input) {
  const Level& level = *scope.level;
  if (scope.before == nullptr) return linked(scope.parent, *scope.node, input.name);
  const auto at = std::find(level.inputs.begin(), level.inputs.end(), &input);
  const auto number = static_cast<std::size_t>(at - level.inputs.begin());
  // Output i of a copy feeds input i of the next; further inputs are the same for all copies.
  if (number < level.outputs.size()) return linked(scope.before, *level.outputs[number], "x");
  return Place{scope.first, {input.name, {}}};
}

const Node* output_named(const Level& level, std::string_view port) {
  for (const Node* output : level.outputs) {
    if (port.empty() || output->name == port) return output;
  }
  return nullptr;
}

}  // namespace

Level::Level(const std::vector<Node>& all, const Block* of) : block(of), nodes(&all) {
  for (const Node& node : all) {
    by_name.emplace(node.name, &node);
    if (block == nullptr) continue;
    if (node.layer == "input") inputs.push_back(&node);
    if (node.layer == "output") outputs.push_back(&node);
  }
}

bool Level::is_port(const Node& node) const {
  return block != nullptr && (node.layer == "input" || node.layer == "output");
}

const Endpoint* link_at(const Node& node, std::string_view port) {
  const auto links = node.inputs.find(port);
  return links == node.inputs.end() || links->second.empty() ? nullptr : &links->second.front();
}

std::optional<Endpoint> follow(const Scope* scope, const Endpoint& link) {
  CircleGuard circle;
  std::optional<Place> at = Place{scope, link};
  while (at && !circle.seen(*at)) {
    const Level& level = *at->scope->level;
    const auto found = level.by_name.find(at->link.node);
    const Node* node = found == level.by_name.end() ? nullptr : found->second;
    const auto child = at->scope->children.find(at->link.node);
    if (node != nullptr && level.is_port(*node) && node->layer == "input") {
      const bool folded = at->scope->each_step && at->scope->before == nullptr;
      const std::string& prefix = at->scope->prefix;
      at = before_input(*at->scope, *node);
      if (at && folded) return Endpoint{prefix + node->name, {}};
    } else if (child != at->scope->children.end()) {
      const Scope* inner = child->second;
      const Node* output = output_named(*inner->level, at->link.port);
      if (output == nullptr) return Endpoint{inner->prefix + at->link.port, {}};
      if (inner->each_step) return Endpoint{inner->prefix + output->name, {}};
      at = linked(inner, *output, "x");
    } else {
      return Endpoint{at->scope->prefix + at->link.node, at->link.port};
    }
  }
  return std::nullopt;
}

}  // namespace netloom
