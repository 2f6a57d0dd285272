// Attention, forward: a block of queries at a time against all keys that it sees, so that the
// weights of a head never lie in memory whole.

#include "engine/backends/cpu/attention/attention.h"

#include <array>
#include <limits>

#include <omp.h>

#include "engine/backends/cpu/attention/attention_bf16.h"
#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/rows.h"
#include "engine/backends/cpu/vectorised.h"
#include "engine/ops/attention_places.h"

namespace netloom::cpu {

AttentionSizes attention_sizes(const Context& context, const OpRequest& request, std::size_t q,
                               std::size_t extras, double products) {
  const auto& attention = std::get<AttentionAttributes>(*request.attributes);
  AttentionSizes sizes;
  sizes.batch = request.inputs[q].shape.size(0);
  sizes.heads = attention.heads;
  sizes.kv_heads = attention.kv_heads;
  sizes.queries = request.inputs[q].shape.size(1);
  sizes.keys = request.inputs[q + 1].shape.size(1);
  sizes.width = request.inputs[q].shape.size(2) / attention.heads;
  sizes.value_width = request.inputs[q + 2].shape.size(2) / attention.kv_heads;
  sizes.causal = attention.causal;
  sizes.scale = static_cast<float>(attention.scale);
  sizes.drops = attention.rate > 0;
  sizes.draw = Draw(attention.stream, attention.rate);
  const AttentionOperands there(attention, extras, request.inputs.size());
  sizes.mask = there.hidden;
  sizes.seed = there.seed;
  if (sizes.mask) {
    const Shape full = Shape::of({sizes.batch, sizes.heads, sizes.queries, sizes.keys});
    const Strides strides = broadcast_strides(request.inputs[*sizes.mask].shape, full);
    std::copy_n(strides.begin(), 4, sizes.mask_strides);
  }
  const double pairs = static_cast<double>(sizes.batch * sizes.heads * sizes.queries) *
                       static_cast<double>(sizes.keys);
  sizes.team = team_for(pairs * products * static_cast<double>(sizes.width) / 30, context);
  return sizes;
}

AttentionAddresses::AttentionAddresses(const AttentionSizes& sizes, const Operands& operands) {
  if (sizes.mask) hidden = elements<const bool>(operands.inputs[*sizes.mask]);
  if (!sizes.seed) return;
  seed = elements<const std::int64_t>(operands.inputs[*sizes.seed]);
  step = elements<const std::int64_t>(operands.inputs[*sizes.seed + 1]);
}

void hide_keys(const AttentionSizes& sizes, const AttentionAddresses& addresses,
               const QueryBlock& block, std::int64_t i, float* scores) {
  const std::int64_t seen = sizes.seen(block.first + i);
  if (addresses.hidden == nullptr) return;
  const bool* hidden = addresses.hidden + block.n * sizes.mask_strides[0] +
                       block.head * sizes.mask_strides[1] +
                       (block.first + i) * sizes.mask_strides[2];
  for (std::int64_t j = 0; j < seen; ++j)
    if (hidden[j * sizes.mask_strides[3]]) scores[j] = -std::numeric_limits<float>::infinity();
}

void draw_row(const AttentionSizes& sizes, const Draw& draw, const QueryBlock& block,
              std::int64_t i, float* factors) {
  const std::int64_t row = (block.n * sizes.heads + block.head) * sizes.queries + block.first + i;
  draw_factors(draw, row * sizes.keys, sizes.seen(block.first + i), factors);
}

NETLOOM_VECTORISED void multiply_row(const float* factors, float* row, std::int64_t count) {
#pragma GCC ivdep
  for (std::int64_t j = 0; j < count; ++j) row[j] *= factors[j];
}

Product pack_keys(const AttentionSizes& sizes, const float* keys, float* panels) {
  Product product;
  product.n = sizes.keys;
  product.k = sizes.width;
  product.b = head_columns(keys, sizes.kv_heads, sizes.width);
  pack_panels(product, panels, 1);
  const std::size_t count = product_scratch(sizes.keys, sizes.width) / sizeof(float);
  row_affine(panels, panels, static_cast<std::int64_t>(count), sizes.scale, 0);
  return product;
}

ScoreRows score_block(const AttentionSizes& sizes, const AttentionAddresses& addresses,
                      const QueryBlock& block, Product product, const float* queries,
                      const float* panels, float* scores) {
  ScoreRows rows;
  rows.scores = scores;
  rows.stride = score_stride(sizes.keys);
  rows.rows = block.count;
  rows.first = sizes.causal ? block.first + 1 + sizes.keys - sizes.queries : sizes.keys;
  rows.step = sizes.causal ? 1 : 0;
  rows.seen = sizes.seen(block.first + block.count - 1);
  product.m = block.count;
  product.n = tile_columns(sizes, rows);
  product.a = head_rows(queries + sizes.query_at(block.n, block.first, block.head, sizes.width),
                        sizes.heads, sizes.width);
  product.c = scores;
  product.c_stride = rows.stride;
  multiply_packed(product, panels, 0, block.count);
  for (std::int64_t i = 0; i < rows.rows; ++i)
    hide_keys(sizes, addresses, block, i, rows.scores + i * rows.stride);
  return rows;
}

void draw_factors_of(const AttentionSizes& sizes, const Draw& draw, const QueryBlock& block,
                     const ScoreRows& rows, float* factors) {
  for (std::int64_t i = 0; i < rows.rows; ++i)
    draw_row(sizes, draw, block, i, factors + i * rows.stride);
}

namespace {

struct AttentionForward {
  AttentionSizes sizes;
  AttentionAddresses addresses;
  const float* q = nullptr;
  const float* k = nullptr;
  const float* v = nullptr;
  float* y = nullptr;
  float* sums = nullptr;
  std::byte* scratch = nullptr;

  /// What one thread needs: keys and values in panels, blocks of scores and of factors.
  struct Room {
    float* keys = nullptr;
    float* values = nullptr;
    float* scores = nullptr;
    float* factors = nullptr;
  };
  static std::size_t scores_bytes(const AttentionSizes& s) {
    return static_cast<std::size_t>(query_block_f32 * score_stride(s.keys)) * sizeof(float);
  }
  static std::size_t room_bytes(const AttentionSizes& s) {
    const std::size_t blocks = (s.drops ? 2 : 1) * scores_bytes(s);
    return (product_scratch(s.keys, s.width) + product_scratch(s.value_width, s.keys) + blocks +
            63) /
           64 * 64;
  }
  Room room() const {
    std::byte* own = scratch + room_bytes(sizes) * static_cast<std::size_t>(omp_get_thread_num());
    Room room;
    room.keys = elements<float>(own);
    own += product_scratch(sizes.keys, sizes.width);
    room.scores = elements<float>(own);
    own += scores_bytes(sizes);
    room.values = elements<float>(own);
    own += product_scratch(sizes.value_width, sizes.keys);
    room.factors = elements<float>(own);
    return room;
  }

  void run() const {
    const Draw draw = sizes.drops ? sizes.draw.at(addresses.seed, addresses.step) : Draw();
    const std::int64_t units = sizes.batch * sizes.kv_heads;
    parallel_blocks(sizes.team, units, 1, [&](std::int64_t unit, std::int64_t) {
      run_keys(unit / sizes.kv_heads, unit % sizes.kv_heads, room(), draw);
    });
  }

  /// All heads that share one head of keys.
  void run_keys(std::int64_t n, std::int64_t kv_head, const Room& own, const Draw& draw) const {
    const Product scores = pack_keys(sizes, k + sizes.key_at(n, 0, kv_head, sizes.width), own.keys);
    Product result;
    result.n = sizes.value_width;
    result.k = sizes.keys;
    result.b = head_rows(v + sizes.key_at(n, 0, kv_head, sizes.value_width), sizes.kv_heads,
                         sizes.value_width);
    pack_panels(result, own.values, 1);
    const std::int64_t group = sizes.heads / sizes.kv_heads;
    for (std::int64_t head = kv_head * group; head < (kv_head + 1) * group; ++head)
      for (std::int64_t first = 0; first < sizes.queries; first += query_block_f32)
        run_block({n, head, first, std::min(query_block_f32, sizes.queries - first)}, scores,
                  result, own, draw);
  }

  void run_block(const QueryBlock& block, const Product& scores, Product result, const Room& own,
                 const Draw& draw) const {
    const ScoreRows rows = score_block(sizes, addresses, block, scores, q, own.keys, own.scores);
    float inverses[query_block_f32];
    weigh_rows(rows, sums + (block.n * sizes.heads + block.head) * sizes.queries + block.first,
               inverses);
    if (sizes.drops) {
      draw_factors_of(sizes, draw, block, rows, own.factors);
      for (std::int64_t i = 0; i < rows.rows; ++i)
        multiply_row(own.factors + i * rows.stride, rows.scores + i * rows.stride, rows.seen_by(i));
    }
    result.a = {own.scores, rows.stride, 1};
    result.k = rows.seen;
    result.c = y + sizes.query_at(block.n, block.first, block.head, sizes.value_width);
    result.c_stride = sizes.heads * sizes.value_width;
    multiply_values(result, own, block.count);
    scale_rows(result.c, result.c_stride, block.count, sizes.value_width, inverses);
  }

  /// Panels hold all keys, of which the first are multiplied: rows of a panel lie one after
  /// another.
  void multiply_values(Product result, const Room& own, std::int64_t count) const {
    const float* panels = own.values;
    const std::int64_t columns = result.n;
    float* c = result.c;
    for (std::int64_t column = 0; column < columns; column += tile_width) {
      result.n = std::min(tile_width, columns - column);
      result.c = c + column;
      multiply_packed(result, panels + column * sizes.keys, 0, count);
    }
  }
};

std::optional<KernelPlan> plan_attention(Context& context, const OpRequest& request) {
  if (request.inputs[0].dtype == Dtype::bf16) return plan_attention_bf16(context, request);
  if (!is_f32(request.inputs[0])) return std::nullopt;
  const AttentionSizes sizes = attention_sizes(context, request, 0, 3, 2);
  KernelPlan plan = dense_plan(request, "own:attention", [sizes](const Operands& o) {
    const AttentionForward call{sizes,
                                AttentionAddresses(sizes, o),
                                elements<const float>(o.inputs[0]),
                                elements<const float>(o.inputs[1]),
                                elements<const float>(o.inputs[2]),
                                elements<float>(o.outputs[0]),
                                elements<float>(o.outputs[1]),
                                o.scratch};
    return make_kernel([call] { call.run(); });
  });
  plan.scratch_bytes = AttentionForward::room_bytes(sizes) * static_cast<std::size_t>(sizes.team);
  return plan;
}

constexpr std::array rows{KernelRow{"attention", plan_attention},
                          KernelRow{"attention_backward", plan_attention_backward}};

}  // namespace

std::span<const KernelRow> attention_kernels() {
  return rows;
}

}  // namespace netloom::cpu
