// Attention, backward: the weights of a block of queries are computed again from the saved sums.

#include <array>
#include <cstring>

#include <omp.h>

#include "engine/backends/cpu/attention.h"
#include "engine/backends/cpu/attention_bf16.h"
#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/recurrent_gates.h"
#include "engine/backends/cpu/rows.h"
#include "engine/backends/cpu/vectorised.h"

namespace netloom::cpu {

namespace {

/// From weights p and grad_p (before dropout's factors, which may be null) of one query:
/// grad_scores = scale · p ∘ (factors ∘ grad_p − mean) in place of grad_p, factors ∘ p in place of
/// p.
NETLOOM_VECTORISED void score_gradients(float* p, float* grad_p, const float* factors, float mean,
                                        float scale, std::int64_t count) {
  if (factors == nullptr) {
#pragma GCC ivdep
    for (std::int64_t j = 0; j < count; ++j) grad_p[j] = scale * p[j] * (grad_p[j] - mean);
    return;
  }
#pragma GCC ivdep
  for (std::int64_t j = 0; j < count; ++j) {
    grad_p[j] = scale * p[j] * (factors[j] * grad_p[j] - mean);
    p[j] *= factors[j];
  }
}

/// Where a thread's parts of the scratch begin, in floats; the last is their size.
using RoomPlan = std::array<std::int64_t, 10>;

/// What one thread needs.
struct Room {
  float* keys = nullptr;       ///< Panels of kᵀ.
  float* values = nullptr;     ///< Panels of vᵀ.
  float* weights = nullptr;    ///< A block of queries × keys.
  float* gradients = nullptr;  ///< The same.
  float* factors = nullptr;    ///< A row of keys.
  float* sum_k = nullptr;      ///< Keys × width.
  float* sum_v = nullptr;      ///< Keys × value width.
  float* part = nullptr;       ///< Keys × the wider of both.
  float* panels = nullptr;     ///< For the products whose B changes.

  Room(const RoomPlan& plan, float* first)
      : keys(first + plan[0]),
        values(first + plan[1]),
        weights(first + plan[2]),
        gradients(first + plan[3]),
        factors(first + plan[4]),
        sum_k(first + plan[5]),
        sum_v(first + plan[6]),
        part(first + plan[7]),
        panels(first + plan[8]) {}
};

RoomPlan plan_room(const AttentionSizes& s) {
  const auto panels = [](std::int64_t n, std::int64_t inner) {
    return static_cast<std::int64_t>(product_scratch(n, inner) / sizeof(float));
  };
  const std::int64_t widest = std::max(s.width, s.value_width);
  const std::array<std::int64_t, 9> counts{panels(s.keys, s.width),
                                           panels(s.keys, s.value_width),
                                           query_block * s.keys,
                                           query_block * s.keys,
                                           s.keys,
                                           s.keys * s.width,
                                           s.keys * s.value_width,
                                           s.keys * widest,
                                           panels(widest, std::max(s.keys, query_block))};
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
    parallel_ranges(sizes.team, units, 1, [&](std::int64_t begin, std::int64_t end) {
      const Room own = room();
      for (std::int64_t unit = begin; unit < end; ++unit)
        run_keys(unit / sizes.kv_heads, unit % sizes.kv_heads, own, draw);
    });
  }

  /// All heads that share one head of keys, whose gradients they add up to.
  void run_keys(std::int64_t n, std::int64_t kv_head, const Room& own, const Draw& draw) const {
    const std::int64_t width = sizes.width;
    const std::int64_t value_width = sizes.value_width;
    const float* head_k = k + sizes.key_at(n, 0, kv_head, width);
    const float* head_v = v + sizes.key_at(n, 0, kv_head, value_width);
    Product scores;
    scores.n = sizes.keys;
    scores.k = width;
    scores.b = head_columns(head_k, sizes.kv_heads, width);
    pack_panels(scores, own.keys, 1);
    Product grad_weights;
    grad_weights.n = sizes.keys;
    grad_weights.k = value_width;
    grad_weights.b = head_columns(head_v, sizes.kv_heads, value_width);
    pack_panels(grad_weights, own.values, 1);
    std::fill_n(own.sum_k, sizes.keys * width, 0.0F);
    std::fill_n(own.sum_v, sizes.keys * value_width, 0.0F);
    const std::int64_t group = sizes.heads / sizes.kv_heads;
    for (std::int64_t head = kv_head * group; head < (kv_head + 1) * group; ++head) {
      for (std::int64_t first = 0; first < sizes.queries; first += query_block) {
        const QueryBlock block{n, head, first, std::min(query_block, sizes.queries - first)};
        weigh(block, scores, grad_weights, own, draw);
        multiply(block, head_k, own);
      }
    }
    write(own.sum_k, grad_k + sizes.key_at(n, 0, kv_head, width), width);
    write(own.sum_v, grad_v + sizes.key_at(n, 0, kv_head, value_width), value_width);
  }

  /// Weights (with dropout's factors) and gradients of the scores of a block.
  void weigh(const QueryBlock& block, Product scores, Product grad_weights, const Room& own,
             const Draw& draw) const {
    const std::int64_t seen = sizes.seen(block.first + block.count - 1);
    const std::int64_t rows = sizes.query_at(block.n, block.first, block.head, 1);
    scores.a = head_rows(q + rows * sizes.width, sizes.heads, sizes.width);
    scores.c = own.weights;
    grad_weights.a = head_rows(grad_y + rows * sizes.value_width, sizes.heads, sizes.value_width);
    grad_weights.c = own.gradients;
    for (Product* product : {&scores, &grad_weights}) {
      product->n = seen;
      product->c_stride = sizes.keys;
    }
    multiply_packed(scores, own.keys, 0, block.count);
    multiply_packed(grad_weights, own.values, 0, block.count);
    for (std::int64_t i = 0; i < block.count; ++i) weigh_row(block, i, seen, own, draw);
  }

  void weigh_row(const QueryBlock& block, std::int64_t i, std::int64_t block_seen, const Room& own,
                 const Draw& draw) const {
    const std::int64_t seen = sizes.seen(block.first + i);
    float* weights = own.weights + i * sizes.keys;
    float* gradients = own.gradients + i * sizes.keys;
    const std::int64_t at = sizes.query_at(block.n, block.first + i, block.head, sizes.value_width);
    const float sum = sums[(block.n * sizes.heads + block.head) * sizes.queries + block.first + i];
    scale_and_hide(sizes, addresses, block, i, weights);
    row_exp(weights, weights, seen, sum);
    if (sizes.drops) draw_row(sizes, draw, block, i, own.factors);
    const auto mean = static_cast<float>(row_dot(grad_y + at, y + at, sizes.value_width));
    score_gradients(weights, gradients, sizes.drops ? own.factors : nullptr, mean, sizes.scale,
                    seen);
    std::fill(weights + seen, weights + block_seen, 0.0F);
    std::fill(gradients + seen, gradients + block_seen, 0.0F);
  }

  /// grad_q of a block, and its parts of grad_k and grad_v.
  void multiply(const QueryBlock& block, const float* head_k, const Room& own) const {
    const std::int64_t seen = sizes.seen(block.first + block.count - 1);
    const std::int64_t rows = sizes.query_at(block.n, block.first, block.head, 1);
    Product product;
    product.m = block.count;
    product.n = sizes.width;
    product.k = seen;
    product.a = {own.gradients, sizes.keys, 1};
    product.b = head_rows(head_k, sizes.kv_heads, sizes.width);
    product.c = grad_q + rows * sizes.width;
    product.c_stride = sizes.heads * sizes.width;
    run_product(product, own.panels, 1);
    add_turned(own.gradients, head_rows(q + rows * sizes.width, sizes.heads, sizes.width),
               {seen, sizes.width, block.count}, own, own.sum_k);
    add_turned(own.weights,
               head_rows(grad_y + rows * sizes.value_width, sizes.heads, sizes.value_width),
               {seen, sizes.value_width, block.count}, own, own.sum_v);
  }

  struct Extents {
    std::int64_t m = 0;
    std::int64_t n = 0;
    std::int64_t k = 0;
  };
  /// sum += aᵀ · b for a block `a` of queries × keys.
  void add_turned(const float* a, const MatrixView& b, const Extents& extents, const Room& own,
                  float* sum) const {
    Product product;
    product.m = extents.m;
    product.n = extents.n;
    product.k = extents.k;
    product.a = {a, 1, sizes.keys};
    product.b = b;
    product.c = own.part;
    product.c_stride = extents.n;
    run_product(product, own.panels, 1);
    add_row(own.part, sum, extents.m * extents.n);
  }

  void write(const float* sum, float* to, std::int64_t width) const {
    const std::size_t bytes = static_cast<std::size_t>(width) * sizeof(float);
    for (std::int64_t j = 0; j < sizes.keys; ++j)
      std::memcpy(to + j * sizes.kv_heads * width, sum + j * width, bytes);
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
