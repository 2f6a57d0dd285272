#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

#include "engine/core/api.h"
#include "engine/layers/layer.h"
#include "engine/tensor/array.h"

namespace netloom {

/// Runs the model of run `run` (checkpoint "last" or "best") on `inputs`, by input node, each
/// (rows, sample…) in the units of the data: what was standardised in training is standardised
/// here. Gives the output nodes by name, in batches of at most 256 rows; numbers that were
/// standardised as a target come back in the user's units. Throws Error(input) naming a missing
/// input or a shape that does not fit, Error(not_found).
NETLOOM_API std::map<std::string, Array> predict(const std::filesystem::path& runs_path,
                                                 std::int64_t run, const std::string& checkpoint,
                                                 const std::map<std::string, Array>& inputs,
                                                 const LayerRegistry& registry);

}  // namespace netloom
