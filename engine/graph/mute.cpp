#include "engine/graph/mute.h"

#include <algorithm>
#include <set>

#include "engine/graph/block_edit.h"
#include "engine/graph/inside.h"
#include "engine/graph/resolve.h"
#include "engine/graph/with_blocks.h"

namespace netloom {

namespace {

constexpr const char* passing_layer = "identity";

const std::vector<Node>& level_of(const Graph& graph, const NodePlace& place) {
  return place.block.empty() ? graph.nodes : graph.block(place.block)->nodes;
}

bool any_muted(const std::vector<Node>& nodes) {
  return std::any_of(nodes.begin(), nodes.end(), [](const Node& node) { return node.muted; });
}

/// What comes into `node`, in the order of the ports of `type`; where there is no layer, in that of
/// their names. With `required`, only at ports that must have a link, where there are such.
std::vector<Endpoint> sources_of(const Node& node, const LayerType* type, bool required = false) {
  std::vector<Endpoint> sources;
  const auto add = [&](std::string_view port) {
    const auto links = node.inputs.find(port);
    if (links == node.inputs.end()) return;
    sources.insert(sources.end(), links->second.begin(), links->second.end());
  };
  if (type == nullptr) {
    for (const auto& [port, links] : node.inputs) add(port);
    return sources;
  }
  for (const PortInfo& port : type->inputs) {
    if (!required || !port.optional) add(port.name);
  }
  return required && sources.empty() ? sources_of(node, type) : sources;
}

/// Replaces the muted ones of `nodes`, which are those of a graph or of one of its blocks, and
/// tells their names.
std::set<std::string, std::less<>> let_pass(std::vector<Node>& nodes, const LayerRegistry& layers) {
  std::set<std::string, std::less<>> muted;
  if (!any_muted(nodes)) return muted;
  for (Node& node : nodes) {
    if (!node.muted) continue;
    muted.insert(node.name);
    const std::vector<Endpoint> sources = sources_of(node, layers.find(node.layer));
    Node identity{node.name, passing_layer, {}, {}, {}, false, 0};
    if (!sources.empty()) identity.inputs["x"] = {sources.front()};
    node = std::move(identity);
  }
  // What passes has one output, whatever the layer of the node has.
  for (Node& node : nodes) {
    for (auto& [port, links] : node.inputs) {
      for (Endpoint& link : links) {
        if (muted.contains(link.node)) link.port.clear();
      }
    }
  }
  return muted;
}

Diagnostic refusal(const std::string& name, Phrase message) {
  Diagnostic diagnostic;
  diagnostic.code = "mute.refused";
  diagnostic.node = name;
  diagnostic.title = phrase("{} cannot be muted", name);
  diagnostic.message = std::move(message);
  return diagnostic;
}

/// What speaks against muting the node itself.
std::optional<Diagnostic> refusal_of_node(const Node& node, const std::string& name,
                                          const LayerType* type) {
  if (type != nullptr && type->role != LayerRole::ordinary) {
    return refusal(
        name,
        phrase("Here data comes in or ends, so there is nothing to pass on. Remove it instead."));
  }
  const std::vector<Endpoint> sources = sources_of(node, type, true);
  if (sources.empty()) {
    return refusal(name,
                   phrase("A muted node passes on what comes in, and nothing is linked to it. Link "
                          "something first."));
  }
  const auto other = std::find_if(sources.begin(), sources.end(),
                                  [&](const Endpoint& one) { return one != sources.front(); });
  if (other == sources.end()) return std::nullopt;
  return refusal(name, phrase("A muted node passes on the one thing that comes in; here `{}` "
                              "and `{}` do. Remove one of the links first.",
                              sources.front().node, other->node));
}

/// A node that would use the weights of one that is muted now.
std::optional<Diagnostic> refusal_of_shares(const Graph& muted, const std::string& name) {
  const auto place = place_of(muted, name);
  if (!place) return std::nullopt;
  for (const Node& one : level_of(muted, *place)) {
    if (one.shares != place->node->name || one.muted) continue;
    return refusal(name, phrase("`{}` uses its weights. Mute both, or give `{}` weights of its "
                                "own first.",
                                one.name, one.name));
  }
  return std::nullopt;
}

/// Full names of the nodes that are known, each before what it flows into; what is in a block comes
/// after its use.
std::vector<std::string> in_order(const GraphCheck& checked) {
  std::vector<std::string> names;
  for (const std::string& name : checked.order) {
    names.push_back(name);
    for (auto at = checked.nodes.lower_bound(name + "/");
         at != checked.nodes.end() && at->first.starts_with(name + "/"); ++at) {
      names.push_back(at->first);
    }
  }
  return names;
}

/// The first node that would get another shape than before.
std::optional<Diagnostic> refusal_of_shapes(const GraphCheck& before, const GraphCheck& after,
                                            const Graph& muted, const std::string& name) {
  for (const std::string& taker : in_order(before)) {
    const auto& was = *before.nodes.at(taker).inputs;
    const auto found = after.nodes.find(taker);
    if (found == after.nodes.end() || was.empty() || *found->second.inputs == was) continue;
    const auto place = place_of(muted, taker);
    if (!place || place->node->muted) continue;
    const auto& now = *found->second.inputs;
    std::size_t at = 0;
    while (at + 1 < was.size() && at < now.size() && now[at] == was[at]) ++at;
    return refusal(name,
                   phrase("`{}` takes {} and would get {}. What is muted passes on what comes in: "
                          "mute what keeps the shape, or a whole part that does.",
                          taker, to_text(was[at].shape),
                          at < now.size() ? Phrase(to_text(now[at].shape)) : phrase("nothing")));
  }
  return std::nullopt;
}

}  // namespace

bool has_muted(const Graph& graph) {
  return any_muted(graph.nodes) ||
         std::any_of(graph.blocks.begin(), graph.blocks.end(),
                     [](const Block& block) { return any_muted(block.nodes); });
}

Graph without_muted(Graph graph, const LayerRegistry& registry) {
  if (!has_muted(graph)) return graph;
  const LayerRegistry layers = with_blocks(registry, graph);
  let_pass(graph.nodes, layers);
  for (std::size_t i = 0; i < graph.blocks.size(); ++i) {
    const auto muted = let_pass(graph.blocks[i].nodes, layers);
    if (muted.empty()) continue;
    const std::string block = graph.blocks[i].name;
    // An identity has none of the parameters that the block shows of them.
    graph = without_targets(std::move(graph), block,
                            [&](const Endpoint& target) { return muted.contains(target.node); });
  }
  return graph;
}

Graph with_muted(Graph graph, std::span<const std::string> names, bool muted) {
  for (const std::string& name : names) {
    const auto place = place_of(graph, name);
    if (!place) continue;
    for (Node& node : place->block.empty() ? graph.nodes : graph.block(place->block)->nodes) {
      if (&node == place->node) node.muted = muted;
    }
  }
  return graph;
}

std::optional<Diagnostic> refusal_of_mute(const Graph& graph, const LayerRegistry& registry,
                                          const GraphCheck& checked,
                                          std::span<const std::string> names) {
  const LayerRegistry layers = with_blocks(registry, graph);
  for (const std::string& name : names) {
    const auto place = place_of(graph, name);
    if (!place) continue;
    if (auto no = refusal_of_node(*place->node, name, layers.find(place->node->layer))) return no;
  }
  const Graph muted = with_muted(graph, names, true);
  for (const std::string& name : names) {
    if (auto no = refusal_of_shares(muted, name)) return no;
  }
  if (names.empty()) return std::nullopt;
  return refusal_of_shapes(checked, check(muted, registry), muted, names.front());
}

}  // namespace netloom
