#pragma once

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

/// Calls of every op that the CPU backend has kernels for: odd sizes, every route a kernel may
/// take, and sizes that are worth a team of threads.
std::vector<CpuCase> cpu_cases();

}  // namespace netloom
