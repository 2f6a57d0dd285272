#pragma once

namespace netloom::cpu {

/// The numbers of ElementwiseAttributes as f32.
struct ElementwiseConstants {
  float alpha = 0;
  float beta = 0;
};

// One struct per function: `of` computes an element, `keeps_zero` says that zeros give zero (so
// that padding stays zero), `nanoseconds` is about what an element costs one thread.

struct CheapFunction {
  using Result = float;
  static constexpr bool keeps_zero = true;
  static constexpr double nanoseconds = 0.1;
};
struct CostlyFunction : CheapFunction {
  static constexpr double nanoseconds = 0.8;  // With AVX2 0.9, with AVX-512 half of it.
};

}  // namespace netloom::cpu
