#pragma once

// What the kernels of recurrent layers share. The rows of a batch do not meet between the steps, so
// each thread takes its own rows through all of them. In bf16 (T below) that is what the products
// read; gates, cells and what flows back between the steps stay f32.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <type_traits>

#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/products/bf16_product.h"
#include "engine/backends/cpu/products/gemm.h"
#include "engine/backends/cpu/products/split_product.h"
#include "engine/backends/cpu/recurrent/recurrent_gates.h"

namespace netloom::cpu {

/// Rows of a batch of bf16 at one step.
struct Bf16Rows {
  const Bf16* data = nullptr;
  std::int64_t stride = 0;
};

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
    return {row(data, width, n, i), steps * width, 1};
  }
  Bf16Rows at(const Bf16* data, std::int64_t width, std::int64_t n, std::int64_t i) const {
    return {row(data, width, n, i), steps * width};
  }
  template <class T>
  T* row(T* data, std::int64_t width, std::int64_t n, std::int64_t i) const {
    return data + (n * steps + time(i)) * width;
  }
};

/// The rows of a dense (N, width).
inline MatrixView dense_rows(const float* data, std::int64_t width) {
  return {data, width, 1};
}
inline Bf16Rows dense_rows(const Bf16* data, std::int64_t width) {
  return {data, width};
}

/// Whether the request's first operands are of these types and this processor has kernels for them.
inline bool runs_on(const OpRequest& request, std::initializer_list<Dtype> inputs) {
  return multiplies_bf16() &&
         std::equal(inputs.begin(), inputs.end(), request.inputs.begin(),
                    [](Dtype dtype, const TensorSpec& spec) { return spec.dtype == dtype; });
}

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

/// The state of sample `n` before step `i` becomes a row of `previous`, where the product reads it.
template <class T>
void keep_state(const RecurrentSizes& sizes, const float* start, const T* y, T* previous,
                std::int64_t n, std::int64_t i) {
  T* row = sizes.row(previous, sizes.hidden, n, i);
  if (i == 0)
    copy_row(start + n * sizes.hidden, row, sizes.hidden);
  else
    copy_row(sizes.row(y, sizes.hidden, n, i - 1), row, sizes.hidden);
}

/// A product with recurrent weights, in thirds where that takes less time.
struct StateProduct : Product {
  bool splits = false;
};

/// Whether products of a member's rows with weights (outputs, H) are in thirds: with few rows it
/// takes longer to read thirds than to multiply.
inline bool splits_states(const RecurrentSizes& sizes, std::int64_t outputs) {
  return splits_products() && sizes.batch >= 32 * sizes.team &&
         std::min(outputs, sizes.hidden) >= 128;
}

/// h · wᵀ for recurrent weights w (outputs, H): rows of `h` to (…, outputs).
inline StateProduct forward_product(const RecurrentSizes& sizes, const float* w,
                                    std::int64_t outputs) {
  const std::int64_t hidden = sizes.hidden;
  StateProduct product;
  product.splits = splits_states(sizes, outputs);
  product.n = outputs;
  product.k = hidden;
  product.b = {w, 1, hidden};
  product.c_stride = outputs;
  return product;
}

/// g · w, which takes gradients of the sums (…, outputs) back to the state (…, H).
inline StateProduct backward_product(const RecurrentSizes& sizes, const float* w,
                                     std::int64_t outputs) {
  const std::int64_t hidden = sizes.hidden;
  StateProduct product;
  product.splits = splits_states(sizes, outputs);
  product.n = hidden;
  product.k = outputs;
  product.b = {w, hidden, 1};
  product.c_stride = hidden;
  return product;
}

/// The same with weights of bf16. C is f32, its rows padded to whole panels.
struct Bf16StateProduct {
  std::int64_t n = 0;
  std::int64_t k = 0;
  Bf16Matrix b;
  const float* bias = nullptr;
  std::int64_t c_stride = 0;
};

inline Bf16StateProduct forward_product(const RecurrentSizes& sizes, const Bf16* w,
                                        std::int64_t outputs) {
  return {outputs, sizes.hidden, {w, 1, sizes.hidden}, nullptr, bf16_padded(outputs)};
}
inline Bf16StateProduct backward_product(const RecurrentSizes& sizes, const Bf16* w,
                                         std::int64_t outputs) {
  return {sizes.hidden, outputs, {w, sizes.hidden, 1}, nullptr, bf16_padded(sizes.hidden)};
}

/// Bytes of the panels of either product of w (outputs, H).
template <class T>
std::size_t panel_bytes(const RecurrentSizes& sizes, std::int64_t outputs) {
  const std::int64_t hidden = sizes.hidden;
  if (std::is_same_v<T, Bf16>)
    return static_cast<std::size_t>(bf16_panel_elements(outputs, hidden)) * sizeof(Bf16);
  if (splits_states(sizes, outputs))
    return static_cast<std::size_t>(thirds_elements(outputs, hidden)) * sizeof(Bf16);
  return std::max(product_scratch(outputs, hidden), product_scratch(hidden, outputs));
}
/// Bytes of the results of a product for the whole batch.
template <class T>
std::size_t result_bytes(const RecurrentSizes& sizes, std::int64_t columns) {
  const std::int64_t stride = std::is_same_v<T, Bf16> ? bf16_padded(columns) : columns;
  return static_cast<std::size_t>(sizes.batch * stride) * sizeof(float);
}

inline void pack_panels(const Bf16StateProduct& product, Bf16* panels, int team) {
  parallel_ranges(team, product.n, bf16_panel_width, [&](std::int64_t begin, std::int64_t end) {
    pack_bf16_panels(product.b, product.k, begin, end, panels);
  });
}

inline void pack_panels(const StateProduct& product, float* panels, int team) {
  if (product.splits) return split_b(split_product(product), reinterpret_cast<Bf16*>(panels), team);
  pack_panels(static_cast<const Product&>(product), panels, team);
}

/// Rows [begin, end) of `c` become those of `a` times B; `a` begins at row `begin`.
inline void multiply_state(StateProduct product, const float* panels, MatrixView a, float* c,
                           std::int64_t begin, std::int64_t end) {
  product.a = a;
  product.c = c + begin * product.c_stride;
  product.m = end - begin;
  if (product.splits)
    return multiply_split(split_product(product), reinterpret_cast<const Bf16*>(panels), 0,
                          product.m);
  multiply_packed(product, panels, 0, product.m);
}

inline void multiply_state(const Bf16StateProduct& state, const Bf16* panels, Bf16Rows a, float* c,
                           std::int64_t begin, std::int64_t end) {
  Bf16Product product;
  product.a = a.data;
  product.a_row = a.stride;
  product.panels = panels;
  product.panel_k = product.k = state.k;
  product.c = c + begin * state.c_stride;
  product.c_row = state.c_stride;
  product.m = end - begin;
  product.n = state.n;
  product.adds = state.bias != nullptr;
  for (std::int64_t row = begin; row < end && product.adds; ++row)
    std::copy_n(state.bias, state.n, c + row * state.c_stride);
  multiply_bf16(product);
}

}  // namespace netloom::cpu
