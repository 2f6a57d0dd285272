#include "engine/backends/cpu/products/gemm_tile.h"

#include <cstring>

#include "engine/backends/cpu/vectorised.h"

namespace netloom::cpu {

namespace {

namespace any {
#include "engine/backends/cpu/products/gemm_tile.inl"
void multiply(const Tile& t) {
  multiply_all<4, 2, 4>(t);
}
}  // namespace any
#if defined(__x86_64__)
#pragma GCC push_options
#pragma GCC target("arch=x86-64-v3")
namespace avx2 {
#include "engine/backends/cpu/products/gemm_tile.inl"  // NOLINT(readability-duplicate-include)
void multiply(const Tile& t) {
  multiply_all<8, 2, 6>(t);
}
}  // namespace avx2
#pragma GCC pop_options
#pragma GCC push_options
#pragma GCC target("arch=x86-64-v4")
namespace avx512 {
#include "engine/backends/cpu/products/gemm_tile.inl"  // NOLINT(readability-duplicate-include)
void multiply(const Tile& t) {
  t.width == 32 ? multiply_all<16, 2, 8>(t) : multiply_all<16, 1, 8>(t);
}
}  // namespace avx512
#pragma GCC pop_options
#else
namespace avx2 = any;
namespace avx512 = any;
#endif

}  // namespace

void multiply_tile(const Tile& tile) {
  static const auto function = for_this_processor(any::multiply, avx2::multiply, avx512::multiply);
  function(tile);
}

}  // namespace netloom::cpu
