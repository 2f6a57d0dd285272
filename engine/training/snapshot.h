#pragma once

#include <map>
#include <string>

#include "engine/core/api.h"
#include "engine/program/variables.h"
#include "engine/tensor/array.h"

namespace netloom {

/// Named tensors in host memory, dense row-major: a model at one moment.
using Snapshot = std::map<std::string, Array>;

/// Which variables a snapshot holds: `model` weights and states, `everything` optimiser moments
/// too. Of a weight that has a running mean, the model has the mean.
enum class SnapshotScope { model, everything };

NETLOOM_API Snapshot take_snapshot(const Variables& variables, SnapshotScope scope);
/// The same into `snapshot`, reusing its memory.
NETLOOM_API void update_snapshot(Snapshot& snapshot, const Variables& variables,
                                 SnapshotScope scope);
/// Writes every tensor of `snapshot` that `variables` has. Throws Error(input) naming the first
/// whose shape differs, or that is missing although `variables` has it within `scope`.
NETLOOM_API void restore(Variables& variables, const Snapshot& snapshot, SnapshotScope scope);

/// SHA-256 over names and bytes of weights and states, in the order of names: equal for equal
/// models.
NETLOOM_API std::string sha256_of(const Snapshot& snapshot);

}  // namespace netloom
