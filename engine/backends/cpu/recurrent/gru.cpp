#include <array>

#include "engine/backends/cpu/recurrent/recurrent_gates.h"
#include "engine/backends/cpu/recurrent/state_product.h"

namespace netloom::cpu {

namespace {

/// The recurrent weights in the parts that are multiplied at once: all three gates, or r and z
/// first where n needs r ∘ h.
struct GruParts {
  std::int64_t first = 3;
  std::size_t first_bytes = 0;
  std::size_t second_bytes = 0;
};

template <class T>
GruParts gru_parts(const RecurrentSizes& sizes, bool reset_after) {
  GruParts parts;
  parts.first = reset_after ? 3 : 2;
  parts.first_bytes = panel_bytes<T>(sizes, parts.first * sizes.hidden);
  parts.second_bytes = reset_after ? 0 : panel_bytes<T>(sizes, sizes.hidden);
  return parts;
}

template <class T>
struct GruForward {
  RecurrentSizes sizes;
  bool reset_after = true;
  const T* projected = nullptr;
  const T* w = nullptr;
  const float* b = nullptr;
  const float* start = nullptr;
  T* y = nullptr;
  float* gates = nullptr;
  T* previous = nullptr;
  T* first_panels = nullptr;
  T* second_panels = nullptr;
  float* sums = nullptr;       ///< (N, 3H), or (N, 2H) where the gate acts before
  float* sums_of_n = nullptr;  ///< (N, H), where it acts before
  T* reset_states = nullptr;   ///< (N, H): r ∘ h, where it acts before

  void run() const {
    const std::int64_t hidden = sizes.hidden;
    auto first = forward_product(sizes, w, (reset_after ? 3 : 2) * hidden);
    first.bias = b;
    pack_panels(first, first_panels, sizes.team);
    auto second = forward_product(sizes, w + 2 * hidden * hidden, hidden);
    second.bias = b + 2 * hidden;
    if (!reset_after) pack_panels(second, second_panels, sizes.team);
    for_members(sizes, [&](const RecurrentMember& member) {
      const auto finish = [&](std::int64_t n, std::int64_t i) {
        const float* of_sample = sums + n * first.c_stride;
        if (reset_after) reset(n, i, of_sample);
        step(n, i, reset_after ? of_sample + 2 * hidden : sums_of_n + n * second.c_stride);
      };
      for (std::int64_t i = 0; i < sizes.steps; ++i) {
        member.for_rows([&](std::int64_t n) {
          if (i > 0) finish(n, i - 1);
          keep_state(sizes, start, y, previous, n, i);
        });
        multiply_state(member, first, first_panels, sizes.at(previous, hidden, 0, i), sums);
        if (reset_after) continue;
        member.for_rows([&](std::int64_t n) { reset(n, i, sums + n * first.c_stride); });
        multiply_state(member, second, second_panels, dense_rows(reset_states, hidden), sums_of_n);
      }
      member.for_rows([&](std::int64_t n) { finish(n, sizes.steps - 1); });
    });
  }

  void reset(std::int64_t n, std::int64_t i, const float* sums_of_sample) const {
    const std::int64_t hidden = sizes.hidden;
    float* of_sample = sizes.row(gates, 4 * hidden, n, i);
    gru_reset(sizes.row(projected, 3 * hidden, n, i), sums_of_sample,
              sizes.row<const T>(previous, hidden, n, i), of_sample, hidden);
    if (!reset_after) row_copy(of_sample + 3 * hidden, reset_states + n * hidden, hidden);
  }

  void step(std::int64_t n, std::int64_t i, const float* recurrent) const {
    const std::int64_t hidden = sizes.hidden;
    gru_step(sizes.row(projected, 3 * hidden, n, i), recurrent,
             sizes.row<const T>(previous, hidden, n, i), sizes.row(gates, 4 * hidden, n, i),
             sizes.row(y, hidden, n, i), hidden, reset_after);
  }
};

bool resets_after(const OpRequest& request) {
  return std::get<RecurrentAttributes>(*request.attributes).reset_after;
}

template <class T>
KernelPlan plan_forward(Context& context, const OpRequest& request) {
  const RecurrentSizes sizes = recurrent_sizes(context, request, request.outputs[0].shape, 3);
  const bool after = resets_after(request);
  const GruParts parts = gru_parts<T>(sizes, after);
  const std::size_t sums_bytes = result_bytes<T>(sizes, parts.first * sizes.hidden);
  const std::size_t sums_of_n_bytes = after ? 0 : result_bytes<T>(sizes, sizes.hidden);
  KernelPlan plan = dense_plan(
      request, "own:gru", [sizes, after, parts, sums_bytes, sums_of_n_bytes](const Operands& o) {
        std::byte* second = o.scratch + parts.first_bytes;
        std::byte* sums = second + parts.second_bytes;
        const GruForward<T> call{sizes,
                                 after,
                                 elements<const T>(o.inputs[0]),
                                 elements<const T>(o.inputs[1]),
                                 elements<const float>(o.inputs[2]),
                                 elements<const float>(o.inputs[3]),
                                 elements<T>(o.outputs[0]),
                                 elements<float>(o.outputs[1]),
                                 elements<T>(o.outputs[2]),
                                 elements<T>(o.scratch),
                                 elements<T>(second),
                                 elements<float>(sums),
                                 elements<float>(sums + sums_bytes),
                                 elements<T>(sums + sums_bytes + sums_of_n_bytes)};
        return make_kernel([call] { call.run(); });
      });
  // r ∘ h takes no more than the sums of n.
  plan.scratch_bytes = parts.first_bytes + parts.second_bytes + sums_bytes + 2 * sums_of_n_bytes;
  return plan;
}

std::optional<KernelPlan> plan_gru(Context& context, const OpRequest& request) {
  if (all_f32(request)) return plan_forward<float>(context, request);
  if (runs_on(request, {Dtype::bf16, Dtype::bf16, Dtype::f32, Dtype::f32}))
    return plan_forward<Bf16>(context, request);
  return std::nullopt;
}

template <class T>
struct GruBackward {
  RecurrentSizes sizes;
  bool reset_after = true;
  const T* grad_y = nullptr;
  const T* w = nullptr;
  const float* gates = nullptr;
  const T* previous = nullptr;
  T* grad_projected = nullptr;
  T* grad_sums = nullptr;
  float* grad_start = nullptr;  ///< Holds what goes back to the state before.
  T* first_panels = nullptr;
  T* second_panels = nullptr;
  float* products = nullptr;  ///< (N, H)

  void run() const {
    const std::int64_t hidden = sizes.hidden;
    const auto first = backward_product(sizes, w, (reset_after ? 3 : 2) * hidden);
    const auto second = backward_product(sizes, w + 2 * hidden * hidden, hidden);
    pack_panels(first, first_panels, sizes.team);
    if (!reset_after) pack_panels(second, second_panels, sizes.team);
    for_members(sizes, [&](const RecurrentMember& member) {
      const auto carry_on = [&](std::int64_t n) {
        row_add(products + n * first.c_stride, grad_start + n * hidden, hidden);
      };
      for (std::int64_t i = sizes.steps; i-- > 0;) {
        member.for_rows([&](std::int64_t n) {
          if (i == sizes.steps - 1)
            std::fill_n(grad_start + n * hidden, hidden, 0.0F);
          else
            carry_on(n);
          step(n, i);
        });
        if (!reset_after) {
          multiply_state(member, second, second_panels,
                         sizes.at(grad_sums + 2 * hidden, 3 * hidden, 0, i), products);
          member.for_rows([&](std::int64_t n) { reset(n, i, products + n * second.c_stride); });
        }
        multiply_state(member, first, first_panels, sizes.at(grad_sums, 3 * hidden, 0, i),
                       products);
      }
      member.for_rows(carry_on);
    });
  }

  void step(std::int64_t n, std::int64_t i) const {
    const std::int64_t hidden = sizes.hidden;
    float* carry = grad_start + n * hidden;
    row_add(sizes.row(grad_y, hidden, n, i), carry, hidden);
    gru_step_backward(sizes.row(gates, 4 * hidden, n, i), sizes.row(previous, hidden, n, i), carry,
                      sizes.row(grad_projected, 3 * hidden, n, i),
                      sizes.row(grad_sums, 3 * hidden, n, i), hidden, reset_after);
  }

  void reset(std::int64_t n, std::int64_t i, const float* grad_reset) const {
    const std::int64_t hidden = sizes.hidden;
    T* g = sizes.row(grad_projected, 3 * hidden, n, i);
    gru_reset_backward(sizes.row(gates, 4 * hidden, n, i), sizes.row(previous, hidden, n, i),
                       grad_reset, grad_start + n * hidden, g, hidden);
    std::copy_n(g, hidden, sizes.row(grad_sums, 3 * hidden, n, i));
  }
};

template <class T>
KernelPlan plan_backward(Context& context, const OpRequest& request) {
  const RecurrentSizes sizes = recurrent_sizes(context, request, request.inputs[0].shape, 3);
  const bool after = resets_after(request);
  const GruParts parts = gru_parts<T>(sizes, after);
  KernelPlan plan = dense_plan(request, "own:gru", [sizes, after, parts](const Operands& o) {
    std::byte* second = o.scratch + parts.first_bytes;
    const GruBackward<T> call{sizes,
                              after,
                              elements<const T>(o.inputs[0]),
                              elements<const T>(o.inputs[1]),
                              elements<const float>(o.inputs[2]),
                              elements<const T>(o.inputs[3]),
                              elements<T>(o.outputs[0]),
                              elements<T>(o.outputs[1]),
                              elements<float>(o.outputs[2]),
                              elements<T>(o.scratch),
                              elements<T>(second),
                              elements<float>(second + parts.second_bytes)};
    return make_kernel([call] { call.run(); });
  });
  plan.scratch_bytes =
      parts.first_bytes + parts.second_bytes + result_bytes<T>(sizes, sizes.hidden);
  return plan;
}

std::optional<KernelPlan> plan_gru_backward(Context& context, const OpRequest& request) {
  if (all_f32(request)) return plan_backward<float>(context, request);
  if (runs_on(request, {Dtype::bf16, Dtype::bf16, Dtype::f32, Dtype::bf16}))
    return plan_backward<Bf16>(context, request);
  return std::nullopt;
}

constexpr std::array rows{KernelRow{"gru", plan_gru}, KernelRow{"gru_backward", plan_gru_backward}};

}  // namespace

std::span<const KernelRow> gru_kernels() {
  return rows;
}

}  // namespace netloom::cpu
