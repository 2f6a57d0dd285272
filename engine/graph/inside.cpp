#include "engine/graph/inside.h"

#include <algorithm>
#include <set>

#include "engine/graph/block_edit.h"

namespace netloom {

namespace {

const Node* node_named(const std::vector<Node>& nodes, std::string_view name) {
  const auto at =
      std::find_if(nodes.begin(), nodes.end(), [&](const Node& node) { return node.name == name; });
  return at == nodes.end() ? nullptr : &*at;
}

/// How long the shortest name in front of `path` is that names one of `nodes`; 0 for none. Names
/// may have a "/" themselves.
std::size_t length_of_first(const std::vector<Node>& nodes, std::string_view path) {
  for (auto end = path.find('/'); end != std::string_view::npos; end = path.find('/', end + 1)) {
    if (node_named(nodes, path.substr(0, end)) != nullptr) return end;
  }
  return 0;
}

/// "2/conv1" without the number of the copy.
std::string_view without_copy(std::string_view path) {
  const auto digits = path.find_first_not_of("0123456789");
  const bool numbered = digits != std::string_view::npos && digits > 0 && path[digits] == '/';
  return numbered ? path.substr(digits + 1) : path;
}

}  // namespace

std::optional<NodePlace> place_among(const std::vector<Node>& nodes, const Graph& graph,
                                     std::string_view path) {
  const std::vector<Node>* level = &nodes;
  NodePlace place;
  std::string_view rest = path;
  while (true) {
    place.node = node_named(*level, rest);
    if (place.node != nullptr) {
      place.prefix = path.substr(0, path.size() - rest.size());
      return place;
    }
    const std::size_t length = length_of_first(*level, rest);
    const Node* use = node_named(*level, rest.substr(0, length));
    const Block* block = use == nullptr ? nullptr : graph.block(use->layer);
    if (block == nullptr) return std::nullopt;
    place.use = path.substr(0, path.size() - rest.size() + length);
    rest = rest.substr(length + 1);
    if (node_named(block->nodes, rest) == nullptr) rest = without_copy(rest);
    level = &block->nodes;
    place.block = block->name;
  }
}

std::optional<NodePlace> place_of(const Graph& graph, std::string_view path) {
  return place_among(graph.nodes, graph, path);
}

std::string_view outer_node(const Graph& graph, std::string_view path) {
  if (graph.find(path) != nullptr) return path;
  return path.substr(0, length_of_first(graph.nodes, path));
}

std::optional<std::string_view> name_inside(const Graph& graph, std::string_view path,
                                            std::string_view block) {
  for (auto end = path.find('/');; end = path.find('/', end + 1)) {
    const auto place = place_of(graph, path.substr(0, end));
    if (place && place->block == block) return path.substr(place->prefix.size());
    if (end == std::string_view::npos) return std::nullopt;
  }
}

Graph inside(const Graph& graph, std::string_view block) {
  Graph result;
  if (const Block* found = graph.block(block)) result.nodes = found->nodes;
  result.blocks = graph.blocks;
  return result;
}

Graph with_inside(Graph graph, std::string_view block, Graph edited) {
  graph.blocks = std::move(edited.blocks);
  Block* found = graph.block(block);
  if (found == nullptr) return graph;
  found->nodes = std::move(edited.nodes);
  std::set<std::string, std::less<>> kept;
  for (const Node& node : found->nodes) kept.insert(node.name);
  return without_targets(std::move(graph), block,
                         [&](const Endpoint& target) { return !kept.contains(target.node); });
}

}  // namespace netloom
