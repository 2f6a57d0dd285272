#include "engine/backends/cpu/softmax/softmax_columns.h"

#include "engine/backends/cpu/vector_math.h"

namespace netloom::cpu {

namespace {

/// One number per column.
struct Numbers {
  alignas(64) float at[softmax_columns_at_once] = {};
};

/// Calls `visit(offset, column)` for every element, column by column within a position.
template <class Visit>
NETLOOM_INLINE void for_each(const SoftmaxColumns& c, const Visit& visit) {
  for (std::int64_t i = 0; i < c.size; ++i)
#pragma GCC ivdep
    for (std::int64_t j = 0; j < c.count; ++j) visit(i * c.stride + j, j);
}

NETLOOM_INLINE void largest(const SoftmaxColumns& c, const float* x, Numbers& result) {
  for (std::int64_t j = 0; j < c.count; ++j) result.at[j] = -std::numeric_limits<float>::infinity();
  float* best = result.at;
  for_each(c, [=](std::int64_t i, std::int64_t j) { best[j] = best[j] < x[i] ? x[i] : best[j]; });
}

}  // namespace

NETLOOM_VECTORISED void softmax_columns(const SoftmaxColumns& c, const float* x, float* y) {
  Numbers best;
  Numbers sum;
  largest(c, x, best);
  for_each(c, [&](std::int64_t i, std::int64_t j) {
    const float value = exp_f32(x[i] - best.at[j]);
    y[i] = value;
    sum.at[j] += value;
  });
  for_each(c, [&](std::int64_t i, std::int64_t j) { y[i] /= sum.at[j]; });
}

NETLOOM_VECTORISED void log_softmax_columns(const SoftmaxColumns& c, const float* x, float* y) {
  Numbers best;
  Numbers sum;
  largest(c, x, best);
  for_each(c, [&](std::int64_t i, std::int64_t j) { sum.at[j] += exp_f32(x[i] - best.at[j]); });
  for (std::int64_t j = 0; j < c.count; ++j) sum.at[j] = best.at[j] + log_f32(sum.at[j]);
  for_each(c, [&](std::int64_t i, std::int64_t j) { y[i] = x[i] - sum.at[j]; });
}

NETLOOM_VECTORISED void softmax_backward_columns(const SoftmaxColumns& c, const float* g,
                                                 const float* y, float* grad_x) {
  Numbers sum;
  for_each(c, [&](std::int64_t i, std::int64_t j) { sum.at[j] += g[i] * y[i]; });
  for_each(c, [&](std::int64_t i, std::int64_t j) { grad_x[i] = y[i] * (g[i] - sum.at[j]); });
}

NETLOOM_VECTORISED void log_softmax_backward_columns(const SoftmaxColumns& c, const float* g,
                                                     const float* y, float* grad_x) {
  Numbers sum;
  for_each(c, [&](std::int64_t i, std::int64_t j) { sum.at[j] += g[i]; });
  for_each(c,
           [&](std::int64_t i, std::int64_t j) { grad_x[i] = g[i] - exp_f32(y[i]) * sum.at[j]; });
}

}  // namespace netloom::cpu
