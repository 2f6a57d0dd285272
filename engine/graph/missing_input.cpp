
#include "engine/graph/checked_graph.h"

namespace netloom {

namespace {

constexpr std::size_t most_offers = 2;

/// Nodes that come after `number`, and itself: what it cannot take from.
std::vector<bool> behind(const CheckedGraph& graph, std::size_t number) {
  std::vector<bool> reached(graph.resolved.nodes.size(), false);
  std::vector<std::size_t> queue{number};
  reached[number] = true;
  for (std::size_t next = 0; next < queue.size(); ++next) {
    for (const std::size_t taker : graph.resolved.nodes[queue[next]].takers) {
      if (reached[taker]) continue;
      reached[taker] = true;
      queue.push_back(taker);
    }
  }
  return reached;
}

}  // namespace

std::vector<std::size_t> candidates_for(const CheckedGraph& graph, std::size_t number,
                                        const PortInfo& port) {
  std::vector<std::size_t> result;
  const std::vector<bool> after = behind(graph, number);
  for (std::size_t i = 0; i < graph.resolved.nodes.size(); ++i) {
    const ResolvedNode& node = graph.resolved.nodes[i];
    if (after[i] || node.type == nullptr || node.type->outputs.empty()) continue;
    const bool target = node.type->role == LayerRole::target;
    const bool fits = port.takes_target ? target : !target && node.takers.empty();
    if (fits) result.push_back(i);
  }
  return result;
}

void report_missing_input(const CheckedGraph& graph, std::size_t number, const PortInfo& port,
                          Findings& findings) {
  const Node& node = graph.resolved.node(number);
  Diagnostic diagnostic =
      diagnostic_at(node, "link.missing", phrase("{} has no link", port.name),
                    phrase("{} needs something at {}: {}", listed(graph.type(number).title),
                           port.name, listed(port.text)));
  diagnostic.port = port.name;
  const std::vector<std::size_t> offers = candidates_for(graph, number, port);
  if (offers.size() <= most_offers) {
    for (const std::size_t offer : offers) {
      const std::string& name = graph.resolved.node(offer).name;
      diagnostic.fixes.push_back(
          {Fix::Kind::connect, phrase("Link {}", name), node.name, port.name, {}, {}, name});
    }
  }
  if (offers.empty()) {
    diagnostic.fixes.push_back({Fix::Kind::add_input,
                                port.takes_target ? phrase("Add a target") : phrase("Add an input"),
                                node.name,
                                port.name,
                                {},
                                port.takes_target ? "target" : "input",
                                {}});
  }
  findings.add(number, std::move(diagnostic));
}

}  // namespace netloom
