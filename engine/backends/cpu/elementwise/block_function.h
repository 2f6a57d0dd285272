#pragma once

#include <cstddef>
#include <cstdint>

#include "engine/backends/cpu/elementwise/elementwise_constants.h"

namespace netloom::cpu {

/// Elements that a function is to compute: y[i] of a[i · a_step] and, where it takes two,
/// b[i · b_step]. Steps are 0 or 1.
struct Block {
  const std::byte* a = nullptr;
  std::int64_t a_step = 1;
  const std::byte* b = nullptr;
  std::int64_t b_step = 1;
  std::byte* y = nullptr;
  std::int64_t count = 0;
  ElementwiseConstants constants;
};

/// A function of elements as a chain calls it, block by block: the very code that computes it by
/// itself. One per type of its operands, null where it has none.
struct BlockFunction {
  using Run = void (*)(const Block&);

  Run f32 = nullptr;
  Run bf16 = nullptr;
  Run mixed = nullptr;  ///< a in f32, b in bf16.
  double nanoseconds = 0;
  bool keeps_zero = false;
};

}  // namespace netloom::cpu
