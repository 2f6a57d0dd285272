#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/core/api.h"
#include "engine/graph/graph.h"

namespace netloom {

/// What became of a node or a link between two graphs.
enum class Change { added, removed, changed };

/// One thing of a node that became another; as people read it, empty where it was not there.
struct ValueChange {
  std::string name;  ///< A parameter, or "layer", "muted", "shares".
  std::string before;
  std::string after;

  bool operator==(const ValueChange&) const = default;
};

struct NodeChange {
  std::string node;
  std::string layer;  ///< After; of a node that was removed, before.
  Change change = Change::changed;
  std::vector<ValueChange> values;  ///< Only of `changed`, by name.

  bool operator==(const NodeChange&) const = default;
};

/// A link that one of the graphs lacks.
struct LinkChange {
  Endpoint from;
  std::string node;
  std::string port;
  Change change = Change::added;  ///< Never `changed`.

  bool operator==(const LinkChange&) const = default;
};

/// What leads from one graph to another. Nodes are the same where their names are.
struct GraphDifference {
  std::vector<NodeChange> nodes;  ///< In the order of the graph after, the removed ones last.
  std::vector<LinkChange> links;  ///< Likewise.

  NETLOOM_API const NodeChange* node(std::string_view name) const;
  bool empty() const { return nodes.empty() && links.empty(); }
};

/// Parameters are compared with the defaults of their layers filled in; `registry` is completed by
/// the blocks of each graph. Of a layer that nobody knows, what the nodes say is compared.
NETLOOM_API GraphDifference difference(const Graph& before, const Graph& after,
                                       const LayerRegistry& registry);

}  // namespace netloom
