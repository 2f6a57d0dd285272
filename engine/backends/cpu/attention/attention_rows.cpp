#include "engine/backends/cpu/attention/attention_rows.h"

#include <limits>

#include "engine/backends/cpu/lanes.h"
#include "engine/backends/cpu/vector_math.h"

namespace netloom::cpu {

namespace {

constexpr float infinity = std::numeric_limits<float>::infinity();

// `omp simd` below: left to itself, the compiler unrolls loops over the lanes into single numbers.
// And it splits loops at the last key seen, into vectors and single numbers, where it can tell that
// a lane's number goes up: hence this table.
alignas(64) constexpr std::int32_t numbers[lanes] = {0, 1, 2,  3,  4,  5,  6,  7,
                                                     8, 9, 10, 11, 12, 13, 14, 15};

NETLOOM_INLINE float largest_of(float* part) {
  for (std::int32_t half = lanes / 2; half > 0; half /= 2)
#pragma omp simd
    for (std::int32_t j = 0; j < half; ++j)
      part[j] = part[j] < part[j + half] ? part[j + half] : part[j];
  return part[0];
}

/// Makes what a query does not see −∞.
NETLOOM_INLINE void hide_unseen(float* x, std::int32_t seen, std::int32_t width) {
  for (std::int32_t i = seen / lanes * lanes; i < width; i += lanes)
#pragma omp simd
    for (std::int32_t j = 0; j < lanes; ++j) {
      const float value = x[i + j];
      x[i + j] = numbers[j] < seen - i ? value : -infinity;
    }
}

NETLOOM_INLINE float largest_of_row(const float* x, std::int32_t width) {
  alignas(64) float part[lanes];
  for (float& one : part) one = -infinity;
  for (std::int32_t i = 0; i < width; i += lanes)
#pragma omp simd
    for (std::int32_t j = 0; j < lanes; ++j) part[j] = part[j] < x[i + j] ? x[i + j] : part[j];
  return largest_of(part);
}

/// x = e^(x − shift); returns their sum.
NETLOOM_INLINE float exponentials(float* x, float shift, std::int32_t width) {
  alignas(64) float part[lanes] = {};
  for (std::int32_t i = 0; i < width; i += lanes)
#pragma omp simd
    for (std::int32_t j = 0; j < lanes; ++j) {
      const float value = exp_f32(x[i + j] - shift);
      x[i + j] = value;
      part[j] += value;
    }
  return sum_of_lanes(part);
}

struct RowGradient {
  float logarithm = 0;
  float mean = 0;
  float scale = 1;
};

template <bool Drops>
NETLOOM_INLINE void gradients_of(float* x, float* g, const float* factors, const RowGradient& row,
                                 std::int32_t seen, std::int32_t width) {
  for (std::int32_t i = 0; i < width; i += lanes)
#pragma omp simd
    for (std::int32_t j = 0; j < lanes; ++j) {
      const float weight = exp_f32(x[i + j] - row.logarithm);
      const float factor = Drops ? factors[i + j] : 1.0F;
      const float gradient = row.scale * weight * (factor * g[i + j] - row.mean);
      x[i + j] = numbers[j] < seen - i ? weight * factor : 0.0F;
      g[i + j] = numbers[j] < seen - i ? gradient : 0.0F;
    }
}

}  // namespace

NETLOOM_VECTORISED void weigh_rows(const ScoreRows& r, float* logarithms, float* inverses) {
  const auto width = static_cast<std::int32_t>(score_stride(r.seen));
  for (std::int64_t i = 0; i < r.rows; ++i) {
    float* x = r.scores + i * r.stride;
    hide_unseen(x, static_cast<std::int32_t>(r.seen_by(i)), width);
    const float largest = largest_of_row(x, width);
    const float shift = largest == -infinity ? 0.0F : largest;
    inverses[i] = exponentials(x, shift, width);
    logarithms[i] = shift;
  }
#pragma GCC ivdep
  for (std::int64_t i = 0; i < r.rows; ++i) {
    const float sum = inverses[i];
    inverses[i] = sum == 0 ? 0.0F : 1.0F / sum;
    logarithms[i] = sum == 0 ? 0.0F : logarithms[i] + log_f32(sum);
  }
}

NETLOOM_VECTORISED void weigh_gradients(const ScoreRows& r, const ScoreGradients& with) {
  const auto width = static_cast<std::int32_t>(score_stride(r.seen));
  for (std::int64_t i = 0; i < r.rows; ++i) {
    float* x = r.scores + i * r.stride;
    float* g = with.gradients + i * r.stride;
    const auto seen = static_cast<std::int32_t>(r.seen_by(i));
    const RowGradient row{with.logarithms[i], with.means[i], with.scale};
    if (with.factors == nullptr)
      gradients_of<false>(x, g, nullptr, row, seen, width);
    else
      gradients_of<true>(x, g, with.factors + i * r.stride, row, seen, width);
  }
}

NETLOOM_VECTORISED void dot_rows(const float* a, const float* b, std::int64_t stride,
                                 std::int64_t rows, std::int64_t count, float* products) {
  for (std::int64_t i = 0; i < rows; ++i) {
    const float* left = a + i * stride;
    const float* right = b + i * stride;
    alignas(64) float part[lanes] = {};
    std::int64_t at = 0;
    for (; at + lanes <= count; at += lanes)
#pragma omp simd
      for (std::int32_t j = 0; j < lanes; ++j) part[j] += left[at + j] * right[at + j];
    for (std::int32_t j = 0; at + j < count; ++j) part[j] += left[at + j] * right[at + j];
    products[i] = sum_of_lanes(part);
  }
}

NETLOOM_VECTORISED void scale_rows(float* y, std::int64_t stride, std::int64_t rows,
                                   std::int64_t count, const float* factors) {
  for (std::int64_t i = 0; i < rows; ++i) {
    float* row = y + i * stride;
    const float factor = factors[i];
#pragma GCC ivdep
    for (std::int64_t j = 0; j < count; ++j) row[j] *= factor;
  }
}

}  // namespace netloom::cpu
