#pragma once

#include <functional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/api.h"
#include "engine/graph/edit.h"

namespace netloom {

// Edits of blocks as pure functions, as in edit.h: what cannot be done changes nothing, and `added`
// then is empty. `registry` need not know the blocks of the graph.

/// Makes a block named `block` of the nodes `names` and puts one use of it, `added`, in their
/// place. Links that come in become input ports, named after the inputs they end at; links that go
/// out become output ports "y", "y2", …. Not for inputs, outputs and targets, nor where something
/// outside lies between the nodes or shares weights with them.
NETLOOM_API Edited collapsed(Graph graph, const LayerRegistry& registry,
                             std::span<const std::string> names, std::string_view block);

/// Puts the nodes of the block that `use` uses in its place, named "use_node", those of a repeated
/// one "use_1_node"; blocks inside stay blocks. `added` is the first of them. Not where another use
/// shares its weights.
NETLOOM_API Edited inlined(const Graph& graph, const LayerRegistry& registry, std::string_view use);

/// Lets `block` show "node.parameter" as `name`; more targets of one name are set together.
NETLOOM_API Graph with_exposed(Graph graph, std::string_view block, std::string_view name,
                               std::string_view target);
/// Hides the parameter `name` of `block`; what its uses set is forgotten, and what blocks around
/// show of it is hidden too.
NETLOOM_API Graph without_exposed(Graph graph, std::string_view block, std::string_view name);
/// Takes "node.parameter" for which `lost` is true off what `block` shows; what then shows nothing
/// is hidden.
Graph without_targets(Graph graph, std::string_view block,
                      const std::function<bool(const Endpoint&)>& lost);

/// Gives a block another name and follows it in all uses. A name that is taken or not allowed
/// changes nothing.
NETLOOM_API Graph with_block_renamed(Graph graph, const LayerRegistry& registry,
                                     std::string_view from, std::string_view to);

/// Gives the node `from` inside `block` another name and follows it in links, in what the block
/// shows and, where it is a port of the block, in all uses. A name that is taken or not allowed
/// changes nothing.
NETLOOM_API Graph with_inner_renamed(Graph graph, std::string_view block, std::string_view from,
                                     std::string_view to);

/// Copies the block that `use` uses under a free name and lets `use` have the copy, so that it can
/// be changed alone. `added` is the name of the copy.
NETLOOM_API Edited with_block_copied(Graph graph, const LayerRegistry& registry,
                                     std::string_view use);

/// Adds `block` and the blocks it needs; one that is there already under its name stays.
NETLOOM_API Graph with_block(Graph graph, std::span<const Block> blocks);

/// The blocks of `graph` that the nodes `names` need, directly or through others.
NETLOOM_API std::vector<Block> needed_blocks(const Graph& graph,
                                             const std::set<std::string>& names);

/// Removes a block that nothing uses; one in use stays.
NETLOOM_API Graph without_block(Graph graph, std::string_view block);

/// A node that uses `block`, as "stage" or "block/stage", or empty.
NETLOOM_API std::string user_of(const Graph& graph, std::string_view block);

/// Number of nodes that use `block`, in the graph and inside blocks.
NETLOOM_API std::size_t uses_of(const Graph& graph, std::string_view block);

}  // namespace netloom
