#pragma once

#include <type_traits>

#include "engine/backends/cpu/vectorised.h"
#include "engine/tensor/dtype.h"

namespace netloom::cpu {

// Elements in memory as the f32 that kernels compute in, and back.

NETLOOM_INLINE float loaded(float x) {
  return x;
}
NETLOOM_INLINE float loaded(Bf16 x) {
  return static_cast<float>(x);
}

template <class T>
NETLOOM_INLINE T stored(float x) {
  return static_cast<T>(x);
}
/// What a comparison says.
template <class T>
requires std::is_same_v<T, bool> NETLOOM_INLINE bool stored(bool x) {
  return x;
}

}  // namespace netloom::cpu
