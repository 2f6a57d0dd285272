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
/// At least 0.1.
Array cpu_positive(const Shape& shape);
Array cpu_number(std::int64_t value);
Array cpu_number(float value);

/// The cases of all `parts`, one part after the other.
std::vector<CpuCase> joined_cases(const std::vector<std::vector<CpuCase> (*)()>& parts);

/// Functions of elements, products, what works along rows, movement.
std::vector<CpuCase> cpu_row_cases();
/// Optimisers, convolutions, pools, norms, and what is left.
std::vector<CpuCase> cpu_map_cases();
/// Sizes that are worth a team of threads.
std::vector<CpuCase> cpu_large_cases();

/// Those of the ops on sequences.
std::vector<CpuCase> cpu_sequence_cases();

/// Calls of every op that the CPU backend has kernels for: odd sizes, every route a kernel may
/// take, and sizes that are worth a team of threads.
std::vector<CpuCase> cpu_cases();

}  // namespace netloom
