#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/graph/graph.h"

namespace netloom {

/// The nodes of a graph or a block by name.
struct Level {
  Level(const std::vector<Node>& nodes, const Block* block);

  const Block* block = nullptr;  ///< None for the whole graph.
  const std::vector<Node>* nodes = nullptr;
  std::unordered_map<std::string_view, const Node*> by_name;
  std::vector<const Node*> inputs;   ///< Ports of a block.
  std::vector<const Node*> outputs;  ///< Ports of a block.

  bool is_port(const Node& node) const;
};

/// One copy of a block where it is used, or the whole graph.
struct Scope {
  const Level* level = nullptr;
  const Scope* parent = nullptr;  ///< None for the whole graph.
  const Scope* before = nullptr;  ///< The copy that this one follows.
  const Scope* first = nullptr;   ///< The first of these copies.
  const Node* node = nullptr;     ///< The use in `parent`.
  std::size_t use = 0;            ///< Its number in the expansion.
  std::int64_t copy = 1;
  bool each_step = false;
  std::string prefix;   ///< "stage1/2/", of the names of its nodes.
  std::string weights;  ///< The prefix of the nodes whose weights they use.
  std::unordered_map<std::string_view, const Scope*> children;  ///< Last copies, by node.
};

/// The first link at `port`, or null.
const Endpoint* link_at(const Node& node, std::string_view port);

/// The end of `link`, written in `scope`, once all blocks are written out; nothing where that is a
/// port of a block without a link. What is not there keeps a name that is not there.
std::optional<Endpoint> follow(const Scope* scope, const Endpoint& link);

}  // namespace netloom
