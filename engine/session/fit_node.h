#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/data/bind.h"
#include "engine/project/project.h"

namespace netloom {

/// What comes of making a node hold columns.
struct FittedNode {
  Project project;
  std::optional<Diagnostic> refusal;  ///< Why the node cannot hold them all the same.
};

/// Binds the node of `slot` to `columns` of `dataset` and makes it hold them: as it is where that
/// fits, else as numbers or classes, whichever they are, of their shape and count. Looks at the
/// columns of this node and of the targets alone.
FittedNode fitted(const Project& project, const LayerRegistry& registry, const Dataset& dataset,
                  const DataSlot& slot, const std::vector<std::string>& columns);

}  // namespace netloom
