#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/api.h"
#include "engine/layers/layer.h"

namespace netloom {

/// One end of a link: an output of a node. The first output may be written without its port.
struct Endpoint {
  std::string node;
  std::string port;  ///< Empty for the node's first output.

  bool operator==(const Endpoint&) const = default;
};

/// One use of a layer. A link stands at the node that takes it.
struct Node {
  std::string name;  ///< [A-Za-z0-9_]+, unique in the graph; inside a block "block/name".
  std::string layer;
  std::map<std::string, std::vector<Endpoint>, std::less<>> inputs;  ///< by input port
  Parameters parameters;  ///< Only those that differ from the default.
  std::string shares;     ///< Name of the node whose weights it uses, or empty.

  bool operator==(const Node&) const = default;
};

/// Nodes and links: pure values, in the order in which people added them. Positions and titles live
/// apart (View).
struct Graph {
  std::vector<Node> nodes;

  NETLOOM_API const Node* find(std::string_view name) const;
  NETLOOM_API Node* find(std::string_view name);
  bool operator==(const Graph&) const = default;
};

/// A name that no node of `graph` has yet: "conv1", "conv2", … from a stem such as "conv".
NETLOOM_API std::string free_name(const Graph& graph, std::string_view stem);

}  // namespace netloom
