// How much faster than f32 a processor multiplies bf16. Those with AMX are an order of magnitude
// faster; of those without, some do twice as many products of bf16 as of f32, others no more.

#include <algorithm>
#include <chrono>
#include <vector>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/backends/cpu/products/bf16_product.h"
#include "engine/backends/cpu/products/gemm.h"

namespace netloom {

namespace {

// Operands of both types stay in a level-1 cache.
constexpr std::int64_t rows = 32;
constexpr std::int64_t columns = 64;
constexpr std::int64_t depth = 128;

/// The least of a few times, in which nothing else took the core.
template <class Call>
double least_seconds(const Call& call) {
  double least = 1;
  for (int i = 0; i < 20; ++i) {
    const auto start = std::chrono::steady_clock::now();
    call();
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    least = std::min(least, taken.count());
  }
  return least;
}

double measured_gain() {
  std::vector<float> a(rows * depth, 1);
  std::vector<float> b(columns * depth, 1);
  std::vector<float> c(rows * columns);
  cpu::Product wide{rows, columns, depth, {a.data(), depth, 1}, {b.data(), columns, 1}};
  wide.c = c.data();
  wide.c_stride = columns;
  const double f32 = least_seconds([&] { cpu::multiply_packed(wide, b.data(), 0, rows); });

  std::vector<Bf16> narrow_a(a.size(), Bf16(1));
  std::vector<Bf16> panels(b.size(), Bf16(1));
  cpu::Bf16Product narrow;
  narrow.a = narrow_a.data();
  narrow.a_row = narrow.k = narrow.panel_k = depth;
  narrow.panels = panels.data();
  narrow.c = c.data();
  narrow.c_row = narrow.n = columns;
  narrow.m = rows;
  const double bf16 = least_seconds([&] { cpu::multiply_bf16(narrow); });
  return f32 / bf16;
}

}  // namespace

double cpu_bf16_gain() {
  static const double gain = cpu::multiplies_bf16() ? measured_gain() : 1;
  return gain;
}

}  // namespace netloom
