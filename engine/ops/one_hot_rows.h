#pragma once

#include <cstdint>
#include <span>

#include "engine/core/api.h"

namespace netloom {

/// Writes a row of `classes` numbers to `rows` for each of `numbers`: 1 at its place, else 0.
/// Throws Error(input) for a number that is no class.
NETLOOM_API void write_one_hot(std::span<const std::int64_t> numbers, std::int64_t classes,
                               std::span<float> rows);

}  // namespace netloom
