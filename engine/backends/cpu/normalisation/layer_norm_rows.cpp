#include "engine/backends/cpu/normalisation/layer_norm_rows.h"

#include <algorithm>
#include <cmath>

#include "engine/backends/cpu/elements.h"
#include "engine/backends/cpu/lanes.h"

namespace netloom::cpu {

namespace {

constexpr std::int64_t chunk = 4096;       ///< Numbers summed in f32, 256 a lane.
constexpr std::int64_t rows_at_once = 16;  ///< Rows whose gradients of scales are.

/// Σ term(i) over a row: chunks in f32, which are added in f64.
template <class Term>
NETLOOM_INLINE double sum_of_row(std::int64_t size, const Term& term) {
  double sum = 0;
  for (std::int64_t first = 0; first < size; first += chunk)
    sum += static_cast<double>(sum_in_lanes(std::min(chunk, size - first),
                                            [&](std::int64_t i) { return term(first + i); }));
  return sum;
}

struct RowStatistics {
  float mean = 0;
  float inverse = 1;  ///< 1 / √(variance + ε)
};

NETLOOM_INLINE RowStatistics statistics(const NormedRows& n, const float* x) {
  const auto count = static_cast<double>(n.size);
  RowStatistics result;
  if (n.centred)
    result.mean =
        static_cast<float>(sum_of_row(n.size, [&](std::int64_t i) { return x[i]; }) / count);
  const float mean = result.mean;
  const double squares =
      sum_of_row(n.size, [&](std::int64_t i) { return (x[i] - mean) * (x[i] - mean); });
  result.inverse = static_cast<float>(1 / std::sqrt(squares / count + n.epsilon));
  return result;
}

NETLOOM_INLINE void forward_row(const NormedRows& n, const float* x, float* y) {
  const auto [mean, inverse] = statistics(n, x);
  if (n.scale == nullptr) {
#pragma GCC ivdep
    for (std::int64_t i = 0; i < n.size; ++i) y[i] = (x[i] - mean) * inverse;
  } else if (n.shift == nullptr) {
#pragma GCC ivdep
    for (std::int64_t i = 0; i < n.size; ++i) y[i] = (x[i] - mean) * inverse * n.scale[i];
  } else {
#pragma GCC ivdep
    for (std::int64_t i = 0; i < n.size; ++i)
      y[i] = (x[i] - mean) * inverse * n.scale[i] + n.shift[i];
  }
}

/// s = grad_y · scale
template <class T>
NETLOOM_INLINE void scale_gradients(const NormedRows& n, const T* g, float* s) {
  if (n.scale == nullptr) {
#pragma GCC ivdep
    for (std::int64_t i = 0; i < n.size; ++i) s[i] = loaded(g[i]);
  } else {
#pragma GCC ivdep
    for (std::int64_t i = 0; i < n.size; ++i) s[i] = loaded(g[i]) * n.scale[i];
  }
}

struct GradientMeans {
  float s = 0;   ///< Of s …
  float sh = 0;  ///< … and of s · h.
};

NETLOOM_INLINE GradientMeans means_of(const NormedRows& n, const float* s, const float* x,
                                      const RowStatistics& row) {
  const auto count = static_cast<double>(n.size);
  const float mean = row.mean;
  const double product = sum_of_row(n.size, [&](std::int64_t i) { return s[i] * (x[i] - mean); });
  const double sum = n.centred ? sum_of_row(n.size, [&](std::int64_t i) { return s[i]; }) : 0;
  return {static_cast<float>(sum / count), static_cast<float>(product / count) * row.inverse};
}

template <class T>
NETLOOM_INLINE void add_recent(const T* g, const float* x, const RowStatistics& row,
                               std::int64_t size, float* recent) {
  float* shifts = recent + size;
#pragma GCC ivdep
  for (std::int64_t i = 0; i < size; ++i) {
    recent[i] += loaded(g[i]) * ((x[i] - row.mean) * row.inverse);
    shifts[i] += loaded(g[i]);
  }
}

NETLOOM_INLINE void keep_recent(const NormSums& sums, std::int64_t size) {
#pragma GCC ivdep
  for (std::int64_t i = 0; i < size; ++i) {
    sums.scales[i] += static_cast<double>(sums.recent[i]);
    sums.shifts[i] += static_cast<double>(sums.recent[size + i]);
  }
}

/// grad_x = (s − mean(s) − h · mean(s · h)) · inverse
template <class T>
NETLOOM_INLINE void backward_row(const NormedRows& n, const T* g, const float* x, float* grad_x,
                                 float* s, float* recent) {
  const RowStatistics row = statistics(n, x);
  scale_gradients(n, g, s);
  const GradientMeans means = means_of(n, s, x, row);
  if (recent != nullptr) add_recent(g, x, row, n.size, recent);
  const float along = means.sh * row.inverse;
#pragma GCC ivdep
  for (std::int64_t i = 0; i < n.size; ++i)
    grad_x[i] = row.inverse * (s[i] - means.s - (x[i] - row.mean) * along);
}

template <class T>
NETLOOM_VECTORISED void backward_rows(const NormedRows& n, const T* g, const float* x,
                                      float* grad_x, std::int64_t rows, float* s,
                                      const NormSums& sums) {
  for (std::int64_t first = 0; first < rows; first += rows_at_once) {
    if (sums.recent != nullptr) std::fill_n(sums.recent, 2 * n.size, 0.0F);
    for (std::int64_t row = first; row < std::min(first + rows_at_once, rows); ++row) {
      const std::int64_t at = row * n.size;
      backward_row(n, g + at, x + at, grad_x + at, s, sums.recent);
    }
    if (sums.recent != nullptr) keep_recent(sums, n.size);
  }
}

}  // namespace

NETLOOM_VECTORISED void norm_forward_rows(const NormedRows& n, const float* x, float* y,
                                          std::int64_t rows) {
  for (std::int64_t row = 0; row < rows; ++row) forward_row(n, x + row * n.size, y + row * n.size);
}

void norm_backward_rows(const NormedRows& n, const float* grad_y, const float* x, float* grad_x,
                        std::int64_t rows, float* s, const NormSums& sums) {
  backward_rows(n, grad_y, x, grad_x, rows, s, sums);
}
void norm_backward_rows(const NormedRows& n, const Bf16* grad_y, const float* x, float* grad_x,
                        std::int64_t rows, float* s, const NormSums& sums) {
  backward_rows(n, grad_y, x, grad_x, rows, s, sums);
}

}  // namespace netloom::cpu
