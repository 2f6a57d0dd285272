#pragma once

// Products with recurrent weights, the same at every step.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <type_traits>

#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/products/bf16_product.h"
#include "engine/backends/cpu/products/gemm.h"
#include "engine/backends/cpu/products/gemm_tile.h"
#include "engine/backends/cpu/products/split_product.h"
#include "engine/backends/cpu/products/split_tile.h"
#include "engine/backends/cpu/recurrent/recurrent.h"

namespace netloom::cpu {

/// A product with recurrent weights, in thirds where that takes less time.
struct StateProduct : Product {
  bool splits = false;
};

/// Whether products with weights (outputs, H) are in thirds: with few rows it takes longer to read
/// thirds than to multiply.
inline bool splits_states(const RecurrentSizes& sizes, std::int64_t outputs) {
  const std::int64_t rows = sizes.shares_columns ? sizes.batch : sizes.batch / sizes.team;
  return splits_products() && rows >= split_side && std::min(outputs, sizes.hidden) >= 128;
}

/// For weights (outputs, H): products with `b` (k, n), which is w or its transpose.
inline StateProduct state_product(const RecurrentSizes& sizes, std::int64_t outputs, std::int64_t n,
                                  std::int64_t k, const MatrixView& b) {
  StateProduct product;
  product.splits = splits_states(sizes, outputs);
  product.n = product.c_stride = n;
  product.k = k;
  product.b = b;
  return product;
}

/// h · wᵀ for recurrent weights w (outputs, H): rows of `h` to (…, outputs).
inline StateProduct forward_product(const RecurrentSizes& sizes, const float* w,
                                    std::int64_t outputs) {
  return state_product(sizes, outputs, outputs, sizes.hidden, {w, 1, sizes.hidden});
}

/// g · w, which takes gradients of the sums (…, outputs) back to the state (…, H).
inline StateProduct backward_product(const RecurrentSizes& sizes, const float* w,
                                     std::int64_t outputs) {
  return state_product(sizes, outputs, sizes.hidden, outputs, {w, sizes.hidden, 1});
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

/// Elements of the thirds that a member keeps of A (N, k).
inline std::int64_t kept_elements(const RecurrentSizes& sizes, std::int64_t k) {
  return sizes.shares_columns ? thirds_elements(sizes.batch, k) : 0;
}
/// Bytes of the panels of either product of w (outputs, H), and behind thirds of it those of A for
/// each member that takes columns.
template <class T>
std::size_t panel_bytes(const RecurrentSizes& sizes, std::int64_t outputs) {
  const std::int64_t hidden = sizes.hidden;
  if (std::is_same_v<T, Bf16>)
    return static_cast<std::size_t>(bf16_panel_elements(outputs, hidden)) * sizeof(Bf16);
  if (splits_states(sizes, outputs))
    return static_cast<std::size_t>(thirds_elements(outputs, hidden) +
                                    kept_elements(sizes, std::max(outputs, hidden)) * sizes.team) *
           sizeof(Bf16);
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

/// Rows and columns of C that a member computes.
struct StateBlock {
  std::int64_t row = 0;
  std::int64_t rows = 0;
  std::int64_t column = 0;
  std::int64_t columns = 0;
  const Bf16* a_thirds = nullptr;  ///< Of A, where a member keeps them.
};

inline void multiply_state(const StateProduct& state, const float* panels, MatrixView a, float* c,
                           const StateBlock& block) {
  Product product = static_cast<const Product&>(state);
  product.a = a;
  product.a.data += block.row * a.row_stride;
  product.b.data += block.column * product.b.column_stride;
  if (state.bias != nullptr) product.bias += block.column;
  product.c = c + block.row * product.c_stride + block.column;
  product.m = block.rows;
  product.n = block.columns;
  if (state.splits) {
    const auto* thirds = reinterpret_cast<const Bf16*>(panels);
    const Bf16* of_columns = thirds + thirds_elements(block.column, product.k);
    if (block.a_thirds != nullptr)
      return multiply_split(split_product(product), of_columns, block.a_thirds);
    return multiply_split(split_product(product), of_columns, 0, product.m);
  }
  multiply_packed(product, panels + block.column * product.k, 0, product.m);
}

inline void multiply_state(const Bf16StateProduct& state, const Bf16* panels, Bf16Rows a, float* c,
                           const StateBlock& block) {
  Bf16Product product;
  product.a = a.data + block.row * a.stride;
  product.a_row = a.stride;
  product.panels = panels + bf16_panel_elements(state.k, block.column);
  product.panel_k = product.k = state.k;
  product.c = c + block.row * state.c_stride + block.column;
  product.c_row = state.c_stride;
  product.m = block.rows;
  product.n = block.columns;
  product.adds = state.bias != nullptr;
  for (std::int64_t row = 0; row < block.rows && product.adds; ++row)
    std::copy_n(state.bias + block.column, block.columns, product.c + row * product.c_row);
  multiply_bf16(product);
}

/// Splits all rows of A for the columns that a member is going to take: its own copy, because
/// thirds made by another would come from that one's cache, slowly. Null where none are needed.
inline const Bf16* keep_thirds(const RecurrentMember& member, const StateProduct& state,
                               float* panels, const MatrixView& a) {
  if (!state.splits) return nullptr;
  Product rows;
  rows.a = a;
  rows.m = member.sizes->batch;
  rows.k = state.k;
  Bf16* thirds = reinterpret_cast<Bf16*>(panels) + thirds_elements(state.n, state.k) +
                 member.index * kept_elements(*member.sizes, state.k);
  split_a(rows, thirds);
  return thirds;
}
inline const Bf16* keep_thirds(const RecurrentMember&, const Bf16StateProduct&, Bf16*,
                               const Bf16Rows&) {
  return nullptr;
}

/// The member's part of c (N, n) = a · B: when it returns its rows of `c` are complete, or all
/// where columns are shared. `a` are the rows of the whole batch, of which each member has written
/// some.
template <class State, class T, class Rows>
void multiply_state(const RecurrentMember& member, const State& state, T* panels, Rows a,
                    float* c) {
  if (!member.sizes->shares_columns) {
    if (member.begin == member.end) return;
    return multiply_state(state, panels, a, c,
                          {member.begin, member.end - member.begin, 0, state.n, nullptr});
  }
  const std::int64_t tiles = divided_up(state.n, tile_width);
  const std::int64_t blocks = column_blocks(*member.sizes);
#pragma omp barrier
  member.rows->refill(member.index);
  StateBlock block{0, member.sizes->batch, 0, 0, keep_thirds(member, state, panels, a)};
  for (Range one = member.columns->take(member.index); !one.empty();
       one = member.columns->take(member.index)) {
    block.column = tiles * one.begin / blocks * tile_width;
    block.columns = std::min(state.n, tiles * one.end / blocks * tile_width) - block.column;
    if (block.columns <= 0) continue;
    multiply_state(state, panels, a, c, block);
  }
#pragma omp barrier
  member.columns->refill(member.index);
}

}  // namespace netloom::cpu
