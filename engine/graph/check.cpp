#include "engine/graph/check.h"

#include <algorithm>

#include "engine/graph/check_blocks.h"
#include "engine/graph/checked_graph.h"
#include "engine/graph/mute.h"
#include "engine/graph/with_blocks.h"

namespace netloom {

namespace {

/// The check of `graph`, whose blocks are among `layers`.
GraphCheck checked_with(const Graph& graph, const LayerRegistry& layers) {
  Findings findings;
  GraphCheck result;
  CheckedGraph level = check_level(graph.nodes, graph, layers, findings);
  if (graph.blocks.empty()) {
    check_shapes(level, result, findings);
  } else {
    check_blocks(graph, layers, result, findings);
  }
  advise_unused(level, findings);
  check_whole(level, result, findings);
  for (const std::size_t i : level.resolved.order) {
    const std::string& name = level.resolved.node(i).name;
    result.nodes[name].place = static_cast<int>(result.order.size());
    result.order.push_back(name);
  }
  result.diagnostics = std::move(findings).in_order();
  return result;
}

}  // namespace

bool GraphCheck::ok() const {
  return std::none_of(diagnostics.begin(), diagnostics.end(),
                      [](const Diagnostic& one) { return one.severity == Severity::error; });
}

GraphCheck check(const Graph& graph, const LayerRegistry& registry) {
  if (has_muted(graph)) return check(without_muted(graph, registry), registry);
  if (graph.blocks.empty()) return checked_with(graph, registry);
  return checked_with(graph, with_blocks(registry, graph));
}

}  // namespace netloom
