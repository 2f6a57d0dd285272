#include <algorithm>
#include <optional>

#include <fmt/ranges.h>

#include "engine/graph/edit.h"
#include "engine/graph/resolve.h"

namespace netloom {

namespace {

/// A link of a cycle: into `node` at port number `port`, from the node before it.
struct CycleLink {
  std::size_t node = 0;
  std::size_t port = 0;
  std::size_t source = 0;
};

/// The first link into `node` that comes from a node of `open`.
std::optional<CycleLink> link_from(const ResolvedGraph& graph, std::size_t node,
                                   const std::vector<bool>& open) {
  const auto& ports = graph.nodes[node].ports;
  for (std::size_t port = 0; port < ports.size(); ++port) {
    for (const ResolvedLink& link : ports[port].links) {
      if (open[link.node]) return CycleLink{node, port, link.node};
    }
  }
  return std::nullopt;
}

void report_cycle(ResolvedGraph& graph, std::vector<CycleLink> cycle, Findings& findings) {
  std::reverse(cycle.begin(), cycle.end());  // found against the links
  const auto first = std::min_element(cycle.begin(), cycle.end(),
                                      [](const auto& a, const auto& b) { return a.node < b.node; });
  std::rotate(cycle.begin(), first, cycle.end());
  std::vector<std::string> names;
  for (const CycleLink& link : cycle) {
    names.push_back(graph.node(link.node).name);
    graph.nodes[link.node].sound = false;
  }
  names.push_back(names.front());
  const CycleLink& closing = cycle.front();
  const std::string& port = graph.nodes[closing.node].ports[closing.port].info->name;
  const std::string& source = graph.node(closing.source).name;
  Diagnostic diagnostic = diagnostic_at(
      graph.node(closing.node), "cycle",
      cycle.size() == 1 ? phrase("1 node in a circle")
                        : phrase("{} nodes in a circle", cycle.size()),
      phrase("{}: each waits for the one before, so none can start. Remove one of the links.",
             fmt::join(names, " → ")));
  diagnostic.port = port;
  diagnostic.fixes.push_back(
      {Fix::Kind::disconnect, phrase("Unlink {}", source), diagnostic.node, port, {}, {}, source});
  findings.add(closing.node, std::move(diagnostic));
}

/// Walks against the links from each node of `open` until a node comes again: between its two
/// visits lies a cycle.
void find_cycles(ResolvedGraph& graph, const std::vector<bool>& open, Findings& findings) {
  std::vector<int> walk_of(graph.nodes.size(), 0);
  int walk = 0;
  for (std::size_t start = 0; start < graph.nodes.size(); ++start) {
    if (!open[start] || walk_of[start] != 0) continue;
    ++walk;
    std::vector<CycleLink> path;
    for (std::size_t at = start; walk_of[at] == 0;) {
      walk_of[at] = walk;
      const auto link = link_from(graph, at, open);
      if (!link) break;
      path.push_back(*link);
      at = link->source;
      if (walk_of[at] != walk) continue;
      const auto begin = std::find_if(path.begin(), path.end(),
                                      [at](const CycleLink& one) { return one.node == at; });
      report_cycle(graph, {begin, path.end()}, findings);
    }
  }
}

}  // namespace

void sort_nodes(ResolvedGraph& graph, Findings& findings) {
  std::vector<std::size_t> waiting(graph.nodes.size(), 0);
  for (const ResolvedNode& node : graph.nodes) {
    for (const std::size_t taker : node.takers) ++waiting[taker];
  }
  std::vector<bool> open(graph.nodes.size(), true);
  for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
    if (waiting[i] == 0) graph.order.push_back(i);
  }
  for (std::size_t next = 0; next < graph.order.size(); ++next) {
    open[graph.order[next]] = false;
    for (const std::size_t taker : graph.nodes[graph.order[next]].takers) {
      if (--waiting[taker] == 0) graph.order.push_back(taker);
    }
  }
  find_cycles(graph, open, findings);
}

}  // namespace netloom
