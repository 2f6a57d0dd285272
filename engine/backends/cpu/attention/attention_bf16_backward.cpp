// Attention in bf16, backward: the weights of a block of queries are computed again from the saved
// sums, one row per key and one column per query, so that no sum runs along a row.

#include <limits>

#include "engine/backends/cpu/attention/attention_bf16.h"
#include "engine/backends/cpu/elements.h"
#include "engine/backends/cpu/vector_math.h"

namespace netloom::cpu {

namespace {

/// What one thread needs. Matrices of keys × queries have `query_block` columns.
struct Room {
  Bf16* turned_keys = nullptr;  ///< kᵀ: width × keys.
  Bf16* q_columns = nullptr;    ///< Panels of qᵀ of a block, …
  Bf16* q_rows = nullptr;       ///< … of q …
  Bf16* g_columns = nullptr;    ///< … and of grad_y the same.
  Bf16* g_rows = nullptr;
  float* scores = nullptr;         ///< Keys × queries, …
  float* grad_weights = nullptr;   ///< … as the gradients of weights, …
  float* factors = nullptr;        ///< … the factors of dropout, …
  Bf16* weights = nullptr;         ///< … the weights …
  Bf16* grad_scores = nullptr;     ///< … and the gradients of scores.
  Bf16* grad_panels = nullptr;     ///< Panels of the latter.
  float* grad_q = nullptr;         ///< Width × queries, …
  float* turned_grad_q = nullptr;  ///< … and turned.
  float* sum_k = nullptr;          ///< Keys × width.
  float* sum_v = nullptr;          ///< Keys × value width.

  Room(const AttentionSizes& s, Dealer& dealer)
      : turned_keys(dealer.take<Bf16>(s.width * bf16_padded(s.keys))),
        q_columns(dealer.take<Bf16>(bf16_panel_elements(s.width, query_block))),
        q_rows(dealer.take<Bf16>(bf16_panel_elements(query_block, s.width))),
        g_columns(dealer.take<Bf16>(bf16_panel_elements(s.value_width, query_block))),
        g_rows(dealer.take<Bf16>(bf16_panel_elements(query_block, s.value_width))),
        scores(dealer.take<float>(s.keys * query_block)),
        grad_weights(dealer.take<float>(s.keys * query_block)),
        factors(dealer.take<float>(s.drops ? s.keys * (query_block + 1) : 0)),
        weights(dealer.take<Bf16>(s.keys * query_block)),
        grad_scores(dealer.take<Bf16>(s.keys * query_block)),
        grad_panels(dealer.take<Bf16>(bf16_panel_elements(s.keys, query_block))),
        grad_q(dealer.take<float>(s.width * query_block)),
        turned_grad_q(dealer.take<float>(s.width * query_block)),
        sum_k(dealer.take<float>(s.keys * bf16_padded(s.width))),
        sum_v(dealer.take<float>(s.keys * bf16_padded(s.value_width))) {}
};

/// What belongs to each query of a block: the logarithm of the sum of its weights, and grad_y · y.
struct PerQuery {
  alignas(64) float sums[query_block];
  alignas(64) float means[query_block];
};

/// One key's row in place: scores become weights e^(scale · score − sum), and `grad_weights` the
/// gradients of the scores, scale · weight ∘ (grad_weight − mean).
NETLOOM_VECTORISED void weigh_row(float* scores, float* grad_weights, const PerQuery& queries,
                                  float scale) {
#pragma GCC ivdep
  for (std::int64_t i = 0; i < query_block; ++i) {
    const float weight = exp_f32(scale * scores[i] - queries.sums[i]);
    grad_weights[i] = scale * weight * (grad_weights[i] - queries.means[i]);
    scores[i] = weight;
  }
}

NETLOOM_VECTORISED float dot(const Bf16* a, const Bf16* b, std::int64_t count) {
  float sum = 0;
#pragma omp simd reduction(+ : sum)
  for (std::int64_t i = 0; i < count; ++i) sum += loaded(a[i]) * loaded(b[i]);
  return sum;
}

/// to (rows, columns) = fromᵀ
template <class T>
void turn(const T* from, std::int64_t from_stride, T* to, std::int64_t to_stride, std::int64_t rows,
          std::int64_t columns) {
  for (std::int64_t i = 0; i < rows; ++i)
    for (std::int64_t j = 0; j < columns; ++j) to[i * to_stride + j] = from[j * from_stride + i];
}

struct Backward {
  AttentionSizes sizes;
  AttentionAddresses addresses;
  const Bf16* grad_y = nullptr;
  const Bf16* q = nullptr;
  const Bf16* k = nullptr;
  const Bf16* v = nullptr;
  const Bf16* y = nullptr;
  const float* sums = nullptr;
  Bf16* grad_q = nullptr;
  Bf16* grad_k = nullptr;
  Bf16* grad_v = nullptr;
  std::byte* scratch = nullptr;

  void run() const {
    for_heads_of_keys<Room>(sizes, addresses, scratch,
                            [&](std::int64_t n, std::int64_t head, const Room& own,
                                const Draw& draw) { run_keys(n, head, own, draw); });
  }

  /// All heads that share one head of keys, whose gradients they add up to.
  void run_keys(std::int64_t n, std::int64_t kv_head, const Room& own, const Draw& draw) const {
    const std::int64_t at_k = sizes.key_at(n, 0, kv_head, sizes.width);
    const std::int64_t at_v = sizes.key_at(n, 0, kv_head, sizes.value_width);
    turn(k + at_k, sizes.kv_heads * sizes.width, own.turned_keys, bf16_padded(sizes.keys),
         sizes.width, sizes.keys);
    std::fill_n(own.sum_k, sizes.keys * bf16_padded(sizes.width), 0.0F);
    std::fill_n(own.sum_v, sizes.keys * bf16_padded(sizes.value_width), 0.0F);
    const std::int64_t group = sizes.heads / sizes.kv_heads;
    for (std::int64_t head = kv_head * group; head < (kv_head + 1) * group; ++head)
      for (std::int64_t first = 0; first < sizes.queries; first += query_block) {
        const QueryBlock block{n, head, first, std::min(query_block, sizes.queries - first)};
        pack(block, own);
        weigh(block, k + at_k, v + at_v, own, draw);
        multiply(block, own);
      }
    write(own.sum_k, grad_k + at_k, sizes.width);
    write(own.sum_v, grad_v + at_v, sizes.value_width);
  }

  /// The queries and gradients of a block in panels, both ways.
  void pack(const QueryBlock& block, const Room& own) const {
    const std::int64_t rows = sizes.query_at(block.n, block.first, block.head, 1);
    const std::int64_t q_stride = sizes.heads * sizes.width;
    const std::int64_t g_stride = sizes.heads * sizes.value_width;
    const Bf16* block_q = q + rows * sizes.width;
    const Bf16* block_g = grad_y + rows * sizes.value_width;
    if (block.count < query_block) {  // The last panel may be left out below.
      std::fill_n(own.q_columns, bf16_panel_elements(sizes.width, query_block), Bf16());
      std::fill_n(own.g_columns, bf16_panel_elements(sizes.value_width, query_block), Bf16());
    }
    pack_bf16_panels(bf16_columns(block_q, q_stride), sizes.width, 0, block.count, own.q_columns);
    pack_bf16_panels(bf16_columns(block_g, g_stride), sizes.value_width, 0, block.count,
                     own.g_columns);
    pack_bf16_panels(bf16_rows(block_q, q_stride), block.count, 0, sizes.width, own.q_rows);
    pack_bf16_panels(bf16_rows(block_g, g_stride), block.count, 0, sizes.value_width, own.g_rows);
  }

  PerQuery per_query(const QueryBlock& block) const {
    PerQuery result;
    const float* block_sums =
        sums + (block.n * sizes.heads + block.head) * sizes.queries + block.first;
    for (std::int64_t i = 0; i < query_block; ++i) {
      const bool there = i < block.count;
      const std::int64_t at =
          sizes.query_at(block.n, block.first + i, block.head, sizes.value_width);
      result.sums[i] = there ? block_sums[i] : std::numeric_limits<float>::infinity();
      result.means[i] = there ? dot(grad_y + at, y + at, sizes.value_width) : 0;
    }
    return result;
  }

  /// Weights and gradients of the scores of a block.
  void weigh(const QueryBlock& block, const Bf16* head_k, const Bf16* head_v, const Room& own,
             const Draw& draw) const {
    const std::int64_t seen = sizes.seen(block.first + block.count - 1);
    multiply_keys(head_k, sizes.width, own.q_columns, seen, own.scores);
    multiply_keys(head_v, sizes.value_width, own.g_columns, seen, own.grad_weights);
    if (addresses.hidden != nullptr) hide(block, seen, own.scores);
    if (sizes.drops) draw_factors_of(block, draw, own);
    const PerQuery queries = per_query(block);
    for (std::int64_t j = 0; j < seen; ++j) {
      float* weights = own.scores + j * query_block;
      float* gradients = own.grad_weights + j * query_block;
      if (sizes.drops) multiply_row(own.factors + j * query_block, gradients, query_block);
      weigh_row(weights, gradients, queries, sizes.scale);
      if (sizes.drops) multiply_row(own.factors + j * query_block, weights, query_block);
      const std::int64_t blind = blind_queries(block, j);
      std::fill(weights, weights + blind, 0.0F);
      std::fill(gradients, gradients + blind, 0.0F);
    }
    round_to_bf16(own.scores, own.weights, seen * query_block);
    round_to_bf16(own.grad_weights, own.grad_scores, seen * query_block);
  }

  /// How many queries of the block, from the first on, do not see key `j`.
  std::int64_t blind_queries(const QueryBlock& block, std::int64_t j) const {
    const std::int64_t hidden = j - (sizes.keys - sizes.queries) - block.first;
    return sizes.causal ? std::max(std::int64_t{0}, hidden) : 0;
  }

  /// c (seen keys, queries) = the first rows of a head of keys or values times packed columns.
  void multiply_keys(const Bf16* rows, std::int64_t width, const Bf16* columns, std::int64_t seen,
                     float* c) const {
    Bf16Product product;
    product.a = rows;
    product.a_row = sizes.kv_heads * width;
    product.panels = columns;
    product.panel_k = product.k = width;
    product.c = c;
    product.c_row = product.n = query_block;
    product.m = seen;
    multiply_bf16(product);
  }

  void hide(const QueryBlock& block, std::int64_t seen, float* scores) const {
    const std::int64_t* strides = sizes.mask_strides;
    const bool* hidden = addresses.hidden + block.n * strides[0] + block.head * strides[1] +
                         block.first * strides[2];
    for (std::int64_t j = 0; j < seen; ++j)
      for (std::int64_t i = 0; i < block.count; ++i)
        if (hidden[i * strides[2] + j * strides[3]])
          scores[j * query_block + i] = -std::numeric_limits<float>::infinity();
  }

  void draw_factors_of(const QueryBlock& block, const Draw& draw, const Room& own) const {
    float* row = own.factors + sizes.keys * query_block;
    std::fill(own.factors, row, 0.0F);
    for (std::int64_t i = 0; i < block.count; ++i) {
      draw_row(sizes, draw, block, i, row);
      turn(row, 1, own.factors + i, query_block, sizes.seen(block.first + i), 1);
    }
  }

  /// grad_q of a block, and its parts of grad_k and grad_v.
  void multiply(const QueryBlock& block, const Room& own) const {
    const std::int64_t seen = sizes.seen(block.first + block.count - 1);
    pack_bf16_panels(bf16_rows(own.grad_scores, query_block), seen, 0, query_block,
                     own.grad_panels);
    Bf16Product product;
    product.a = own.turned_keys;
    product.a_row = bf16_padded(sizes.keys);
    product.panels = own.grad_panels;
    product.panel_k = product.k = seen;
    product.c = own.grad_q;
    product.c_row = product.n = query_block;
    product.m = sizes.width;
    multiply_bf16(product);
    turn(own.grad_q, query_block, own.turned_grad_q, sizes.width, block.count, sizes.width);
    for (std::int64_t i = 0; i < block.count; ++i)
      round_to_bf16(own.turned_grad_q + i * sizes.width,
                    grad_q + sizes.query_at(block.n, block.first + i, block.head, sizes.width),
                    sizes.width);
    add_keys(own.grad_scores, own.q_rows, block.count, seen, sizes.width, own.sum_k);
    add_keys(own.weights, own.g_rows, block.count, seen, sizes.value_width, own.sum_v);
  }

  /// sum (keys, width) += the first `seen` rows of a (keys, queries) times packed rows.
  static void add_keys(const Bf16* a, const Bf16* rows, std::int64_t count, std::int64_t seen,
                       std::int64_t width, float* sum) {
    Bf16Product product;
    product.a = a;
    product.a_row = query_block;
    product.panels = rows;
    product.panel_k = product.k = count;
    product.c = sum;
    product.c_row = bf16_padded(width);
    product.m = seen;
    product.n = width;
    product.adds = true;
    multiply_bf16(product);
  }

  void write(const float* sum, Bf16* to, std::int64_t width) const {
    for (std::int64_t j = 0; j < sizes.keys; ++j)
      round_to_bf16(sum + j * bf16_padded(width), to + j * sizes.kv_heads * width, width);
  }
};

}  // namespace

std::optional<KernelPlan> plan_attention_backward_bf16(Context& context, const OpRequest& request) {
  if (!multiplies_bf16() || !is_f32(request.inputs[5])) return std::nullopt;
  const AttentionSizes sizes = attention_sizes(context, request, 1, 6, 5);
  KernelPlan plan = dense_plan(request, "own:attention", [sizes](const Operands& o) {
    const Backward call{sizes,
                        AttentionAddresses(sizes, o),
                        elements<const Bf16>(o.inputs[0]),
                        elements<const Bf16>(o.inputs[1]),
                        elements<const Bf16>(o.inputs[2]),
                        elements<const Bf16>(o.inputs[3]),
                        elements<const Bf16>(o.inputs[4]),
                        elements<const float>(o.inputs[5]),
                        elements<Bf16>(o.outputs[0]),
                        elements<Bf16>(o.outputs[1]),
                        elements<Bf16>(o.outputs[2]),
                        o.scratch};
    return make_kernel([call] { call.run(); });
  });
  plan.scratch_bytes = room_bytes<Room>(sizes) * static_cast<std::size_t>(sizes.team);
  return plan;
}

}  // namespace netloom::cpu
