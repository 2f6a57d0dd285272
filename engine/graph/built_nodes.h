#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "engine/graph/checked_graph.h"

namespace netloom {

/// What building the nodes of a graph showed, kept for its next check: a node of the same layer,
/// with the same settings, into which the same flows, shows the same again. Not for nodes that
/// share weights, as what those show depends on other nodes, too.
class BuiltNodes {
 public:
  /// Where a link ends, and the classes of what flows in there.
  struct Input {
    const PortInfo* port = nullptr;
    std::int64_t classes = 0;
  };
  /// A node: what it was built from, and what that gave.
  struct Built {
    const LayerType* layer = nullptr;
    Parameters parameters;
    std::vector<Input> inputs;          ///< With the types of `check.inputs`.
    std::vector<std::int64_t> classes;  ///< Of `check.outputs`.
    NodeCheck check;
  };

  /// What node number `number` gave when it was built from the same as now, or null; valid until
  /// `keep`. `builder` knows the values that flow into it.
  const Built* same(const CheckedGraph& graph, std::size_t number, const Builder& builder) const;
  /// Keeps what node number `number`, which is known, gave by `check`.
  void keep(const CheckedGraph& graph, std::size_t number, const NodeCheck& check,
            const Builder& builder);
  /// Forgets nodes that are no longer there once they could outnumber those that are.
  void forget_others(const ResolvedGraph& graph);

 private:
  std::unordered_map<std::string, Built> nodes_;
};

}  // namespace netloom
