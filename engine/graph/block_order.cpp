#include "engine/graph/block_order.h"

#include <algorithm>

namespace netloom {

namespace {

using Blocks = std::unordered_map<std::string_view, const Block*>;

Blocks by_name(const Graph& graph) {
  Blocks blocks;
  for (const Block& block : graph.blocks) blocks.emplace(block.name, &block);
  return blocks;
}

/// Blocks that each block waits for, once per use, and who waits for it.
struct Waiting {
  std::size_t count = 0;
  std::vector<const Block*> takers;
};

std::unordered_map<const Block*, Waiting> waiting_blocks(const Graph& graph, const Blocks& blocks) {
  std::unordered_map<const Block*, Waiting> waiting;
  for (const Block& block : graph.blocks) {
    if (blocks.at(block.name) != &block) continue;
    Waiting& mine = waiting[&block];
    for (const Node& node : block.nodes) {
      const auto used = blocks.find(node.layer);
      if (used == blocks.end()) continue;
      ++mine.count;
      waiting[used->second].takers.push_back(&block);
    }
  }
  return waiting;
}

/// `extents` has all blocks that `block` uses.
BlockExtent extent_of(const Block& block,
                      const std::unordered_map<std::string_view, BlockExtent>& extents) {
  BlockExtent result;
  result.block = &block;
  for (const Node& node : block.nodes) {
    const auto used = extents.find(node.layer);
    if (used == extents.end()) {
      result.nodes += 1;
    } else {
      result.depth = std::max(result.depth, used->second.depth + 1);
      result.nodes += 1 + static_cast<double>(copies_of(node)) * used->second.nodes;
    }
  }
  return result;
}

}  // namespace

BlockOrder block_order(const Graph& graph) {
  const Blocks blocks = by_name(graph);
  auto waiting = waiting_blocks(graph, blocks);
  BlockOrder result;
  for (const Block& block : graph.blocks) {
    const auto entry = waiting.find(&block);
    if (entry != waiting.end() && entry->second.count == 0) result.blocks.push_back(&block);
  }
  for (std::size_t next = 0; next < result.blocks.size(); ++next) {
    const Block* block = result.blocks[next];
    result.extents[block->name] = extent_of(*block, result.extents);
    for (const Block* taker : waiting[block].takers) {
      if (--waiting[taker].count == 0) result.blocks.push_back(taker);
    }
  }
  std::erase_if(result.blocks, [&](const Block* block) {
    const bool deep = result.extents.at(block->name).depth > most_block_depth;
    if (deep) result.extents.erase(block->name);
    return deep;
  });
  return result;
}

std::int64_t copies_of(const Node& node) {
  const auto repeat = node.parameters.find("repeat");
  if (repeat == node.parameters.end()) return 1;
  const auto* copies = std::get_if<std::int64_t>(&repeat->second);
  return copies == nullptr ? 1 : std::clamp<std::int64_t>(*copies, 1, 1000);
}

std::vector<std::string> circle_through(const Graph& graph, std::string_view name) {
  const Blocks blocks = by_name(graph);
  std::unordered_map<std::string_view, std::string_view> user;  // by whom each was reached first
  std::vector<std::string_view> queue{name};
  for (std::size_t next = 0; next < queue.size(); ++next) {
    const auto block = blocks.find(queue[next]);
    if (block == blocks.end()) continue;
    for (const Node& node : block->second->nodes) {
      if (!user.emplace(node.layer, queue[next]).second) continue;
      queue.push_back(node.layer);
    }
  }
  if (!user.contains(name)) return {};
  std::vector<std::string> circle{std::string(name)};
  std::string_view at = name;
  do {
    at = user.at(at);
    circle.emplace_back(at);
  } while (at != name);
  std::reverse(circle.begin(), circle.end());
  return circle;
}

}  // namespace netloom
