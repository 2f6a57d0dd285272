#pragma once

/// Before a function: compiled three times, for AVX-512, AVX2 and any x86-64, and picked when the
/// library loads. Its loops are written so that the compiler vectorises them: no branches that it
/// cannot turn into selections, no calls that it cannot inline. This folder is compiled with
/// -fno-math-errno and -fno-trapping-math, never with -ffast-math: the order of additions is the
/// one written, and NaN behaves as IEEE 754 says.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && \
    !defined(__SANITIZE_ADDRESS__)
#define NETLOOM_VECTORISED \
  __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define NETLOOM_VECTORISED  // Clones are chosen before a sanitiser's runtime is ready.
#endif

/// Before a function that vectorised ones call: it must become part of each clone.
#define NETLOOM_INLINE [[gnu::always_inline]] inline

// The attribute above clones functions after the compiler has taken apart vector types that the
// plain target lacks. Code that is written with vector types is therefore compiled once per target,
// under `#pragma GCC target` (see pool.cpp), and chosen by `vector_level`.

namespace netloom::cpu {

enum class VectorLevel { any, avx2, avx512 };

/// The widest vectors that this processor has; NETLOOM_VECTORS=avx2 or any in the environment takes
/// narrower ones, in oneDNN too, to test the kernels of other processors. Clones of
/// NETLOOM_VECTORISED stay those of this one.
VectorLevel vector_level();

/// Whether products may take tiles (AMX), which NETLOOM_VECTORS=avx512 in the environment leaves
/// out, as narrower vectors do.
bool multiplies_tiles();

/// The one of three functions that is for this processor.
template <class Function>
Function for_this_processor(Function any, Function avx2, Function avx512) {
  const VectorLevel level = vector_level();
  return level == VectorLevel::avx512 ? avx512 : (level == VectorLevel::avx2 ? avx2 : any);
}

}  // namespace netloom::cpu
