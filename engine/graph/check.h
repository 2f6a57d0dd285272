#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/api.h"
#include "engine/core/diagnostic.h"
#include "engine/core/shared.h"
#include "engine/graph/graph.h"

namespace netloom {

/// What is known of one node after a check.
struct NodeCheck {
  bool known =
      false;  ///< Its outputs have types; false where it or something before it does not fit.
  Shared<std::vector<TensorType>>
      outputs;                             ///< In the order of the layer's outputs, batch symbolic.
  Shared<std::vector<TensorType>> inputs;  ///< In the order of ports and links.
  int place = -1;                          ///< Position in the order; −1 on and behind a circle.
  std::int64_t parameters = 0;             ///< Learned numbers that this node owns.
  double flops = 0;                        ///< Per sample, forward.
  std::int64_t classes = 0;                ///< Of its first output, when that is a class label.
  Phrase brief;                            ///< The line on the node.
  Shared<std::vector<Explanation>> explanation;

  bool operator==(const NodeCheck&) const = default;
};

/// The result of checking a whole graph: everything that is wrong at once, and everything that is
/// known.
struct GraphCheck {
  std::vector<Diagnostic> diagnostics;  ///< In graph order, errors and warnings.
  std::map<std::string, NodeCheck, std::less<>> nodes;
  std::vector<std::string>
      order;  ///< Execution order of the nodes that are reachable and not in a cycle.
  std::int64_t parameters = 0;
  double flops = 0;

  bool operator==(const GraphCheck&) const = default;
  /// True when there is no error; warnings do not count.
  NETLOOM_API bool ok() const;
};

/// What a link from `from` to `port` of `node` would be refused for, in the words of `check`, or
/// nothing: for the ports that light up while a link is dragged. `checked` is the check of `graph`
/// as it is. Costs one layer, not a graph.
NETLOOM_API std::optional<Diagnostic> refusal_of_link(const Graph& graph,
                                                      const LayerRegistry& registry,
                                                      const GraphCheck& checked,
                                                      const Endpoint& from, std::string_view node,
                                                      std::string_view port);

/// One line for a terminal: "file: node 'conv1' input 'x': message (fix: Insert Flatten)".
NETLOOM_API std::string to_text(const Diagnostic& diagnostic, std::string_view file);

/// Checks names, layers, parameters, links, cycles and shapes of `graph`; never throws for what a
/// user can draw. What is muted is checked as an identity. Runs on every edit: at most 5 ms for 500
/// nodes.
NETLOOM_API GraphCheck check(const Graph& graph, const LayerRegistry& registry);

}  // namespace netloom
