#pragma once

// What the kernels of attention share: where the operands of a head lie, and the rows of weights.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "engine/backends/cpu/attention/attention_rows.h"
#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/products/gemm.h"
#include "engine/backends/cpu/products/gemm_tile.h"
#include "engine/backends/cpu/random.h"

namespace netloom::cpu {

/// Queries whose weights are in scratch at once: their scores stay in the level-2 cache.
inline constexpr std::int64_t query_block = 64;
/// The same in f32: causal ones leave out the keys behind the last of them.
inline constexpr std::int64_t query_block_f32 = 32;

/// Sizes of one call, and what its weights depend on beside queries and keys.
struct AttentionSizes {
  std::int64_t batch = 0;
  std::int64_t heads = 0;
  std::int64_t kv_heads = 0;
  std::int64_t queries = 0;
  std::int64_t keys = 0;
  std::int64_t width = 0;        ///< Features of a query and a key.
  std::int64_t value_width = 0;  ///< Features of a value.
  bool causal = false;
  float scale = 1;
  bool drops = false;
  Draw draw;                        ///< Of no step yet.
  std::int64_t mask_strides[4]{};   ///< Over sample, head, query, key; 0 where it repeats.
  std::optional<std::size_t> mask;  ///< Which operands those are.
  std::optional<std::size_t> seed;
  int team = 1;

  /// How many keys query `i` may see, from the first on.
  std::int64_t seen(std::int64_t i) const {
    return causal ? std::clamp(i + 1 + keys - queries, std::int64_t{0}, keys) : keys;
  }
  /// Sample `n`, step `t` of (N, T, heads · features), at `head`.
  std::int64_t query_at(std::int64_t n, std::int64_t t, std::int64_t head,
                        std::int64_t features) const {
    return ((n * queries + t) * heads + head) * features;
  }
  std::int64_t key_at(std::int64_t n, std::int64_t t, std::int64_t head,
                      std::int64_t features) const {
    return ((n * keys + t) * kv_heads + head) * features;
  }
};

/// Sizes of a request whose queries, keys and values are the operands from `q` on, with the
/// operands that may be left out from `extras` on; `products` per query and key.
AttentionSizes attention_sizes(const Context& context, const OpRequest& request, std::size_t q,
                               std::size_t extras, double products);

/// Addresses of the mask and the scalars of a bound kernel.
struct AttentionAddresses {
  const bool* hidden = nullptr;
  const std::int64_t* seed = nullptr;
  const std::int64_t* step = nullptr;

  AttentionAddresses(const AttentionSizes& sizes, const Operands& operands);
};

/// Queries [first, first + count) of one head of one sample: which numbers of a call a block takes.
struct QueryBlock {
  std::int64_t n = 0;
  std::int64_t head = 0;
  std::int64_t first = 0;
  std::int64_t count = 0;
};

/// A head's matrix within (N, T, heads · features): one row per step.
inline MatrixView head_rows(const float* data, std::int64_t heads, std::int64_t features) {
  return {data, heads * features, 1};
}
/// The same turned: one column per step.
inline MatrixView head_columns(const float* data, std::int64_t heads, std::int64_t features) {
  return {data, 1, heads * features};
}

/// Scores of query `i` of the block become −∞ where the mask hides a key.
void hide_keys(const AttentionSizes& sizes, const AttentionAddresses& addresses,
               const QueryBlock& block, std::int64_t i, float* scores);
/// The factors of dropout for the weights of query `i` of the block.
void draw_row(const AttentionSizes& sizes, const Draw& draw, const QueryBlock& block,
              std::int64_t i, float* factors);
/// row *= factors
void multiply_row(const float* factors, float* row, std::int64_t count);

/// Whole tiles of columns for the keys that a block sees, as far as there are keys.
inline std::int64_t tile_columns(const AttentionSizes& sizes, const ScoreRows& rows) {
  return std::min(sizes.keys, (rows.seen + tile_width - 1) / tile_width * tile_width);
}
/// Copies the keys of a head in panels, times the scale, for the products of its queries.
Product pack_keys(const AttentionSizes& sizes, const float* keys, float* panels);
/// Scores of a block of queries from those panels, `scores` having room for them, −∞ where the mask
/// hides a key.
ScoreRows score_block(const AttentionSizes& sizes, const AttentionAddresses& addresses,
                      const QueryBlock& block, Product product, const float* queries,
                      const float* panels, float* scores);
/// The factors of dropout for the weights of a block, in such rows.
void draw_factors_of(const AttentionSizes& sizes, const Draw& draw, const QueryBlock& block,
                     const ScoreRows& rows, float* factors);

std::optional<KernelPlan> plan_attention_backward(Context& context, const OpRequest& request);

}  // namespace netloom::cpu
