#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "engine/core/api.h"

namespace netloom {

/// A block of memory that is in use from step `first` to step `last`, both included.
struct Lifetime {
  std::size_t bytes = 0;
  int first = 0;
  int last = 0;
};

/// Offsets of blocks in one arena of `size` bytes, each a multiple of 64: a cache line, and an
/// AVX-512 register.
struct MemoryPlan {
  std::vector<std::size_t> offsets;
  std::size_t size = 0;
};

/// Bytes rounded up to whole cache lines, at least one.
NETLOOM_API std::size_t rounded(std::size_t bytes);

/// Blocks in use at the same step do not overlap. Greedy by size: the largest block first, each in
/// the smallest gap that holds it among the blocks already placed that live at the same time
/// (Pisarchyk and Lee, "Efficient Memory Management for Deep Neural Net Inference", 2020, algorithm
/// 3; there the result is within a few percent of the lower bound).
NETLOOM_API MemoryPlan plan_memory(std::span<const Lifetime> blocks);

}  // namespace netloom
