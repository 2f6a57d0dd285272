// Attention, backward: the weights of a block of queries are computed again from the saved sums.

#include <array>

#include <omp.h>

#include "engine/backends/cpu/attention/attention.h"
#include "engine/backends/cpu/attention/attention_bf16.h"
#include "engine/backends/cpu/parallel.h"

namespace netloom::cpu {

namespace {

/// Where a thread's parts of the scratch begin, in floats; the last is their size.
using RoomPlan = std::array<std::int64_t, 7>;

/// What one thread needs.
struct Room {
  float* keys = nullptr;       ///< Panels of kᵀ.
  float* values = nullptr;     ///< Panels of vᵀ.
  float* weights = nullptr;    ///< A block of queries × keys.
  float* gradients = nullptr;  ///< The same.
  float* factors = nullptr;    ///< The same, where weights are dropped.
  float* panels = nullptr;     ///< For the products whose B changes.

  Room(const RoomPlan& plan, float* first)
      : keys(first + plan[0]),
        values(first + plan[1]),
        weights(first + plan[2]),
        gradients(first + plan[3]),
        factors(first + plan[4]),
        panels(first + plan[5]) {}
};

RoomPlan plan_room(const AttentionSizes& s) {
  const auto panels = [](std::int64_t n, std::int64_t inner) {
    return static_cast<std::int64_t>(product_scratch(n, inner) / sizeof(float));
  };
  const std::int64_t widest = std::max(s.width, s.value_width);
  const std::int64_t block = query_block_f32 * score_stride(s.keys);
  const std::array<std::int64_t, 6> counts{panels(s.keys, s.width),
                                           panels(s.keys, s.value_width),
                                           block,
                                           block,
                                           s.drops ? block : 0,
                                           panels(widest, std::max(s.keys, query_block_f32))};
  RoomPlan plan{};
  for (std::size_t i = 0; i < counts.size(); ++i)
    plan[i + 1] = plan[i] + (counts[i] + 15) / 16 * 16;
  return plan;
}

struct AttentionBackward {
  AttentionSizes sizes;
  AttentionAddresses addresses;
  const float* grad_y = nullptr;
  const float* q = nullptr;
  const float* k = nullptr;
  const float* v = nullptr;
  const float* y = nullptr;
  const float* sums = nullptr;
  float* grad_q = nullptr;
  float* grad_k = nullptr;
  float* grad_v = nullptr;
  RoomPlan plan{};
  std::byte* scratch = nullptr;

  Room room() const {
    return Room(plan, elements<float>(scratch) + plan.back() * omp_get_thread_num());
  }

  void run() const {
    const Draw draw = sizes.drops ? sizes.draw.at(addresses.seed, addresses.step) : Draw();
    const std::int64_t units = sizes.batch * sizes.kv_heads;
    parallel_blocks(sizes.team, units, 1, [&](std::int64_t unit, std::int64_t) {
      run_keys(unit / sizes.kv_heads, unit % sizes.kv_heads, room(), draw);
    });
  }

  /// All heads that share one head of keys, whose gradients they add up to.
  void run_keys(std::int64_t n, std::int64_t kv_head, const Room& own, const Draw& draw) const {
    const std::int64_t width = sizes.width;
    const std::int64_t value_width = sizes.value_width;
    const float* head_k = k + sizes.key_at(n, 0, kv_head, width);
    const float* head_v = v + sizes.key_at(n, 0, kv_head, value_width);
    const Product scores = pack_keys(sizes, head_k, own.keys);
    Product grad_weights;
    grad_weights.n = sizes.keys;
    grad_weights.k = value_width;
    grad_weights.b = head_columns(head_v, sizes.kv_heads, value_width);
    pack_panels(grad_weights, own.values, 1);
    const std::int64_t group = sizes.heads / sizes.kv_heads;
    const std::int64_t blocks = (sizes.queries + query_block_f32 - 1) / query_block_f32;
    for (std::int64_t i = group * blocks - 1; i >= 0; --i) {
      const std::int64_t first = i % blocks * query_block_f32;
      const QueryBlock block{n, kv_head * group + i / blocks, first,
                             std::min(query_block_f32, sizes.queries - first)};
      const ScoreRows rows = score_block(sizes, addresses, block, scores, q, own.keys, own.weights);
      weigh(block, rows, grad_weights, own, draw);
      multiply(block, rows, own, i + 1 < group * blocks);
    }
  }

  /// Weights (with dropout's factors) and gradients of the scores of a block.
  void weigh(const QueryBlock& block, const ScoreRows& rows, Product grad_weights, const Room& own,
             const Draw& draw) const {
    const std::int64_t at = sizes.query_at(block.n, block.first, block.head, sizes.value_width);
    const std::int64_t step = sizes.heads * sizes.value_width;
    grad_weights.m = block.count;
    grad_weights.n = tile_columns(sizes, rows);
    grad_weights.a = {grad_y + at, step, 1};
    grad_weights.c = own.gradients;
    grad_weights.c_stride = rows.stride;
    multiply_packed(grad_weights, own.values, 0, block.count);
    if (sizes.drops) draw_factors_of(sizes, draw, block, rows, own.factors);
    float means[query_block_f32];
    dot_rows(grad_y + at, y + at, step, block.count, sizes.value_width, means);
    const float* logarithms =
        sums + (block.n * sizes.heads + block.head) * sizes.queries + block.first;
    weigh_gradients(
        rows, {own.gradients, sizes.drops ? own.factors : nullptr, logarithms, means, sizes.scale});
  }

  /// grad_q of a block, and its parts of grad_k and grad_v, which are added to those of others. The
  /// first of all is the last block of queries, which sees all keys.
  void multiply(const QueryBlock& block, const ScoreRows& rows, const Room& own, bool adds) const {
    const std::int64_t kv_head = block.head * sizes.kv_heads / sizes.heads;
    const std::int64_t at = sizes.query_at(block.n, block.first, block.head, 1);
    const std::int64_t keys_at = sizes.key_at(block.n, 0, kv_head, 1);
    Product product;
    product.m = block.count;
    product.n = sizes.width;
    product.k = rows.seen;
    product.a = {own.gradients, rows.stride, 1};
    product.b = head_rows(k + keys_at * sizes.width, sizes.kv_heads, sizes.width);
    product.c = grad_q + at * sizes.width;
    product.c_stride = sizes.heads * sizes.width;
    run_product(product, own.panels, 1);
    product.m = rows.seen;
    product.k = block.count;
    product.adds = adds;
    product.a = {own.gradients, 1, rows.stride};
    product.b = head_rows(q + at * sizes.width, sizes.heads, sizes.width);
    product.c = grad_k + keys_at * sizes.width;
    product.c_stride = sizes.kv_heads * sizes.width;
    run_product(product, own.panels, 1);
    product.n = sizes.value_width;
    product.a.data = own.weights;
    product.b = head_rows(grad_y + at * sizes.value_width, sizes.heads, sizes.value_width);
    product.c = grad_v + keys_at * sizes.value_width;
    product.c_stride = sizes.kv_heads * sizes.value_width;
    run_product(product, own.panels, 1);
  }
};

}  // namespace

std::optional<KernelPlan> plan_attention_backward(Context& context, const OpRequest& request) {
  if (request.inputs[0].dtype == Dtype::bf16) return plan_attention_backward_bf16(context, request);
  if (!is_f32(request.inputs[0])) return std::nullopt;
  const AttentionSizes sizes = attention_sizes(context, request, 1, 6, 5);
  const RoomPlan room = plan_room(sizes);
  KernelPlan plan = dense_plan(request, "own:attention", [sizes, room](const Operands& o) {
    const AttentionBackward call{sizes,
                                 AttentionAddresses(sizes, o),
                                 elements<const float>(o.inputs[0]),
                                 elements<const float>(o.inputs[1]),
                                 elements<const float>(o.inputs[2]),
                                 elements<const float>(o.inputs[3]),
                                 elements<const float>(o.inputs[4]),
                                 elements<const float>(o.inputs[5]),
                                 elements<float>(o.outputs[0]),
                                 elements<float>(o.outputs[1]),
                                 elements<float>(o.outputs[2]),
                                 room,
                                 o.scratch};
    return make_kernel([call] { call.run(); });
  });
  plan.scratch_bytes = static_cast<std::size_t>(room.back() * sizes.team) * sizeof(float);
  return plan;
}

}  // namespace netloom::cpu
