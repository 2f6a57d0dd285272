#pragma once

#include <cstdint>

#include "engine/tensor/shape.h"

namespace netloom {

/// How many of the tokens of a batch belong to one sample.
std::int64_t tokens_per_sample(const Shape& tokens);

/// Throws Error(input) with the place unless `token` is one of `rows` numbers from 0; `place`
/// counts through all tokens of the batch.
void require_token(std::int64_t token, std::int64_t rows, std::int64_t place,
                   std::int64_t per_sample);

}  // namespace netloom
