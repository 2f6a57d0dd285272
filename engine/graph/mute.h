#pragma once

#include <optional>
#include <span>
#include <string>

#include "engine/core/api.h"
#include "engine/core/diagnostic.h"
#include "engine/graph/check.h"
#include "engine/graph/graph.h"

namespace netloom {

// A node that is muted stays where it is, with its links and parameters, and works as an identity:
// it passes on what comes in at its first linked port, in the order of its layer.

/// True when a node of `graph`, or one in its blocks, is muted.
NETLOOM_API bool has_muted(const Graph& graph);

/// `graph` with identities in the place of what is muted, in its blocks too; nodes keep their names
/// and their order.
NETLOOM_API Graph without_muted(Graph graph, const LayerRegistry& registry);

/// Mutes the nodes of these full names ("stage1/conv1" inside a block, for all its uses), or lets
/// them do their work again.
NETLOOM_API Graph with_muted(Graph graph, std::span<const std::string> names, bool muted);

/// Why the nodes of these full names cannot be muted together, in the words of `check`, or nothing:
/// what has no single input, and what changes the shape of that which comes after it. `checked` is
/// the check of `graph`.
NETLOOM_API std::optional<Diagnostic> refusal_of_mute(const Graph& graph,
                                                      const LayerRegistry& registry,
                                                      const GraphCheck& checked,
                                                      std::span<const std::string> names);

}  // namespace netloom
