#include "engine/graph/expand.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include <fmt/format.h>

#include "engine/graph/block_order.h"
#include "engine/graph/mute.h"
#include "engine/graph/scope.h"
#include "engine/graph/with_blocks.h"
#include "engine/layers/parameter_value.h"

namespace netloom {

namespace {

constexpr const char* fold_layer = "fold_steps";
constexpr const char* unfold_layer = "unfold_steps";

class Expander {
 public:
  Expander(const Graph& graph, const LayerRegistry& layers)
      : graph_(graph), layers_(layers), extents_(block_order(graph).extents) {}

  Expansion run() && {
    Scope& whole = result_.scopes.emplace_back();
    whole.level = &result_.levels.emplace_back(graph_.nodes, nullptr);
    for (std::size_t i = 0; i < graph_.nodes.size(); ++i) {
      outer_ = i;
      lay_out(whole, graph_.nodes[i]);
    }
    name_weights();
    for (std::size_t i = 0; i < result_.flat.nodes.size(); ++i) connect(i);
    for (std::size_t i = 0; i < result_.uses.size(); ++i) connect_use(i);
    return std::move(result_);
  }

 private:
  /// Where a flat node was written, for its links.
  struct Source {
    const Scope* scope = nullptr;
    const Node* node = nullptr;
  };

  void lay_out(Scope& scope, const Node& node) {
    if (scope.level->is_port(node)) return lay_out_port(scope, node);
    const LayerType* type = layers_.find(node.layer);
    if (type != nullptr && type->category == Category::block) {
      lay_out_use(scope, node, *type);
    } else {
      Node& flat = add(scope, node);
      flat.layer = node.layer;
      flat.parameters = parameters_of(scope, node);
    }
  }

  /// A port of a block stands for what is linked there; only where a block is applied to each step
  /// does it become a node.
  void lay_out_port(Scope& scope, const Node& port) {
    if (!scope.each_step) return;
    const bool input = port.layer == "input";
    const bool at_end =
        input ? scope.before == nullptr : scope.copy == result_.uses[scope.use].copies;
    if (!at_end || (input && link_at(*scope.node, port.name) == nullptr)) return;
    add(scope, port).layer = input ? fold_layer : unfold_layer;
  }

  Node& add(const Scope& scope, const Node& node) {
    ExpandedNode& origin = result_.origins.emplace_back();
    origin.outer = outer_;
    if (scope.parent != nullptr) origin.use = scope.use;
    origin.copy = scope.copy;
    origin.local = node.name;
    sources_.push_back({&scope, &node});
    Node& flat = result_.flat.nodes.emplace_back();
    flat.name = scope.prefix + node.name;
    flat.muted = node.muted;
    return flat;
  }

  void lay_out_use(Scope& scope, const Node& node, const LayerType& type) {
    const Parameters parameters = fitted(type, parameters_of(scope, node));
    const auto extent = extents_.find(node.layer);
    if (extent == extents_.end() || !sound(type, parameters)) return;
    const std::size_t number = result_.uses.size();
    ExpandedUse& use = result_.uses.emplace_back();
    use.name = scope.prefix + node.name;
    use.path = scope.parent == nullptr ? node.name : result_.uses[scope.use].path + "/" + node.name;
    use.outer = outer_;
    use.block = extent->second.block;
    if (scope.parent != nullptr) use.parent = scope.use;
    use.parent_copy = scope.copy;
    use.node = node;
    use.node.parameters = parameters;
    use.copies = copies_of(use.node);
    use.first = use.last = result_.flat.nodes.size();
    if (scope.parent == nullptr) {
      expanded_nodes_ += static_cast<double>(use.copies) * extent->second.nodes;
      if (expanded_nodes_ > most_expanded_nodes) {
        result_.too_large = result_.too_large.value_or(outer_);
        return;
      }
    }
    lay_out_copies(scope, node, number);
    result_.uses[number].last = result_.flat.nodes.size();
  }

  void lay_out_copies(Scope& scope, const Node& node, std::size_t number) {
    const std::int64_t copies = result_.uses[number].copies;
    const ParameterValue* each = parameter_at(result_.uses[number].node, "each_step");
    const std::string name = result_.uses[number].name;
    const Scope* before = nullptr;
    for (std::int64_t copy = 1; copy <= copies; ++copy) {
      Scope& inner = result_.scopes.emplace_back();
      inner.level = &level_of(*result_.uses[number].block);
      inner.parent = &scope;
      inner.before = before;
      inner.first = before == nullptr ? &inner : before->first;
      inner.node = &node;
      inner.use = number;
      inner.copy = copy;
      inner.each_step = each != nullptr && *each == ParameterValue(true);
      inner.prefix = copies == 1 ? name + "/" : fmt::format("{}/{}/", name, copy);
      result_.uses[number].scopes.push_back(&inner);
      for (const Node& one : *inner.level->nodes) lay_out(inner, one);
      before = &inner;
    }
    scope.children[node.name] = before;
  }

  /// Repeat and each step say something; without it nobody knows what to write out.
  static bool sound(const LayerType& type, const Parameters& parameters) {
    return std::all_of(parameters.begin(), parameters.end(), [&](const auto& given) {
      const ParameterInfo* info = type.parameter(given.first);
      const bool own = given.first == "repeat" || given.first == "each_step";
      return !own || info == nullptr || !check_parameter(*info, given.second);
    });
  }

  static const ParameterValue* parameter_at(const Node& node, std::string_view name) {
    const auto at = node.parameters.find(name);
    return at == node.parameters.end() ? nullptr : &at->second;
  }

  const Level& level_of(const Block& block) {
    const auto [at, fresh] = by_block_.emplace(&block, nullptr);
    if (fresh) at->second = &result_.levels.emplace_back(block.nodes, &block);
    return *at->second;
  }

  /// Its own, and what the use of its block sets.
  Parameters parameters_of(const Scope& scope, const Node& node) const {
    Parameters parameters = node.parameters;
    if (scope.parent == nullptr) return parameters;
    for (const ExposedParameter& exposed : scope.level->block->parameters) {
      const ParameterValue* value = parameter_at(result_.uses[scope.use].node, exposed.name);
      if (value == nullptr && exposed.fallback) value = &*exposed.fallback;
      if (value == nullptr) continue;
      for (const std::string& target : exposed.targets) {
        const std::size_t dot = node.name.size();
        if (target.size() <= dot || target[dot] != '.' || !target.starts_with(node.name)) continue;
        parameters[target.substr(dot + 1)] = *value;
      }
    }
    return parameters;
  }

  /// Finds for all nodes whose weights they use: copy i of a use that shares has those of copy i of
  /// the other, or of its only one.
  void name_weights() {
    std::unordered_map<std::string_view, std::int64_t> copies;
    for (const ExpandedUse& use : result_.uses) copies.emplace(use.name, use.copies);
    for (Scope& scope : result_.scopes) {
      if (scope.parent == nullptr) continue;
      const std::string& owner = scope.node->shares.empty() ? scope.node->name : scope.node->shares;
      scope.weights = scope.parent->weights + owner;
      const auto there = copies.find(scope.weights);
      const std::int64_t most =
          there == copies.end() ? result_.uses[scope.use].copies : there->second;
      scope.weights +=
          most == 1 ? "/" : fmt::format("/{}/", std::min<std::int64_t>(scope.copy, most));
    }
    std::unordered_map<std::string_view, std::string> owners;
    for (std::size_t i = 0; i < sources_.size(); ++i) {
      const auto& [scope, node] = sources_[i];
      std::string owner = scope->weights + (node->shares.empty() ? node->name : node->shares);
      if (owner != result_.flat.nodes[i].name) {
        owners.emplace(result_.flat.nodes[i].name, std::move(owner));
      }
    }
    for (Node& node : result_.flat.nodes) {
      auto at = owners.find(node.name);
      for (int steps = 0; at != owners.end() && steps < most_block_depth; ++steps) {
        node.shares = at->second;
        at = owners.find(node.shares);
      }
    }
  }

  void connect(std::size_t number) {
    const auto& [scope, node] = sources_[number];
    Node& flat = result_.flat.nodes[number];
    if (flat.layer == fold_layer && scope->level->is_port(*node)) {
      link(flat, "x", follow(scope->parent, *link_at(*scope->node, node->name)));
      return;
    }
    for (const auto& [port, links] : node->inputs) {
      for (const Endpoint& end : links) link(flat, port, follow(scope, end));
    }
    if (flat.layer != unfold_layer || !scope->level->is_port(*node)) return;
    for (const Node* input : scope->level->inputs) {
      const Endpoint* outside = link_at(*scope->node, input->name);
      if (outside == nullptr) continue;
      link(flat, "like", follow(scope->parent, *outside));
      return;
    }
  }

  static void link(Node& node, const std::string& port, std::optional<Endpoint> end) {
    if (end) node.inputs[port].push_back(*std::move(end));
  }

  void connect_use(std::size_t number) {
    ExpandedUse& use = result_.uses[number];
    if (use.scopes.empty()) return;
    const Scope& first = *use.scopes.front();
    for (const Node* input : first.level->inputs) {
      const auto links = use.node.inputs.find(input->name);
      if (links == use.node.inputs.end()) continue;
      for (const Endpoint& end : links->second) {
        use.inputs.push_back(follow(first.parent, end).value_or(Endpoint()));
      }
    }
    for (const Node* output : first.level->outputs) {
      use.outputs.push_back(
          follow(first.parent, {use.node.name, output->name}).value_or(Endpoint()));
    }
  }

  const Graph& graph_;
  const LayerRegistry& layers_;
  const std::unordered_map<std::string_view, BlockExtent> extents_;
  std::map<const Block*, const Level*> by_block_;
  std::vector<Source> sources_;  ///< By flat node.
  std::size_t outer_ = 0;
  double expanded_nodes_ = 0;
  Expansion result_;
};

}  // namespace

Endpoint Expansion::entry(const ExpandedUse& use, std::int64_t copy) const {
  const Scope* scope = use.scopes[static_cast<std::size_t>(copy) - 1];
  if (scope->level->inputs.empty()) return {};
  return follow(scope, {scope->level->inputs.front()->name, {}}).value_or(Endpoint());
}

Expansion expand(const Graph& graph, const LayerRegistry& layers) {
  return Expander(graph, layers).run();
}

Graph expanded(const Graph& graph, const LayerRegistry& registry) {
  if (has_muted(graph)) return expanded(without_muted(graph, registry), registry);
  if (graph.blocks.empty()) return graph;
  return expand(graph, with_blocks(registry, graph)).flat;
}

}  // namespace netloom
