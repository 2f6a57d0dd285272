#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/graph/check.h"
#include "engine/graph/graph.h"

namespace netloom {

// Edits of links as pure functions, as in edit.h: what cannot be done changes nothing.

/// One link of a graph, by its ends.
struct LinkEnds {
  Endpoint from;
  std::string node;
  std::string port;

  bool operator==(const LinkEnds&) const = default;
};

/// True when something is linked to `node` or it to something.
NETLOOM_API bool has_links(const Graph& graph, std::string_view node);

/// Puts `node`, which has no links yet, into `link`, through its first ports. Not for a node
/// without inputs or outputs.
NETLOOM_API Graph with_node_moved_into(Graph graph, const LayerRegistry& registry,
                                       std::string_view node, const LinkEnds& link);

/// Links each of `names` to the one after it: to its first free input, or the first where none is
/// free. A link that is there stays the only one; nodes without a matching port are passed over.
NETLOOM_API Graph with_chain(Graph graph, const LayerRegistry& registry,
                             std::span<const std::string> names);

/// Exchanges what comes in at two ports of `node`.
NETLOOM_API Graph with_inputs_swapped(Graph graph, std::string_view node, std::string_view first,
                                      std::string_view second);

/// Makes `node` a use of `layer` under its old name. Links stay at ports of the same name, else at
/// those in the same place; parameters stay where the new layer has them and takes their values. Of
/// an unknown layer, what has the same name stays.
NETLOOM_API Graph with_layer_replaced(Graph graph, const LayerRegistry& registry,
                                      std::string_view node, std::string_view layer);

/// A layer and the port of it that a link would use.
struct LayerFit {
  std::string layer;
  std::string port;

  bool operator==(const LayerFit&) const = default;
};

/// The layers of `registry` that could take what `from` gives, in palette order. `checked` is the
/// check of `graph`.
NETLOOM_API std::vector<LayerFit> layers_after(const Graph& graph, const LayerRegistry& registry,
                                               const GraphCheck& checked, const Endpoint& from);

/// The layers of `registry` that could give what `port` of `node` takes, in palette order, with
/// their first output.
NETLOOM_API std::vector<LayerFit> layers_before(const Graph& graph, const LayerRegistry& registry,
                                                std::string_view node, std::string_view port);

}  // namespace netloom
