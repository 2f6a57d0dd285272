#include <array>

#include "engine/backends/cpu/recurrent/recurrent_gates.h"
#include "engine/backends/cpu/recurrent/state_product.h"

namespace netloom::cpu {

namespace {

template <class T>
struct LstmForward {
  RecurrentSizes sizes;
  const T* projected = nullptr;
  const T* w = nullptr;
  const float* start = nullptr;
  const float* start_cell = nullptr;
  T* y = nullptr;
  float* cells = nullptr;
  float* gates = nullptr;
  T* previous = nullptr;
  T* panels = nullptr;
  float* sums = nullptr;  ///< (N, 4H)

  void run() const {
    const std::int64_t hidden = sizes.hidden;
    const auto product = forward_product(sizes, w, 4 * hidden);
    pack_panels(product, panels, sizes.team);
    for_members(sizes, [&](const RecurrentMember& member) {
      for (std::int64_t i = 0; i < sizes.steps; ++i) {
        member.for_rows([&](std::int64_t n) {
          if (i > 0) step(n, i - 1, sums + n * product.c_stride);
          keep_state(sizes, start, y, previous, n, i);
        });
        multiply_state(member, product, panels, sizes.at(previous, hidden, 0, i), sums);
      }
      member.for_rows(
          [&](std::int64_t n) { step(n, sizes.steps - 1, sums + n * product.c_stride); });
    });
  }

  void step(std::int64_t n, std::int64_t i, const float* sums_of_sample) const {
    const std::int64_t hidden = sizes.hidden;
    lstm_step(sizes.row(projected, 4 * hidden, n, i), sums_of_sample,
              i == 0 ? start_cell + n * hidden : sizes.row(cells, hidden, n, i - 1),
              sizes.row(gates, 4 * hidden, n, i), sizes.row(cells, hidden, n, i),
              sizes.row(y, hidden, n, i), hidden);
  }
};

template <class T>
KernelPlan plan_forward(Context& context, const OpRequest& request) {
  const RecurrentSizes sizes = recurrent_sizes(context, request, request.outputs[0].shape, 4);
  const std::size_t panels = panel_bytes<T>(sizes, 4 * sizes.hidden);
  KernelPlan plan = dense_plan(request, "own:lstm", [sizes, panels](const Operands& o) {
    const LstmForward<T> call{sizes,
                              elements<const T>(o.inputs[0]),
                              elements<const T>(o.inputs[1]),
                              elements<const float>(o.inputs[2]),
                              elements<const float>(o.inputs[3]),
                              elements<T>(o.outputs[0]),
                              elements<float>(o.outputs[1]),
                              elements<float>(o.outputs[2]),
                              elements<T>(o.outputs[3]),
                              elements<T>(o.scratch),
                              elements<float>(o.scratch + panels)};
    return make_kernel([call] { call.run(); });
  });
  plan.scratch_bytes = panels + result_bytes<T>(sizes, 4 * sizes.hidden);
  return plan;
}

std::optional<KernelPlan> plan_lstm(Context& context, const OpRequest& request) {
  if (all_f32(request)) return plan_forward<float>(context, request);
  if (runs_on(request, {Dtype::bf16, Dtype::bf16, Dtype::f32, Dtype::f32}))
    return plan_forward<Bf16>(context, request);
  return std::nullopt;
}

template <class T>
struct LstmBackward {
  RecurrentSizes sizes;
  const T* grad_y = nullptr;
  const T* w = nullptr;
  const float* gates = nullptr;
  const float* cells = nullptr;
  const float* start_cell = nullptr;
  const float* grad_cells = nullptr;  ///< Null for none.
  T* grad_projected = nullptr;
  float* grad_start = nullptr;
  float* grad_start_cell = nullptr;  ///< Holds what goes back to the cell before.
  T* panels = nullptr;
  float* carry = nullptr;  ///< (N, H): what goes back to the state before.

  void run() const {
    const std::int64_t hidden = sizes.hidden;
    const auto product = backward_product(sizes, w, 4 * hidden);
    const std::int64_t stride = product.c_stride;
    pack_panels(product, panels, sizes.team);
    for_members(sizes, [&](const RecurrentMember& member) {
      for (std::int64_t i = sizes.steps; i-- > 0;) {
        member.for_rows([&](std::int64_t n) {
          if (i == sizes.steps - 1) {
            std::fill_n(carry + n * stride, hidden, 0.0F);
            std::fill_n(grad_start_cell + n * hidden, hidden, 0.0F);
          }
          step(n, i, carry + n * stride);
        });
        multiply_state(member, product, panels, sizes.at(grad_projected, 4 * hidden, 0, i), carry);
      }
      member.for_rows(
          [&](std::int64_t n) { row_copy(carry + n * stride, grad_start + n * hidden, hidden); });
    });
  }

  void step(std::int64_t n, std::int64_t i, const float* carry_of_sample) const {
    const std::int64_t hidden = sizes.hidden;
    float* carry_cell = grad_start_cell + n * hidden;
    if (grad_cells != nullptr) row_add(sizes.row(grad_cells, hidden, n, i), carry_cell, hidden);
    const LstmSaved saved{sizes.row(gates, 4 * hidden, n, i), sizes.row(cells, hidden, n, i),
                          i == 0 ? start_cell + n * hidden : sizes.row(cells, hidden, n, i - 1)};
    lstm_step_backward(sizes.row(grad_y, hidden, n, i), carry_of_sample, saved, carry_cell,
                       sizes.row(grad_projected, 4 * hidden, n, i), hidden);
  }
};

template <class T>
KernelPlan plan_backward(Context& context, const OpRequest& request) {
  const RecurrentSizes sizes = recurrent_sizes(context, request, request.inputs[0].shape, 4);
  const std::size_t panels = panel_bytes<T>(sizes, 4 * sizes.hidden);
  KernelPlan plan = dense_plan(request, "own:lstm", [sizes, panels](const Operands& o) {
    const bool with_cells = o.inputs.size() > 5;
    const LstmBackward<T> call{sizes,
                               elements<const T>(o.inputs[0]),
                               elements<const T>(o.inputs[1]),
                               elements<const float>(o.inputs[2]),
                               elements<const float>(o.inputs[3]),
                               elements<const float>(o.inputs[4]),
                               with_cells ? elements<const float>(o.inputs[5]) : nullptr,
                               elements<T>(o.outputs[0]),
                               elements<float>(o.outputs[1]),
                               elements<float>(o.outputs[2]),
                               elements<T>(o.scratch),
                               elements<float>(o.scratch + panels)};
    return make_kernel([call] { call.run(); });
  });
  plan.scratch_bytes = panels + result_bytes<T>(sizes, sizes.hidden);
  return plan;
}

std::optional<KernelPlan> plan_lstm_backward(Context& context, const OpRequest& request) {
  if (all_f32(request)) return plan_backward<float>(context, request);
  if (runs_on(request, {Dtype::bf16, Dtype::bf16, Dtype::f32, Dtype::f32, Dtype::f32}))
    return plan_backward<Bf16>(context, request);
  return std::nullopt;
}

constexpr std::array rows{KernelRow{"lstm", plan_lstm},
                          KernelRow{"lstm_backward", plan_lstm_backward}};

}  // namespace

std::span<const KernelRow> lstm_kernels() {
  return rows;
}

}  // namespace netloom::cpu
