#include "engine/graph/check.h"

#include <algorithm>

#include "engine/graph/built_nodes.h"
#include "engine/graph/check_blocks.h"
#include "engine/graph/checked_graph.h"
#include "engine/graph/graph_checker.h"
#include "engine/graph/mute.h"
#include "engine/graph/with_blocks.h"

namespace netloom {

namespace {

/// The check of `graph`, whose blocks are among `layers`; `built` is null where none is kept.
GraphCheck checked_with(const Graph& graph, const LayerRegistry& layers, BuiltNodes* built) {
  Findings findings;
  GraphCheck result;
  CheckedGraph level = check_level(graph.nodes, graph, layers, findings);
  if (graph.blocks.empty()) {
    check_shapes(level, result, findings, built);
  } else {
    check_blocks(graph, layers, result, findings, built);
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

GraphCheck checked(const Graph& graph, const LayerRegistry& registry, BuiltNodes* built) {
  if (has_muted(graph)) return checked(without_muted(graph, registry), registry, built);
  if (graph.blocks.empty()) return checked_with(graph, registry, built);
  return checked_with(graph, with_blocks(registry, graph), built);
}

}  // namespace

bool GraphCheck::ok() const {
  return std::none_of(diagnostics.begin(), diagnostics.end(),
                      [](const Diagnostic& one) { return one.severity == Severity::error; });
}

GraphCheck check(const Graph& graph, const LayerRegistry& registry) {
  return checked(graph, registry, nullptr);
}

GraphChecker::GraphChecker(const LayerRegistry& registry)
    : registry_(registry), built_(std::make_unique<BuiltNodes>()) {}

GraphChecker::~GraphChecker() = default;

GraphCheck GraphChecker::check(const Graph& graph) {
  return checked(graph, registry_, built_.get());
}

}  // namespace netloom
