#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "engine/core/api.h"

namespace netloom {

/// Four random 32-bit words for one counter and key: Philox-4x32-10 (Salmon et al., "Parallel
/// random numbers: as easy as 1, 2, 3", SC 2011). A pure function, so any element of any step can
/// be drawn anywhere, in any order.
NETLOOM_API std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> counter,
                                                std::array<std::uint32_t, 2> key);

/// A place in the random number space: seed of the run, and a stream (one per node, or per
/// purpose). Element `i` of step `t` is the same number whatever was drawn before it.
struct RandomStream {
  std::uint64_t seed = 0;
  std::uint32_t stream = 0;

  /// Uniform in [0, 1) with 24 bits, the grid of f32.
  NETLOOM_API float uniform(std::uint64_t element, std::uint32_t step = 0) const;
  /// Standard normal (Box-Muller), in f64 precision of its uniforms.
  NETLOOM_API double normal(std::uint64_t element, std::uint32_t step = 0) const;
  /// Uniform integer in [0, bound); bound > 0. Bias below 2^-32 · bound.
  NETLOOM_API std::uint64_t below(std::uint64_t bound, std::uint64_t element,
                                  std::uint32_t step = 0) const;
};

/// The stream number of a name ("conv1/w", "shuffle"): FNV-1a, so that a node keeps its numbers
/// when others come or go.
NETLOOM_API std::uint32_t stream_of(std::string_view name);

}  // namespace netloom
