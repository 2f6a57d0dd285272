#pragma once

#include <cstdint>

namespace netloom::cpu {

/// Softmax along an axis that is not the last: at most this many columns, `stride` elements between
/// the elements of one.
inline constexpr std::int64_t softmax_columns_at_once = 64;

/// Columns of `size` elements: x, y → the next operands, as for rows in softmax.cpp.
struct SoftmaxColumns {
  std::int64_t size = 0;
  std::int64_t stride = 0;
  std::int64_t count = 0;
};

void softmax_columns(const SoftmaxColumns& columns, const float* x, float* y);
void log_softmax_columns(const SoftmaxColumns& columns, const float* x, float* y);
/// grad_x = y · (g − Σ g · y)
void softmax_backward_columns(const SoftmaxColumns& columns, const float* g, const float* y,
                              float* grad_x);
/// grad_x = g − exp(y) · Σ g
void log_softmax_backward_columns(const SoftmaxColumns& columns, const float* g, const float* y,
                                  float* grad_x);

}  // namespace netloom::cpu
