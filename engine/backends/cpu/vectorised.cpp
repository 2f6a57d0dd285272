#include "engine/backends/cpu/vectorised.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>

#include "engine/core/os/machine.h"

namespace netloom::cpu {

namespace {

VectorLevel processor_level() {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl") &&
      __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bw"))
    return VectorLevel::avx512;
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return VectorLevel::avx2;
#endif
  return VectorLevel::any;
}

/// The most that the environment allows.
VectorLevel allowed_level() {
  const char* word = std::getenv("NETLOOM_VECTORS");
  if (word == nullptr) return VectorLevel::avx512;
  if (std::string_view(word) == "avx2") return VectorLevel::avx2;
  return std::string_view(word) == "any" ? VectorLevel::any : VectorLevel::avx512;
}

}  // namespace

VectorLevel vector_level() {
  static const VectorLevel level = std::min(processor_level(), allowed_level());
  return level;
}

bool multiplies_tiles() {
  static const bool tiles = [] {
    const char* word = std::getenv("NETLOOM_VECTORS");
    const bool allowed = word == nullptr || std::string_view(word) != "avx512";
    return allowed && vector_level() == VectorLevel::avx512 && ask_for_matrix_tiles();
  }();
  return tiles;
}

}  // namespace netloom::cpu
