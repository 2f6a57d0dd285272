#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/core/api.h"
#include "engine/core/diagnostic.h"
#include "engine/data/dataset.h"
#include "engine/project/project.h"

namespace netloom {

/// `project` with its input or target `node`, which is new, bound to what it takes of `dataset`,
/// and with the shape and the classes of that; unchanged where several columns would do.
NETLOOM_API Project with_node_bound(Project project, const LayerRegistry& registry,
                                    const Dataset& dataset, const std::string& node);

/// `project` with its input or target `node` bound to `columns` of `dataset`, columns or groups, in
/// place of what it had, and made to hold them: numbers or classes, as many as there are. What a
/// target takes leaves the inputs that have more than that, which get smaller.
NETLOOM_API Project with_columns_bound(Project project, const LayerRegistry& registry,
                                       const Dataset& dataset, const std::string& node,
                                       const std::vector<std::string>& columns);

/// Why `node` cannot be bound to `columns` so, whatever it is made to hold; nothing where it can.
NETLOOM_API std::optional<Diagnostic> refusal_of_columns(const Project& project,
                                                         const LayerRegistry& registry,
                                                         const Dataset& dataset,
                                                         const std::string& node,
                                                         const std::vector<std::string>& columns);

}  // namespace netloom
