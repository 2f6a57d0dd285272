#include "engine/graph/block_edit.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/graph/block_order.h"
#include "engine/graph/with_blocks.h"

namespace netloom {

namespace {

/// Calls `change(node)` for all nodes of the graph and of its blocks.
template <class Change>
void change_nodes(Graph& graph, Change change) {
  for (Node& node : graph.nodes) change(node);
  for (Block& block : graph.blocks) {
    for (Node& node : block.nodes) change(node);
  }
}

bool is_free(const Graph& graph, const LayerRegistry& registry, std::string_view name) {
  return is_block_name(name) && graph.block(name) == nullptr &&
         with_blocks(registry, Graph()).find(name) == nullptr;
}

}  // namespace

Graph with_exposed(Graph graph, std::string_view name, std::string_view parameter,
                   std::string_view target) {
  Block* block = graph.block(name);
  if (block == nullptr || !is_block_name(parameter)) return graph;
  auto& all = block->parameters;
  const auto at = std::find_if(all.begin(), all.end(),
                               [&](const ExposedParameter& one) { return one.name == parameter; });
  if (at == all.end()) {
    all.push_back({std::string(parameter), {std::string(target)}, {}});
  } else if (std::find(at->targets.begin(), at->targets.end(), target) == at->targets.end()) {
    at->targets.emplace_back(target);
  }
  return graph;
}

Graph without_exposed(Graph graph, std::string_view name, std::string_view parameter) {
  Block* block = graph.block(name);
  if (block == nullptr) return graph;
  std::erase_if(block->parameters,
                [&](const ExposedParameter& one) { return one.name == parameter; });
  change_nodes(graph, [&](Node& node) {
    if (node.layer == name) node.parameters.erase(std::string(parameter));
  });
  for (std::size_t i = 0; i < graph.blocks.size(); ++i) {
    const std::string outer = graph.blocks[i].name;
    std::set<std::string> uses;
    for (const Node& node : graph.blocks[i].nodes) {
      if (node.layer == name) uses.insert(node.name);
    }
    graph = without_targets(std::move(graph), outer, [&](const Endpoint& target) {
      return target.port == parameter && uses.contains(target.node);
    });
  }
  return graph;
}

Graph without_targets(Graph graph, std::string_view name,
                      const std::function<bool(const Endpoint&)>& lost) {
  Block* block = graph.block(name);
  if (block == nullptr) return graph;
  std::vector<std::string> empty;
  for (ExposedParameter& shown : block->parameters) {
    const auto gone = std::erase_if(
        shown.targets, [&](const std::string& target) { return lost(endpoint_from(target)); });
    if (gone > 0 && shown.targets.empty()) empty.push_back(shown.name);
  }
  for (const std::string& one : empty) graph = without_exposed(std::move(graph), name, one);
  return graph;
}

Graph with_block_renamed(Graph graph, const LayerRegistry& registry, std::string_view from,
                         std::string_view to) {
  Block* block = graph.block(from);
  if (block == nullptr || !is_free(graph, registry, to)) return graph;
  const std::string old = block->name;
  block->name = to;
  change_nodes(graph, [&](Node& node) {
    if (node.layer == old) node.layer = to;
  });
  return graph;
}

Edited with_block_copied(Graph graph, const LayerRegistry& registry, std::string_view use) {
  Node* node = graph.find(use);
  const Block* block = node == nullptr ? nullptr : graph.block(node->layer);
  if (block == nullptr) return {std::move(graph), {}};
  Block copy = *block;
  int number = 2;
  do {
    copy.name = fmt::format("{}{}", block->name, number++);
  } while (!is_free(graph, registry, copy.name));
  if (!copy.title.empty()) copy.title += fmt::format(" {}", number - 1);
  node->layer = copy.name;
  Edited edited{std::move(graph), copy.name};
  edited.graph.blocks.push_back(std::move(copy));
  return edited;
}

Graph with_block(Graph graph, std::span<const Block> blocks) {
  for (const Block& block : blocks) {
    if (graph.block(block.name) == nullptr) graph.blocks.push_back(block);
  }
  return graph;
}

std::vector<Block> needed_blocks(const Graph& graph, const std::set<std::string>& names) {
  std::set<std::string_view> needed;
  for (const Node& node : graph.nodes) {
    if (names.contains(node.name)) needed.insert(node.layer);
  }
  // Those that use others come after them.
  const std::vector<const Block*> order = block_order(graph).blocks;
  for (auto block = order.rbegin(); block != order.rend(); ++block) {
    if (!needed.contains((*block)->name)) continue;
    for (const Node& node : (*block)->nodes) needed.insert(node.layer);
  }
  std::vector<Block> result;
  for (const Block& block : graph.blocks) {
    if (needed.contains(block.name)) result.push_back(block);
  }
  return result;
}

Graph without_block(Graph graph, std::string_view block) {
  if (!user_of(graph, block).empty()) return graph;
  std::erase_if(graph.blocks, [&](const Block& one) { return one.name == block; });
  return graph;
}

std::string user_of(const Graph& graph, std::string_view block) {
  const auto uses = [&](const Node& node) { return node.layer == block; };
  const auto at = std::find_if(graph.nodes.begin(), graph.nodes.end(), uses);
  if (at != graph.nodes.end()) return at->name;
  for (const Block& other : graph.blocks) {
    const auto inner = std::find_if(other.nodes.begin(), other.nodes.end(), uses);
    if (inner != other.nodes.end()) return other.name + "/" + inner->name;
  }
  return {};
}

std::size_t uses_of(const Graph& graph, std::string_view block) {
  const auto uses = [&](const Node& node) { return node.layer == block; };
  auto count = std::count_if(graph.nodes.begin(), graph.nodes.end(), uses);
  for (const Block& other : graph.blocks)
    count += std::count_if(other.nodes.begin(), other.nodes.end(), uses);
  return static_cast<std::size_t>(count);
}

}  // namespace netloom
