#pragma once

#include <cstdint>

#include "engine/ops/attributes.h"

namespace netloom::cpu {

/// C (M, N) = activation(A (M, K) · B (K, N) + bias (N)) without types and addresses. A transposed
/// operand lies as (K, M) or (N, K).
struct ProductShape {
  std::int64_t m = 0;
  std::int64_t n = 0;
  std::int64_t k = 0;
  bool transpose_a = false;
  bool transpose_b = false;
  Activation activation = Activation::none;
};

}  // namespace netloom::cpu
