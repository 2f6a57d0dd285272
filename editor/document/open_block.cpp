#include "editor/document/open_block.h"

#include <algorithm>
#include <optional>
#include <set>
#include <vector>

#include "editor/document/arrange.h"
#include "editor/document/places.h"
#include "engine/graph/check_inside.h"
#include "engine/graph/inside.h"
#include "engine/graph/mute.h"

namespace netloom::editor {

namespace {

/// The places of the nodes that `node` takes from.
std::vector<Place> places_before(const Project& seen, const Node& node) {
  std::vector<Place> found;
  for (const auto& [port, links] : node.inputs) {
    for (const Endpoint& link : links) {
      const auto place = seen.view.nodes.find(link.node);
      if (place != seen.view.nodes.end()) found.push_back(place->second);
    }
  }
  return found;
}

/// The places of the nodes that take from `node`.
std::vector<Place> places_after(const Project& seen, const std::string& node) {
  std::vector<Place> found;
  for (const Node& taker : seen.graph.nodes) {
    const auto place = seen.view.nodes.find(taker.name);
    const bool takes =
        std::any_of(taker.inputs.begin(), taker.inputs.end(), [&](const auto& entry) {
          return std::any_of(entry.second.begin(), entry.second.end(),
                             [&](const Endpoint& link) { return link.node == node; });
        });
    if (takes && place != seen.view.nodes.end()) found.push_back(place->second);
  }
  return found;
}

/// Where `node` stands beside what it is linked to: behind the last node that it takes from or, as
/// an input, in front of the first that takes from it. Nothing where those have no place.
std::optional<Place> place_beside(const Project& seen, const Node& node) {
  const std::vector<Place> before = places_before(seen, node);
  const std::vector<Place> after = places_after(seen, node.name);
  if (before.empty() && after.empty()) return std::nullopt;
  const Place next = before.empty() ? *std::min_element(after.begin(), after.end())
                                    : *std::max_element(before.begin(), before.end());
  const double step = before.empty() ? -column_step : column_step;
  return snapped(free_place(seen, {next[0] + step, next[1]}));
}

void place_the_rest(Project& seen, const LayerRegistry& layers, const std::string& block) {
  std::set<std::string> lost;
  for (const Node& node : seen.graph.nodes) {
    if (seen.view.nodes.contains(node.name)) continue;
    const std::optional<Place> place = place_beside(seen, node);
    if (place) {
      seen.view.nodes[node.name] = *place;
    } else {
      lost.insert(node.name);
    }
  }
  if (lost.empty()) return;
  const QPointF corner = free_place(seen);
  place_in_layers(seen, layers, block, lost, {corner.x(), corner.y()});
}

/// Full names of the uses on the way to `open`, its own among them, that are muted.
std::vector<std::string> muted_uses(const Graph& graph, const OpenBlock& open) {
  std::vector<std::string> muted;
  for (const OpenBlock& one : way_to(graph, open)) {
    const auto place = place_of(graph, one.use);
    if (place && place->node->muted) muted.push_back(one.use);
  }
  return muted;
}

/// What is said at the use that is open stands before what is said at others.
std::vector<Diagnostic> own_first(std::vector<Diagnostic> all, const OpenBlock& open) {
  std::stable_partition(all.begin(), all.end(),
                        [&](const Diagnostic& one) { return one.node.starts_with(open.prefix); });
  return all;
}

}  // namespace

OpenBlock block_at(const Graph& graph, std::string_view use) {
  while (!use.empty()) {
    const auto place = place_of(graph, use);
    if (place && graph.block(place->node->layer) != nullptr)
      return {std::string(use), place->node->layer, prefix_inside(*place->node, use)};
    const auto end = use.rfind('/');
    use = end == std::string_view::npos ? std::string_view() : use.substr(0, end);
  }
  return {};
}

std::vector<OpenBlock> way_to(const Graph& graph, const OpenBlock& open) {
  std::vector<OpenBlock> way;
  for (OpenBlock at = open; !at.use.empty();) {
    way.push_back(at);
    const auto place = place_of(graph, at.use);
    at = place ? block_at(graph, place->use) : OpenBlock();
  }
  std::reverse(way.begin(), way.end());
  return way;
}

Project seen_inside(const Project& project, const LayerRegistry& layers, const OpenBlock& open) {
  Project seen = project;
  seen.graph = inside(project.graph, open.block);
  const auto places = seen.view.blocks.find(open.block);
  seen.view.nodes = places == seen.view.blocks.end() ? Places() : places->second;
  place_the_rest(seen, layers, open.block);
  return seen;
}

Project with_seen(Project project, const OpenBlock& open, Project seen) {
  seen.graph = with_inside(std::move(project.graph), open.block, std::move(seen.graph));
  seen.view.blocks[open.block] = std::move(seen.view.nodes);
  if (seen.view.blocks[open.block].empty()) seen.view.blocks.erase(open.block);
  seen.view.nodes = std::move(project.view.nodes);
  return seen;
}

GraphCheck check_inside(const Graph& graph, const LayerRegistry& layers, const GraphCheck& checked,
                        const OpenBlock& open) {
  if (const auto muted = muted_uses(graph, open); !muted.empty()) {
    // A check takes what is muted for an identity. Inside, it is seen as it would work.
    const Graph working = with_muted(graph, muted, false);
    return check_inside(working, layers, check(working, layers), open);
  }
  GraphCheck check = checked;
  Graph level = graph;
  std::size_t outer = 0;  // Length of the prefix of the level.
  for (const OpenBlock& one : way_to(graph, open)) {
    check = netloom::check_inside(level, layers, check, one.use.substr(outer));
    level = inside(graph, one.block);
    outer = one.prefix.size();
  }
  return check;
}

std::vector<Diagnostic> diagnostics_inside(const Graph& graph, const std::vector<Diagnostic>& all,
                                           const OpenBlock& open) {
  std::vector<Diagnostic> local;
  for (const Diagnostic& one : own_first(all, open)) {
    if (one.node.empty()) local.push_back(one);
    const auto name = name_inside(graph, one.node, open.block);
    if (!name) continue;
    Diagnostic here = one;
    here.node = *name;
    if (!one.node.starts_with(open.prefix)) {
      const std::string use = one.node.substr(0, one.node.size() - name->size() - 1);
      here.message = phrase("{} This is so at {}, not here.", here.message, use);
    }
    const bool same = std::any_of(local.begin(), local.end(), [&](const Diagnostic& other) {
      return other.node == here.node && other.code == here.code && other.port == here.port &&
             other.parameter == here.parameter;
    });
    if (!same) local.push_back(std::move(here));
  }
  return local;
}

}  // namespace netloom::editor
