// Attention in bf16, forward: a block of queries at a time against all keys that it sees. Weights
// are rounded to bf16 before they meet the values; their sums are not.

#include "engine/backends/cpu/attention/attention_bf16.h"

#include <cmath>
#include <limits>

#include "engine/backends/cpu/elements.h"
#include "engine/backends/cpu/lanes.h"
#include "engine/backends/cpu/rows.h"
#include "engine/backends/cpu/vector_math.h"

namespace netloom::cpu {

namespace {

constexpr float nothing = -std::numeric_limits<float>::infinity();

/// x = e^(x · scale − shift) in place, returns their sum; `count` in whole lanes.
NETLOOM_VECTORISED float exponentials(float* x, std::int64_t count, float scale, float shift) {
  alignas(64) float part[lanes] = {};
  for (std::int64_t i = 0; i < count; i += lanes)
#pragma omp simd
    for (std::int64_t j = 0; j < lanes; ++j) {
      const float value = exp_f32(x[i + j] * scale - shift);
      x[i + j] = value;
      part[j] += value;
    }
  return sum_of_lanes(part);
}

NETLOOM_VECTORISED void scale_result(const float* from, float scale, Bf16* to, std::int64_t count) {
#pragma GCC ivdep
  for (std::int64_t j = 0; j < count; ++j) to[j] = stored<Bf16>(from[j] * scale);
}

/// What one thread needs, for blocks of queries.
struct Room {
  Bf16* keys = nullptr;      ///< Panels of kᵀ.
  Bf16* values = nullptr;    ///< Panels of v.
  float* scores = nullptr;   ///< Queries × keys, as the next.
  Bf16* weights = nullptr;   ///< Not yet divided by their sums.
  float* factors = nullptr;  ///< A row of keys.
  float* results = nullptr;  ///< Queries × value width.

  Room(const AttentionSizes& s, Dealer& dealer)
      : keys(dealer.take<Bf16>(bf16_panel_elements(s.width, s.keys))),
        values(dealer.take<Bf16>(bf16_panel_elements(s.keys, s.value_width))),
        scores(dealer.take<float>(query_block * bf16_padded(s.keys))),
        weights(dealer.take<Bf16>(query_block * bf16_padded(s.keys))),
        factors(dealer.take<float>(s.keys)),
        results(dealer.take<float>(query_block * bf16_padded(s.value_width))) {}
};

struct Forward {
  AttentionSizes sizes;
  AttentionAddresses addresses;
  const Bf16* q = nullptr;
  const Bf16* k = nullptr;
  const Bf16* v = nullptr;
  Bf16* y = nullptr;
  float* sums = nullptr;
  std::byte* scratch = nullptr;

  void run() const {
    for_heads_of_keys<Room>(sizes, addresses, scratch,
                            [&](std::int64_t n, std::int64_t head, const Room& own,
                                const Draw& draw) { run_keys(n, head, own, draw); });
  }

  /// All heads that share one head of keys.
  void run_keys(std::int64_t n, std::int64_t kv_head, const Room& own, const Draw& draw) const {
    const Bf16* head_k = k + sizes.key_at(n, 0, kv_head, sizes.width);
    const Bf16* head_v = v + sizes.key_at(n, 0, kv_head, sizes.value_width);
    pack_bf16_panels(bf16_columns(head_k, sizes.kv_heads * sizes.width), sizes.width, 0, sizes.keys,
                     own.keys);
    pack_bf16_panels(bf16_rows(head_v, sizes.kv_heads * sizes.value_width), sizes.keys, 0,
                     sizes.value_width, own.values);
    const std::int64_t group = sizes.heads / sizes.kv_heads;
    for (std::int64_t head = kv_head * group; head < (kv_head + 1) * group; ++head)
      for (std::int64_t first = 0; first < sizes.queries; first += query_block)
        run_block({n, head, first, std::min(query_block, sizes.queries - first)}, own, draw);
  }

  void run_block(const QueryBlock& block, const Room& own, const Draw& draw) const {
    const std::int64_t seen = sizes.seen(block.first + block.count - 1);
    const std::int64_t stride = bf16_padded(sizes.keys);
    const std::int64_t result_stride = bf16_padded(sizes.value_width);
    Bf16Product scores;
    scores.a = q + sizes.query_at(block.n, block.first, block.head, sizes.width);
    scores.a_row = sizes.heads * sizes.width;
    scores.panels = own.keys;
    scores.panel_k = scores.k = sizes.width;
    scores.c = own.scores;
    scores.c_row = stride;
    scores.m = block.count;
    scores.n = seen;
    multiply_bf16(scores);
    float inverse[query_block];
    for (std::int64_t i = 0; i < block.count; ++i)
      inverse[i] = weigh(block, i, bf16_padded(seen), own, draw);
    Bf16Product results;
    results.a = own.weights;
    results.a_row = stride;
    results.panels = own.values;
    results.panel_k = sizes.keys;
    results.c = own.results;
    results.c_row = result_stride;
    results.m = block.count;
    results.n = sizes.value_width;
    results.k = bf16_padded(seen);
    multiply_bf16(results);
    for (std::int64_t i = 0; i < block.count; ++i)
      scale_result(own.results + i * result_stride, inverse[i],
                   y + sizes.query_at(block.n, block.first + i, block.head, sizes.value_width),
                   sizes.value_width);
  }

  /// The weights of query `i` of the block, of which there are `width` with those that it does not
  /// see; returns 1 by their sum, and keeps its logarithm.
  float weigh(const QueryBlock& block, std::int64_t i, std::int64_t width, const Room& own,
              const Draw& draw) const {
    const std::int64_t seen = sizes.seen(block.first + i);
    float* scores = own.scores + i * bf16_padded(sizes.keys);
    Bf16* weights = own.weights + i * bf16_padded(sizes.keys);
    const std::int64_t whole = (seen + lanes - 1) / lanes * lanes;
    hide_keys(sizes, addresses, block, i, scores);
    std::fill(scores + seen, scores + whole, nothing);
    float* sum = sums + (block.n * sizes.heads + block.head) * sizes.queries + block.first + i;
    const float largest = row_max(scores, seen) * sizes.scale;
    if (largest == nothing) {
      std::fill(weights, weights + width, Bf16());
      *sum = 0;
      return 0;
    }
    const float total = exponentials(scores, whole, sizes.scale, largest);
    *sum = largest + std::log(total);
    if (sizes.drops) {
      draw_row(sizes, draw, block, i, own.factors);
      multiply_row(own.factors, scores, seen);
    }
    round_to_bf16(scores, weights, whole);
    std::fill(weights + whole, weights + width, Bf16());
    return 1 / total;
  }
};

}  // namespace

std::optional<KernelPlan> plan_attention_bf16(Context& context, const OpRequest& request) {
  const AttentionSizes sizes = attention_sizes(context, request, 0, 3, 2);
  if (!multiplies_bf16() || !is_f32(request.outputs[1]) || sizes.scale <= 0) return std::nullopt;
  KernelPlan plan = dense_plan(request, "own:attention", [sizes](const Operands& o) {
    const Forward call{sizes,
                       AttentionAddresses(sizes, o),
                       elements<const Bf16>(o.inputs[0]),
                       elements<const Bf16>(o.inputs[1]),
                       elements<const Bf16>(o.inputs[2]),
                       elements<Bf16>(o.outputs[0]),
                       elements<float>(o.outputs[1]),
                       o.scratch};
    return make_kernel([call] { call.run(); });
  });
  plan.scratch_bytes = room_bytes<Room>(sizes) * static_cast<std::size_t>(sizes.team);
  return plan;
}

}  // namespace netloom::cpu
