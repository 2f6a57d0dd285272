#include <array>

#include "engine/backends/cpu/recurrent.h"
#include "engine/backends/cpu/recurrent_gates.h"

namespace netloom::cpu {

namespace {

/// The recurrent weights in the parts that are multiplied at once: all three gates, or r and z
/// first where n needs r ∘ h.
struct GruParts {
  std::int64_t first = 3;
  std::size_t first_bytes = 0;
  std::size_t second_bytes = 0;
};

GruParts gru_parts(const RecurrentSizes& sizes, bool reset_after) {
  GruParts parts;
  parts.first = reset_after ? 3 : 2;
  const std::int64_t hidden = sizes.hidden;
  parts.first_bytes = std::max(product_scratch(parts.first * hidden, hidden),
                               product_scratch(hidden, parts.first * hidden));
  parts.second_bytes = reset_after ? 0 : product_scratch(hidden, hidden);
  return parts;
}

struct GruForward {
  RecurrentSizes sizes;
  bool reset_after = true;
  const float* projected = nullptr;
  const float* w = nullptr;
  const float* b = nullptr;
  const float* start = nullptr;
  float* y = nullptr;
  float* gates = nullptr;
  float* previous = nullptr;
  float* first_panels = nullptr;
  float* second_panels = nullptr;
  float* sums = nullptr;       ///< (N, 3H), or (N, 2H) where the gate acts before
  float* sums_of_n = nullptr;  ///< (N, H), where it acts before

  void run() const {
    const std::int64_t hidden = sizes.hidden;
    Product first = forward_product(w, (reset_after ? 3 : 2) * hidden, hidden);
    Product second = forward_product(w + 2 * hidden * hidden, hidden, hidden);
    first.bias = b;
    second.bias = b + 2 * hidden;
    pack_panels(first, first_panels, sizes.team);
    if (!reset_after) pack_panels(second, second_panels, sizes.team);
    for_batch_ranges(sizes, [&](std::int64_t begin, std::int64_t end) {
      for (std::int64_t i = 0; i < sizes.steps; ++i) {
        const MatrixView before = i == 0 ? MatrixView{start + begin * hidden, hidden, 1}
                                         : sizes.at(y, hidden, begin, i - 1);
        multiply_state(first, first_panels, before, sums, begin, end);
        for (std::int64_t n = begin; n < end; ++n) reset(n, i, first.n);
        if (!reset_after)
          multiply_state(second, second_panels, sizes.at(gates + 3 * hidden, 4 * hidden, begin, i),
                         sums_of_n, begin, end);
        for (std::int64_t n = begin; n < end; ++n) step(n, i);
      }
    });
  }

  void reset(std::int64_t n, std::int64_t i, std::int64_t width) const {
    const std::int64_t hidden = sizes.hidden;
    float* before = sizes.row(previous, hidden, n, i);
    std::copy_n(i == 0 ? start + n * hidden : sizes.row(y, hidden, n, i - 1), hidden, before);
    gru_reset(sizes.row(projected, 3 * hidden, n, i), sums + n * width, before,
              sizes.row(gates, 4 * hidden, n, i), hidden);
  }

  void step(std::int64_t n, std::int64_t i) const {
    const std::int64_t hidden = sizes.hidden;
    const float* recurrent = reset_after ? sums + (3 * n + 2) * hidden : sums_of_n + n * hidden;
    gru_step(sizes.row(projected, 3 * hidden, n, i), recurrent, sizes.row(previous, hidden, n, i),
             sizes.row(gates, 4 * hidden, n, i), sizes.row(y, hidden, n, i), hidden, reset_after);
  }
};

bool resets_after(const OpRequest& request) {
  return std::get<RecurrentAttributes>(*request.attributes).reset_after;
}

std::optional<KernelPlan> plan_gru(Context& context, const OpRequest& request) {
  if (!all_f32(request)) return std::nullopt;
  const RecurrentSizes sizes = recurrent_sizes(context, request, request.outputs[0].shape, 3);
  const bool after = resets_after(request);
  const GruParts parts = gru_parts(sizes, after);
  KernelPlan plan = dense_plan(request, "own:gru", [sizes, after, parts](const Operands& o) {
    std::byte* second = o.scratch + parts.first_bytes;
    std::byte* sums = second + parts.second_bytes;
    const GruForward call{sizes,
                          after,
                          elements<const float>(o.inputs[0]),
                          elements<const float>(o.inputs[1]),
                          elements<const float>(o.inputs[2]),
                          elements<const float>(o.inputs[3]),
                          elements<float>(o.outputs[0]),
                          elements<float>(o.outputs[1]),
                          elements<float>(o.outputs[2]),
                          elements<float>(o.scratch),
                          elements<float>(second),
                          elements<float>(sums),
                          elements<float>(sums + state_bytes(sizes, parts.first))};
    return make_kernel([call] { call.run(); });
  });
  plan.scratch_bytes = parts.first_bytes + parts.second_bytes + state_bytes(sizes, 3);
  return plan;
}

struct GruBackward {
  RecurrentSizes sizes;
  bool reset_after = true;
  const float* grad_y = nullptr;
  const float* w = nullptr;
  const float* gates = nullptr;
  const float* previous = nullptr;
  float* grad_projected = nullptr;
  float* grad_sums = nullptr;
  float* grad_start = nullptr;  ///< Holds what goes back to the state before.
  float* first_panels = nullptr;
  float* second_panels = nullptr;
  float* products = nullptr;  ///< (N, H)

  void run() const {
    const std::int64_t hidden = sizes.hidden;
    const Product first = backward_product(w, (reset_after ? 3 : 2) * hidden, hidden);
    const Product second = backward_product(w + 2 * hidden * hidden, hidden, hidden);
    pack_panels(first, first_panels, sizes.team);
    if (!reset_after) pack_panels(second, second_panels, sizes.team);
    for_batch_ranges(sizes, [&](std::int64_t begin, std::int64_t end) {
      std::fill(grad_start + begin * hidden, grad_start + end * hidden, 0.0F);
      for (std::int64_t i = sizes.steps; i-- > 0;) {
        for (std::int64_t n = begin; n < end; ++n) step(n, i);
        if (!reset_after) reset(second, begin, end, i);
        multiply_state(first, first_panels, sizes.at(grad_sums, 3 * hidden, begin, i), products,
                       begin, end);
        add_row(products + begin * hidden, grad_start + begin * hidden, (end - begin) * hidden);
      }
    });
  }

  void step(std::int64_t n, std::int64_t i) const {
    const std::int64_t hidden = sizes.hidden;
    float* carry = grad_start + n * hidden;
    add_row(sizes.row(grad_y, hidden, n, i), carry, hidden);
    gru_step_backward(sizes.row(gates, 4 * hidden, n, i), sizes.row(previous, hidden, n, i), carry,
                      sizes.row(grad_projected, 3 * hidden, n, i),
                      sizes.row(grad_sums, 3 * hidden, n, i), hidden, reset_after);
  }

  void reset(const Product& second, std::int64_t begin, std::int64_t end, std::int64_t i) const {
    const std::int64_t hidden = sizes.hidden;
    const float* of_n = grad_sums + 2 * hidden;
    multiply_state(second, second_panels, sizes.at(of_n, 3 * hidden, begin, i), products, begin,
                   end);
    for (std::int64_t n = begin; n < end; ++n) {
      float* g = sizes.row(grad_projected, 3 * hidden, n, i);
      gru_reset_backward(sizes.row(gates, 4 * hidden, n, i), sizes.row(previous, hidden, n, i),
                         products + n * hidden, grad_start + n * hidden, g, hidden);
      std::copy_n(g, hidden, sizes.row(grad_sums, 3 * hidden, n, i));
    }
  }
};

std::optional<KernelPlan> plan_gru_backward(Context& context, const OpRequest& request) {
  if (!all_f32(request)) return std::nullopt;
  const RecurrentSizes sizes = recurrent_sizes(context, request, request.inputs[0].shape, 3);
  const bool after = resets_after(request);
  const GruParts parts = gru_parts(sizes, after);
  KernelPlan plan = dense_plan(request, "own:gru", [sizes, after, parts](const Operands& o) {
    std::byte* second = o.scratch + parts.first_bytes;
    const GruBackward call{sizes,
                           after,
                           elements<const float>(o.inputs[0]),
                           elements<const float>(o.inputs[1]),
                           elements<const float>(o.inputs[2]),
                           elements<const float>(o.inputs[3]),
                           elements<float>(o.outputs[0]),
                           elements<float>(o.outputs[1]),
                           elements<float>(o.outputs[2]),
                           elements<float>(o.scratch),
                           elements<float>(second),
                           elements<float>(second + parts.second_bytes)};
    return make_kernel([call] { call.run(); });
  });
  plan.scratch_bytes = parts.first_bytes + parts.second_bytes + state_bytes(sizes, 1);
  return plan;
}

constexpr std::array rows{KernelRow{"gru", plan_gru}, KernelRow{"gru_backward", plan_gru_backward}};

}  // namespace

std::span<const KernelRow> gru_kernels() {
  return rows;
}

}  // namespace netloom::cpu
