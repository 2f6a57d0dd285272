#pragma once

#include <vector>

#include "engine/data/bind.h"
#include "engine/project/project.h"

namespace netloom {

/// What is allowed and rarely wanted in training settings and in the data as bound, as warnings: a
/// learning rate far off, batch norm with batches of one, inputs of large numbers, classes that are
/// rare. `flat` is the graph with its blocks written out; `data` may be null.
std::vector<Diagnostic> advise_training(const Project& project, const Graph& flat,
                                        const BoundData* data);

}  // namespace netloom
