#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "engine/core/api.h"
#include "engine/core/diagnostic.h"
#include "engine/graph/graph.h"

namespace netloom {

// Edits of a graph as pure functions: each takes a graph and gives the changed one, so that the
// editor keeps both sides of an undo step. A name that is not there changes nothing.

/// Links `from` to `port` of `node`; what was linked there goes unless the port takes many.
NETLOOM_API Graph with_link(Graph graph, const LayerRegistry& registry, const Endpoint& from,
                            std::string_view node, std::string_view port);

/// Removes the links at `port` of `node`: all, or the last one that comes from `from`.
NETLOOM_API Graph without_link(Graph graph, std::string_view node, std::string_view port,
                               const std::optional<Endpoint>& from = {});

enum class Reconnect { no, yes };

/// Removes nodes and the links at them. `Reconnect::yes` bridges each: who took its output takes
/// what came into its first linked port.
NETLOOM_API Graph without_nodes(Graph graph, const LayerRegistry& registry,
                                std::span<const std::string> names, Reconnect reconnect);

/// Gives a node another name and follows it in links and `shares`. A name that is taken or not
/// allowed changes nothing.
NETLOOM_API Graph renamed(Graph graph, std::string_view from, std::string_view to);

/// Sets a parameter; one equal to its default is left out.
NETLOOM_API Graph with_parameter(Graph graph, const LayerRegistry& registry, std::string_view node,
                                 std::string_view parameter, const ParameterValue& value);

/// Lets a node use the weights of `owner`, or its own where that is empty.
NETLOOM_API Graph with_shared_weights(Graph graph, std::string_view node, std::string_view owner);

/// Calls a parameter `to`, or removes it where that is empty.
NETLOOM_API Graph with_parameter_renamed(Graph graph, std::string_view node,
                                         std::string_view parameter, std::string_view to);

/// An edit that may have added a node; the editor finds a place for it.
struct Edited {
  Graph graph;
  std::string added;  ///< Name of the new node, or empty.
};

/// Adds a node of `layer` under a free name: "relu3".
NETLOOM_API Edited with_node(Graph graph, const LayerRegistry& registry, std::string_view layer);

/// Adds a node of `layer` into the link number `index` that ends at `port` of `node`, through its
/// first ports.
NETLOOM_API Edited with_node_in_link(Graph graph, const LayerRegistry& registry,
                                     std::string_view layer, std::string_view node,
                                     std::string_view port, std::size_t index = 0);

/// The graph after `fix`: what the button of a problem does.
NETLOOM_API Edited applied(const Graph& graph, const LayerRegistry& registry, const Fix& fix);

/// "conv1" or "split1.second" as in a project file, and back.
NETLOOM_API std::string to_text(const Endpoint& endpoint);
NETLOOM_API Endpoint endpoint_from(std::string_view text);

/// True when `name` may name a block: [A-Za-z0-9_]+.
NETLOOM_API bool is_block_name(std::string_view name);

/// True when `name` may name a node: [A-Za-z0-9_]+, in a block with "/" between parts.
NETLOOM_API bool is_node_name(std::string_view name);

}  // namespace netloom
