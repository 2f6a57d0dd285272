#pragma once

#include <unordered_map>
#include <vector>

#include "engine/graph/checked_graph.h"

namespace netloom {

/// What building nodes showed, kept for other nodes and for the next checks: a node of the same
/// layer, with the same settings, into which the same flows, shows the same. Not for nodes that
/// share weights, as what those show depends on other nodes, too.
class BuiltNodes {
 public:
  /// Where a link ends, and the classes of what flows in there.
  struct Input {
    const PortInfo* port = nullptr;
    std::int64_t classes = 0;
  };
  /// What a node was built from, and what that gave.
  struct Built {
    const LayerType* layer = nullptr;
    Parameters parameters;
    std::vector<Input> inputs;          ///< With the types of `check.inputs`.
    std::vector<std::int64_t> classes;  ///< Of `check.outputs`.
    NodeCheck check;
    int last_check = 0;  ///< The last that used it, by number.
  };

  /// What building the same as node number `number` gave, or null; valid until `end_check`.
  /// `builder` knows the values that flow into it.
  const Built* same(const CheckedGraph& graph, std::size_t number, const Builder& builder);
  /// Keeps what node number `number`, which is known, gave by `check`.
  void keep(const CheckedGraph& graph, std::size_t number, const NodeCheck& check,
            const Builder& builder);
  /// Forgets what this check did not use, once more is kept than the `graph` has nodes.
  void end_check(const ResolvedGraph& graph);

 private:
  std::unordered_multimap<std::size_t, Built> built_;  ///< By the hash of what it was built from.
  int check_ = 0;
};

}  // namespace netloom
