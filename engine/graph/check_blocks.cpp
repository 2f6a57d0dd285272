#include "engine/graph/check_blocks.h"

#include <algorithm>
#include <set>
#include <unordered_set>

#include <fmt/format.h>

#include "engine/core/text.h"
#include "engine/graph/block_order.h"
#include "engine/graph/expand.h"
#include "engine/graph/inside.h"

namespace netloom {

namespace {

class BlocksChecker {
 public:
  BlocksChecker(const Graph& graph, const LayerRegistry& layers, GraphCheck& result,
                Findings& findings, BuiltNodes* built)
      : graph_(graph),
        layers_(layers),
        result_(result),
        findings_(findings),
        built_(built),
        expansion_(expand(graph, layers)) {}

  void run() {
    check_size();
    check_definitions();
    Findings known;  // written in the graph or in a block, and reported there
    flat_ = check_level(expansion_.flat.nodes, expansion_.flat, layers_, known);
    Findings shapes;
    check_shapes(flat_, result_, shapes, built_);
    for (auto& [number, diagnostic] : std::move(shapes).take()) report(number, diagnostic);
    for (const ExpandedUse& use : expansion_.uses) sum_up(use);
  }

 private:
  void check_size() {
    if (!expansion_.too_large) return;
    const std::size_t outer = *expansion_.too_large;
    findings_.add(
        outer,
        diagnostic_at(graph_.nodes[outer], "block.size", phrase("Too many nodes"),
                      phrase("With all blocks written out the graph has more "
                             "than {} nodes. Lower the repeats.",
                             with_thousands(static_cast<std::int64_t>(most_expanded_nodes)))));
  }

  /// What is wrong inside a block is said once, at the first node that uses it.
  void check_definitions() {
    std::unordered_set<const Block*> seen;
    for (const ExpandedUse& use : expansion_.uses) {
      if (!seen.insert(use.block).second) continue;
      Findings inner;
      const CheckedGraph level = check_level(use.block->nodes, graph_, layers_, inner);
      advise_unused(level, inner);
      for (Diagnostic& one : std::move(inner).in_order()) {
        findings_.add(use.outer, moved(std::move(one), use.path + "/"));
      }
    }
  }

  /// A diagnostic of a block seen from the graph.
  static Diagnostic moved(Diagnostic diagnostic, const std::string& prefix) {
    diagnostic.node = prefix + diagnostic.node;
    for (Fix& fix : diagnostic.fixes) {
      fix.node = prefix + fix.node;
      const bool names_node = fix.kind == Fix::Kind::connect || fix.kind == Fix::Kind::disconnect ||
                              fix.kind == Fix::Kind::share || fix.kind == Fix::Kind::rename_node;
      if (names_node && !fix.value.empty()) fix.value = prefix + fix.value;
    }
    return diagnostic;
  }

  /// Reports what the shapes of the flat graph show, each thing once: an error for each use, a
  /// warning for each block.
  void report(std::size_t number, Diagnostic& diagnostic) {
    const ExpandedNode& origin = expansion_.origins[number];
    if (origin.use) {
      const ExpandedUse& use = expansion_.uses[*origin.use];
      const bool error = diagnostic.severity == Severity::error;
      const std::string& where = error ? use.path : use.block->name;
      const std::string key = fmt::format("{}/{} {} {} {}", where, origin.local, diagnostic.code,
                                          diagnostic.port, diagnostic.parameter);
      if (!reported_.insert(key).second) return;
      std::erase_if(diagnostic.fixes, [](const Fix& fix) { return leaves_its_level(fix); });
      if (error && report_copy(number, diagnostic)) return;
    }
    findings_.add(origin.outer, std::move(diagnostic));
  }

  /// A link between blocks cannot be drawn.
  static bool leaves_its_level(const Fix& fix) {
    const auto level = [](std::string_view name) { return name.substr(0, name.rfind('/') + 1); };
    return fix.kind == Fix::Kind::connect && level(fix.node) != level(fix.value);
  }

  /// Where only a later copy of a block is refused, the repeat is what does not fit.
  bool report_copy(std::size_t number, const Diagnostic& diagnostic) {
    const ExpandedNode& origin = expansion_.origins[number];
    std::optional<std::size_t> at = origin.use;
    std::int64_t copy = origin.copy;
    while (at && copy == 1) {
      copy = expansion_.uses[*at].parent_copy;
      at = expansion_.uses[*at].parent;
    }
    if (!at) return false;
    const ExpandedUse& use = expansion_.uses[*at];
    if (!reported_.insert("repeat " + use.path).second) return true;
    const std::string first = shape_at(expansion_.entry(use, 1));
    const std::string later = shape_at(expansion_.entry(use, copy));
    Diagnostic d =
        diagnostic_at(use.node, "repeat.mismatch", phrase("{} does not fit again", later),
                      phrase("Copy {} of '{}' gets {}, copy 1 got {}, and '{}' says: {}.", copy,
                             use.block->name, later, first, origin.local, diagnostic.title));
    d.node = use.name;
    d.parameter = "repeat";
    d.fixes.push_back({Fix::Kind::set_parameter,
                       phrase("Set repeat to {}", copy - 1),
                       use.name,
                       {},
                       "repeat",
                       {},
                       std::to_string(copy - 1)});
    findings_.add(use.outer, std::move(d));
    return true;
  }

  const Value* value_at(const Endpoint& end) const {
    const auto number = flat_.resolved.numbers.find(end.node);
    if (number == flat_.resolved.numbers.end() || !flat_.known(number->second)) return nullptr;
    const Parameters& parameters = flat_.resolved.node(number->second).parameters;
    const auto names = flat_.type(number->second).outputs_of(parameters);
    const auto port = std::find(names.begin(), names.end(), end.port);
    const auto output = end.port.empty() || port == names.end() ? 0 : port - names.begin();
    return &flat_.values[number->second][static_cast<std::size_t>(output)];
  }

  std::string shape_at(const Endpoint& end) const {
    const Value* value = value_at(end);
    return value == nullptr ? "nothing" : to_text(value->shape());
  }

  std::vector<TensorType> types_at(const std::vector<Endpoint>& ends) const {
    std::vector<TensorType> types;
    types.reserve(ends.size());
    for (const Endpoint& end : ends) types.push_back(value_at(end)->type);
    return types;
  }

  void sum_up(const ExpandedUse& use) {
    const LayerType& type = *layers_.find(use.block->name);
    NodeCheck& sum = result_.nodes[use.name];
    sum.known = use.last > use.first;
    for (std::size_t i = use.first; i < use.last; ++i) {
      const NodeCheck& node = result_.nodes.at(expansion_.flat.nodes[i].name);
      sum.known = sum.known && node.known;
      sum.parameters += node.parameters;
      sum.flops += node.flops;
    }
    sum.brief = type.brief(use.node.parameters, {}, {});
    for (const Endpoint& end : use.outputs) sum.known = sum.known && value_at(end) != nullptr;
    for (const Endpoint& end : use.inputs) sum.known = sum.known && value_at(end) != nullptr;
    if (!sum.known) return;
    sum.outputs = types_at(use.outputs);
    sum.inputs = types_at(use.inputs);
    if (!use.outputs.empty() && !use.outputs[0].node.empty()) {
      sum.classes = result_.nodes.at(use.outputs[0].node).classes;
    }
    explain(use, sum);
  }

  void explain(const ExpandedUse& use, NodeCheck& sum) const {
    const auto nodes = static_cast<std::int64_t>(use.last - use.first);
    const std::string inside =
        use.copies == 1 ? with_thousands(nodes).text()
                        : fmt::format("{} · {} = {}", use.copies,
                                      with_thousands(nodes / use.copies), with_thousands(nodes));
    sum.explanation = std::vector<Explanation>{{"nodes inside", inside},
                                               {"parameters", with_thousands(sum.parameters)}};
  }

  const Graph& graph_;
  const LayerRegistry& layers_;
  GraphCheck& result_;
  Findings& findings_;
  BuiltNodes* built_;
  const Expansion expansion_;
  CheckedGraph flat_;
  std::set<std::string, std::less<>> reported_;
};

}  // namespace

void check_blocks(const Graph& graph, const LayerRegistry& layers, GraphCheck& result,
                  Findings& findings, BuiltNodes* built) {
  check_declarations(graph, layers, findings);
  BlocksChecker(graph, layers, result, findings, built).run();
  for (const Node& node : graph.nodes) {
    const LayerType* type = layers.find(node.layer);
    const auto [at, fresh] = result.nodes.try_emplace(node.name);
    if (fresh && type != nullptr) at->second.brief = type->brief(node.parameters, {}, {});
  }
}

}  // namespace netloom
