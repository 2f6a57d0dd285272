#pragma once

#include <cstdint>
#include <span>

#include "engine/core/api.h"

namespace netloom {

/// How the next token is chosen from scores; see GenerateSettings.
struct TokenDraw {
  double temperature = 1;
  std::int64_t top_k = 0;
  std::uint64_t seed = 1;
};

/// Token number `place` of a text, drawn from softmax(scores / temperature) over the `top_k`
/// largest, equals going to the first. Probabilities, which sum to 1, count as their logarithms.
/// Throws Error(input) where no score is a number.
NETLOOM_API std::int64_t draw_token(std::span<const float> scores, const TokenDraw& draw,
                                    std::int64_t place);

}  // namespace netloom
