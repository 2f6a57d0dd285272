#pragma once

#include <optional>
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
  SharedMap<std::string, std::vector<Endpoint>> inputs;  ///< by input port
  Parameters parameters;  ///< Only those that differ from the default.
  std::string shares;     ///< Name of the node whose weights it uses, or empty.
  bool muted = false;     ///< It passes on what comes in, unchanged: see mute.h.
  int version = 0;        ///< Of a layer that nobody knows, as its file says; else 0.

  bool operator==(const Node&) const = default;
};

/// A parameter that a block shows to those who use it.
struct ExposedParameter {
  std::string name;
  std::vector<std::string> targets;  ///< "node.parameter" inside the block; all get its value.
  std::optional<ParameterValue> fallback;  ///< Else what the first target has.

  bool operator==(const ExposedParameter&) const = default;
};

/// A layer made of layers: a graph whose nodes of layer "input" are its input ports and whose nodes
/// of layer "output" are its output ports, in their order. A node that uses it has the block's name
/// as its layer.
struct Block {
  std::string name;   ///< [A-Za-z0-9_]+, and no layer's.
  std::string title;  ///< As people read it; the name where empty.
  std::vector<Node> nodes;
  std::vector<ExposedParameter> parameters;

  bool operator==(const Block&) const = default;
};

/// Nodes and links, and the blocks that nodes may use: pure values, in the order in which people
/// added them. Positions and titles live apart (View).
struct Graph {
  std::vector<Node> nodes;
  std::vector<Block> blocks{};

  NETLOOM_API const Node* find(std::string_view name) const;
  NETLOOM_API Node* find(std::string_view name);
  NETLOOM_API const Block* block(std::string_view name) const;
  NETLOOM_API Block* block(std::string_view name);
  bool operator==(const Graph&) const = default;
};

/// A name that no node of `graph` has yet: "conv1", "conv2", … from a stem such as "conv".
NETLOOM_API std::string free_name(const Graph& graph, std::string_view stem);

}  // namespace netloom
