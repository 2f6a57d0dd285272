#include "engine/backends/cpu/rows.h"

#include <algorithm>
#include <array>
#include <limits>

#include "engine/backends/cpu/elements.h"
#include "engine/backends/cpu/products/bf16_product.h"
#include "engine/backends/cpu/vector_math.h"

namespace netloom::cpu {

namespace {

constexpr std::int64_t lanes = 16;
constexpr std::int64_t chunk = 1024;
using Lanes = std::array<float, lanes>;

// `omp simd` below: left to itself, the compiler unrolls loops over the lanes into single numbers.

/// In pairs, because additions that wait for each other take longer than a short row.
NETLOOM_INLINE double sum_of(const float* part) {
  double sums[lanes / 2];
#pragma omp simd
  for (std::int64_t j = 0; j < lanes / 2; ++j)
    sums[j] = static_cast<double>(part[j]) + static_cast<double>(part[j + lanes / 2]);
#pragma omp simd
  for (std::int64_t j = 0; j < 4; ++j) sums[j] += sums[j + 4];
  return (sums[0] + sums[2]) + (sums[1] + sums[3]);
}

}  // namespace

NETLOOM_VECTORISED double row_sum(const float* x, std::int64_t count) {
  double total = 0;
  while (count > 0) {
    const std::int64_t here = std::min(count, 4 * chunk);
    alignas(64) float part[4 * lanes] = {};
    std::int64_t i = 0;
    for (; i + 4 * lanes <= here; i += 4 * lanes)
      for (std::int64_t j = 0; j < 4 * lanes; ++j) part[j] += x[i + j];
    for (std::int64_t j = 0; i + j < here; ++j) part[j] += x[i + j];
    total += (sum_of(part) + sum_of(part + lanes)) +
             (sum_of(part + 2 * lanes) + sum_of(part + 3 * lanes));
    x += here;
    count -= here;
  }
  return total;
}

NETLOOM_VECTORISED float row_max(const float* x, std::int64_t count) {
  alignas(64) float part[lanes];
  for (float& one : part) one = -std::numeric_limits<float>::infinity();
  std::int64_t i = 0;
  for (; i + lanes <= count; i += lanes)
#pragma omp simd
    for (std::int64_t j = 0; j < lanes; ++j) part[j] = part[j] < x[i + j] ? x[i + j] : part[j];
  for (std::int64_t j = 0; i + j < count; ++j) part[j] = part[j] < x[i + j] ? x[i + j] : part[j];
  for (std::int64_t half = lanes / 2; half > 0; half /= 2)
#pragma omp simd
    for (std::int64_t j = 0; j < half; ++j)
      part[j] = part[j] < part[j + half] ? part[j + half] : part[j];
  return part[0];
}

NETLOOM_VECTORISED double row_exp_sum(const float* x, std::int64_t count, float shift) {
  alignas(64) float part[lanes] = {};
  double total = 0;
  std::int64_t i = 0;
  for (; i + lanes <= count; i += lanes) {
#pragma omp simd
    for (std::int64_t j = 0; j < lanes; ++j) part[j] += exp_f32(x[i + j] - shift);
    if (i % chunk == chunk - lanes) {
      total += sum_of(part);
      for (float& one : part) one = 0;
    }
  }
  alignas(64) float rest[lanes];
  for (std::int64_t j = 0; j < lanes; ++j)
    rest[j] = i + j < count ? x[i + j] - shift : -std::numeric_limits<float>::infinity();
#pragma omp simd
  for (std::int64_t j = 0; j < lanes; ++j) part[j] += exp_f32(rest[j]);
  return total + sum_of(part);
}

NETLOOM_VECTORISED double row_exp(const float* x, float* y, std::int64_t count, float shift) {
  alignas(64) float part[lanes] = {};
  double total = 0;
  std::int64_t i = 0;
  for (; i + lanes <= count; i += lanes) {
#pragma omp simd
    for (std::int64_t j = 0; j < lanes; ++j) {
      const float value = exp_f32(x[i + j] - shift);
      y[i + j] = value;
      part[j] += value;
    }
    if (i % chunk == chunk - lanes) {
      total += sum_of(part);
      for (float& one : part) one = 0;
    }
  }
  alignas(64) float rest[lanes];
  for (std::int64_t j = 0; j < lanes; ++j)
    rest[j] = i + j < count ? x[i + j] - shift : -std::numeric_limits<float>::infinity();
#pragma omp simd
  for (std::int64_t j = 0; j < lanes; ++j) {
    rest[j] = exp_f32(rest[j]);
    part[j] += rest[j];
  }
  for (std::int64_t j = 0; i + j < count; ++j) y[i + j] = rest[j];
  return total + sum_of(part);
}

NETLOOM_VECTORISED void row_affine(const float* x, float* y, std::int64_t count, float scale,
                                   float shift) {
#pragma GCC ivdep
  for (std::int64_t i = 0; i < count; ++i) y[i] = x[i] * scale + shift;
}

NETLOOM_VECTORISED void row_add(const float* x, float* y, std::int64_t count) {
#pragma GCC ivdep
  for (std::int64_t i = 0; i < count; ++i) y[i] += x[i];
}
NETLOOM_VECTORISED void row_add(const Bf16* x, float* y, std::int64_t count) {
#pragma GCC ivdep
  for (std::int64_t i = 0; i < count; ++i) y[i] += loaded(x[i]);
}

void row_copy(const float* x, float* y, std::int64_t count) {
  std::copy_n(x, count, y);
}
void row_copy(const float* x, Bf16* y, std::int64_t count) {
  round_to_bf16(x, y, count);
}
void row_copy(const Bf16* x, Bf16* y, std::int64_t count) {
  std::copy_n(x, count, y);
}

NETLOOM_VECTORISED double row_dot(const float* a, const float* b, std::int64_t count) {
  alignas(64) float part[lanes] = {};
  double total = 0;
  std::int64_t i = 0;
  for (; i + lanes <= count; i += lanes) {
#pragma omp simd
    for (std::int64_t j = 0; j < lanes; ++j) part[j] += a[i + j] * b[i + j];
    if (i % chunk == chunk - lanes) {
      total += sum_of(part);
      for (float& one : part) one = 0;
    }
  }
  for (std::int64_t j = 0; i + j < count; ++j) part[j] += a[i + j] * b[i + j];
  return total + sum_of(part);
}

}  // namespace netloom::cpu
