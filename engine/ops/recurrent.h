#pragma once

// What the recurrent ops share. All of them take `projected` (N, T, gates · H), the part of every
// gate that does not depend on the state, and the recurrent weights w (gates · H, H). What products
// read and make may be bf16 while states, cells and gates are f32.

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "engine/ops/elements.h"
#include "engine/ops/emit.h"
#include "engine/ops/infer.h"

namespace netloom {

/// Refuses operands that do not fit: projected and w as above, `states` (N, H) as the last
/// operands. `what` begins the sentences: "An LSTM".
void require_recurrent(std::span<const TensorType> inputs, std::int64_t gates, int states,
                       std::string_view what);

/// (N, T, `multiple` · H) for projected (N, T, …) and w (…, H).
Shape recurrent_shape(const TensorType& projected, const TensorType& w, std::int64_t multiple = 1);
/// (N, H) for y (N, T, H).
Shape state_shape(const Shape& y);

/// Σ over all steps of grad_gatesᵀ · previous: the gradient of recurrent weights.
Value recurrent_weight_gradient(Emitter& emitter, const Value& grad_gates, const Value& previous);

/// Multiply-adds of the recurrent product over all steps, times two.
double recurrent_flops(const Shape& gates, const Shape& w);

/// Where the numbers of a step lie: step `i` of the run is time T − 1 − i when reversed.
struct Steps {
  std::int64_t batch = 0;
  std::int64_t count = 0;
  std::int64_t hidden = 0;
  bool reverse = false;

  Steps(const Shape& y, bool reversed)
      : batch(y.size(0)), count(y.size(1)), hidden(y.size(2)), reverse(reversed) {}
  /// Row of sample `n` at step `i` among the N · T rows of a (N, T, …) tensor.
  std::int64_t row(std::int64_t n, std::int64_t i) const {
    return n * count + (reverse ? count - 1 - i : i);
  }
};

/// y = w · h for the rows [begin, end) of w.
template <class T>
void recurrent_product(const T* w, const std::vector<double>& h, std::size_t begin, std::size_t end,
                       std::vector<double>& y) {
  for (std::size_t row = begin; row < end; ++row) {
    double sum = 0;
    for (std::size_t k = 0; k < h.size(); ++k) sum += widen(w[row * h.size() + k]) * h[k];
    y[row] = sum;
  }
}

/// grad_h += wᵀ · g over the rows [begin, end) of w.
template <class T>
void recurrent_product_backward(const T* w, const std::vector<double>& g, std::size_t begin,
                                std::size_t end, std::vector<double>& grad_h) {
  for (std::size_t row = begin; row < end; ++row)
    for (std::size_t k = 0; k < grad_h.size(); ++k)
      grad_h[k] += widen(w[row * grad_h.size() + k]) * g[row];
}

}  // namespace netloom
