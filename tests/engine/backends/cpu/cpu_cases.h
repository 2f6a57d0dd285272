#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/ops/op.h"
#include "engine/tensor/array.h"

namespace netloom {

/// One call of an op, with its operands.
struct CpuCase {
  std::string name;
  std::string op;
  Attributes attributes;
  std::vector<Array> inputs;
};

/// Normal numbers; the same for the same shape and stream.
Array cpu_normal(const Shape& shape, std::uint32_t stream = 1);
/// Whole numbers in [0, classes).
Array cpu_classes(const Shape& shape, std::int64_t classes);

/// Those of the ops on sequences.
std::vector<CpuCase> cpu_sequence_cases();

/// Calls of every op that the CPU backend has kernels for: odd sizes, every route a kernel may
/// take, and sizes that are worth a team of threads.
std::vector<CpuCase> cpu_cases();

}  // namespace netloom
