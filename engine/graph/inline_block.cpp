#include <algorithm>

#include "engine/graph/block_edit.h"
#include "engine/graph/expand.h"
#include "engine/graph/with_blocks.h"

namespace netloom {

namespace {

/// No block can have this name, so that only the use in question gets written out.
constexpr const char* only_name = "inlined_here";

bool is_shared(const Graph& graph, std::string_view use) {
  return std::any_of(graph.nodes.begin(), graph.nodes.end(),
                     [&](const Node& node) { return node.shares == use; });
}

std::string free_flat_name(const Graph& graph, const std::string& path) {
  std::string name = path;
  std::replace(name.begin(), name.end(), '/', '_');
  return graph.find(name) == nullptr ? name : free_name(graph, name + "_");
}

}  // namespace

Edited inlined(const Graph& graph, const LayerRegistry& registry, std::string_view name) {
  const Node* use = graph.find(name);
  const Block* block = use == nullptr ? nullptr : graph.block(use->layer);
  const LayerRegistry all = with_blocks(registry, graph);
  const LayerType* type = block == nullptr ? nullptr : all.find(block->name);
  const bool possible = type != nullptr && type->category == Category::block &&
                        graph.block(only_name) == nullptr && !use->muted && !is_shared(graph, name);
  if (!possible) return {graph, {}};
  Graph trial = graph;
  trial.find(name)->layer = only_name;
  trial.blocks.push_back(*block);
  trial.blocks.back().name = only_name;
  LayerType only = *type;
  only.name = only_name;
  LayerRegistry layers = registry;
  layers.remove(Category::block);
  layers.add(std::move(only));
  const Expansion expansion = expand(trial, layers);
  if (expansion.uses.empty()) return {graph, {}};
  Edited edited{expansion.flat, {}};
  edited.graph.blocks = graph.blocks;
  const ExpandedUse& written = expansion.uses.front();
  for (std::size_t i = written.first; i < written.last; ++i) {
    const std::string& path = expansion.flat.nodes[i].name;
    const std::string flat_name = free_flat_name(edited.graph, path);
    edited.graph = renamed(std::move(edited.graph), path, flat_name);
    if (edited.added.empty()) edited.added = flat_name;
  }
  return edited;
}

}  // namespace netloom
