#include "engine/graph/graph.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace netloom {

const Node* Graph::find(std::string_view name) const {
  const auto at =
      std::find_if(nodes.begin(), nodes.end(), [&](const Node& node) { return node.name == name; });
  return at == nodes.end() ? nullptr : &*at;
}

Node* Graph::find(std::string_view name) {
  return const_cast<Node*>(std::as_const(*this).find(name));
}

const Block* Graph::block(std::string_view name) const {
  const auto at = std::find_if(blocks.begin(), blocks.end(),
                               [&](const Block& block) { return block.name == name; });
  return at == blocks.end() ? nullptr : &*at;
}

Block* Graph::block(std::string_view name) {
  return const_cast<Block*>(std::as_const(*this).block(name));
}

std::string free_name(const Graph& graph, std::string_view stem) {
  std::set<std::string_view> taken;
  for (const Node& node : graph.nodes) taken.insert(node.name);
  for (std::size_t number = 1;; ++number) {
    std::string name = fmt::format("{}{}", stem, number);
    if (!taken.contains(name)) return name;
  }
}

}  // namespace netloom
