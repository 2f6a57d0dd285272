#include "engine/backends/cpu/products/gemm_tile.h"

#include <algorithm>
#include <cstring>

#include "engine/backends/cpu/vectorised.h"
#include "engine/tensor/dtype.h"

namespace netloom::cpu {

namespace {

#define NETLOOM_EACH_TARGET "engine/backends/cpu/products/gemm_tile.inl"
#include "engine/backends/cpu/each_target.inl"

}  // namespace

void multiply_tile(const Tile& tile) {
  static const auto function = for_this_processor(any::multiply, avx2::multiply, avx512::multiply);
  function(tile);
}

}  // namespace netloom::cpu
