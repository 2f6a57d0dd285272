#pragma once

#include <cstdint>

#include "engine/ops/attributes.h"

namespace netloom::cpu {

/// Which elements dropout keeps in one step, and what it multiplies those with.
struct Draw {
  std::uint64_t seed = 0;
  std::uint32_t step = 0;
  std::uint32_t stream = 0;
  std::uint32_t kept_from = 0;  ///< A draw of 24 bits below this drops its element.
  float scale = 1;

  Draw() = default;
  Draw(std::uint32_t stream_number, double rate);
  /// The same draw in the step whose scalars are those.
  Draw at(const std::int64_t* seed_now, const std::int64_t* step_now) const;
};

/// 0 or the scale for elements [first, first + count).
void draw_factors(const Draw& draw, std::int64_t first, std::int64_t count, float* factors);

}  // namespace netloom::cpu
