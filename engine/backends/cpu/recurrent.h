#pragma once

// What the kernels of recurrent layers share. The rows of a batch do not meet between the steps, so
// each thread takes its own rows through all of them.

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "engine/backends/cpu/gemm.h"
#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/parallel.h"

namespace netloom::cpu {

/// Sizes of y (N, T, H) and the team that its batch is worth.
struct RecurrentSizes {
  std::int64_t batch = 0;
  std::int64_t steps = 0;
  std::int64_t hidden = 0;
  bool reverse = false;
  int team = 1;

  /// Step `i` of the run as a time.
  std::int64_t time(std::int64_t i) const { return reverse ? steps - 1 - i : i; }
  /// The rows of sample `n` on at step `i` of a tensor (N, T, width).
  MatrixView at(const float* data, std::int64_t width, std::int64_t n, std::int64_t i) const {
    return {data + (n * steps + time(i)) * width, steps * width, 1};
  }
  float* row(float* data, std::int64_t width, std::int64_t n, std::int64_t i) const {
    return data + (n * steps + time(i)) * width;
  }
  const float* row(const float* data, std::int64_t width, std::int64_t n, std::int64_t i) const {
    return data + (n * steps + time(i)) * width;
  }
};

/// `gates` is the number of recurrent products of H per step.
inline RecurrentSizes recurrent_sizes(const Context& context, const OpRequest& request,
                                      const Shape& y, std::int64_t gates) {
  RecurrentSizes sizes;
  sizes.batch = y.size(0);
  sizes.steps = y.size(1);
  sizes.hidden = y.size(2);
  sizes.reverse = std::get<RecurrentAttributes>(*request.attributes).reverse;
  const double step = product_nanoseconds(sizes.batch, gates * sizes.hidden, sizes.hidden);
  sizes.team = team_for(step * static_cast<double>(sizes.steps), context);
  return sizes;
}

/// Bytes of (N, multiple · H) numbers.
inline std::size_t state_bytes(const RecurrentSizes& sizes, std::int64_t multiple) {
  return static_cast<std::size_t>(sizes.batch * multiple * sizes.hidden) * sizeof(float);
}

/// Calls `body(begin, end)` with ranges of the batch that use whole tiles of rows.
template <class Body>
void for_batch_ranges(const RecurrentSizes& sizes, const Body& body) {
  parallel_ranges(sizes.team, sizes.batch, sizes.batch >= 16 ? 8 : 1, body);
}

/// h · wᵀ for recurrent weights w (outputs, H): rows of `h` to (…, outputs).
inline Product forward_product(const float* w, std::int64_t outputs, std::int64_t hidden) {
  Product product;
  product.n = outputs;
  product.k = hidden;
  product.b = {w, 1, hidden};
  product.c_stride = outputs;
  return product;
}

/// g · w, which takes gradients of the sums (…, outputs) back to the state (…, H).
inline Product backward_product(const float* w, std::int64_t outputs, std::int64_t hidden) {
  Product product;
  product.n = hidden;
  product.k = outputs;
  product.b = {w, hidden, 1};
  product.c_stride = hidden;
  return product;
}

/// Rows [begin, end) of `c` become those of `a` times B; `a` begins at row `begin`.
inline void multiply_state(Product product, const float* panels, MatrixView a, float* c,
                           std::int64_t begin, std::int64_t end) {
  product.a = a;
  product.c = c + begin * product.c_stride;
  product.m = end - begin;
  multiply_packed(product, panels, 0, end - begin);
}

}  // namespace netloom::cpu
