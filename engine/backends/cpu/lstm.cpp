#include <array>

#include "engine/backends/cpu/recurrent.h"
#include "engine/backends/cpu/recurrent_gates.h"

namespace netloom::cpu {

namespace {

struct LstmForward {
  RecurrentSizes sizes;
  const float* projected = nullptr;
  const float* w = nullptr;
  const float* start = nullptr;
  const float* start_cell = nullptr;
  float* y = nullptr;
  float* cells = nullptr;
  float* gates = nullptr;
  float* previous = nullptr;
  float* panels = nullptr;
  float* sums = nullptr;  ///< (N, 4H)

  void run() const {
    const Product product = forward_product(w, 4 * sizes.hidden, sizes.hidden);
    pack_panels(product, panels, sizes.team);
    for_batch_ranges(sizes, [&](std::int64_t begin, std::int64_t end) {
      for (std::int64_t i = 0; i < sizes.steps; ++i) {
        const MatrixView before = i == 0 ? MatrixView{start + begin * sizes.hidden, sizes.hidden, 1}
                                         : sizes.at(y, sizes.hidden, begin, i - 1);
        multiply_state(product, panels, before, sums, begin, end);
        for (std::int64_t n = begin; n < end; ++n) step(n, i);
      }
    });
  }

  void step(std::int64_t n, std::int64_t i) const {
    const std::int64_t hidden = sizes.hidden;
    const bool first = i == 0;
    const float* state = first ? start + n * hidden : sizes.row(y, hidden, n, i - 1);
    const float* cell = first ? start_cell + n * hidden : sizes.row(cells, hidden, n, i - 1);
    std::copy_n(state, hidden, sizes.row(previous, hidden, n, i));
    lstm_step(sizes.row(projected, 4 * hidden, n, i), sums + n * 4 * hidden, cell,
              sizes.row(gates, 4 * hidden, n, i), sizes.row(cells, hidden, n, i),
              sizes.row(y, hidden, n, i), hidden);
  }
};

std::optional<KernelPlan> plan_lstm(Context& context, const OpRequest& request) {
  if (!all_f32(request)) return std::nullopt;
  const RecurrentSizes sizes = recurrent_sizes(context, request, request.outputs[0].shape, 4);
  const std::size_t panel_bytes = product_scratch(4 * sizes.hidden, sizes.hidden);
  KernelPlan plan = dense_plan(request, "own:lstm", [sizes, panel_bytes](const Operands& o) {
    const LstmForward call{sizes,
                           elements<const float>(o.inputs[0]),
                           elements<const float>(o.inputs[1]),
                           elements<const float>(o.inputs[2]),
                           elements<const float>(o.inputs[3]),
                           elements<float>(o.outputs[0]),
                           elements<float>(o.outputs[1]),
                           elements<float>(o.outputs[2]),
                           elements<float>(o.outputs[3]),
                           elements<float>(o.scratch),
                           elements<float>(o.scratch + panel_bytes)};
    return make_kernel([call] { call.run(); });
  });
  plan.scratch_bytes = panel_bytes + state_bytes(sizes, 4);
  return plan;
}

struct LstmBackward {
  RecurrentSizes sizes;
  const float* grad_y = nullptr;
  const float* w = nullptr;
  const float* gates = nullptr;
  const float* cells = nullptr;
  const float* start_cell = nullptr;
  const float* grad_cells = nullptr;  ///< Null for none.
  float* grad_projected = nullptr;
  float* grad_start = nullptr;       ///< Holds what goes back to the state before.
  float* grad_start_cell = nullptr;  ///< … and to the cell before.
  float* panels = nullptr;

  void run() const {
    const std::int64_t hidden = sizes.hidden;
    const Product product = backward_product(w, 4 * hidden, hidden);
    pack_panels(product, panels, sizes.team);
    for_batch_ranges(sizes, [&](std::int64_t begin, std::int64_t end) {
      std::fill(grad_start + begin * hidden, grad_start + end * hidden, 0.0F);
      std::fill(grad_start_cell + begin * hidden, grad_start_cell + end * hidden, 0.0F);
      for (std::int64_t i = sizes.steps; i-- > 0;) {
        for (std::int64_t n = begin; n < end; ++n) step(n, i);
        multiply_state(product, panels, sizes.at(grad_projected, 4 * hidden, begin, i), grad_start,
                       begin, end);
      }
    });
  }

  void step(std::int64_t n, std::int64_t i) const {
    const std::int64_t hidden = sizes.hidden;
    float* carry_cell = grad_start_cell + n * hidden;
    if (grad_cells != nullptr) add_row(sizes.row(grad_cells, hidden, n, i), carry_cell, hidden);
    const LstmSaved saved{sizes.row(gates, 4 * hidden, n, i), sizes.row(cells, hidden, n, i),
                          i == 0 ? start_cell + n * hidden : sizes.row(cells, hidden, n, i - 1)};
    lstm_step_backward(sizes.row(grad_y, hidden, n, i), grad_start + n * hidden, saved, carry_cell,
                       sizes.row(grad_projected, 4 * hidden, n, i), hidden);
  }
};

std::optional<KernelPlan> plan_lstm_backward(Context& context, const OpRequest& request) {
  if (!all_f32(request)) return std::nullopt;
  const RecurrentSizes sizes = recurrent_sizes(context, request, request.inputs[0].shape, 4);
  KernelPlan plan = dense_plan(request, "own:lstm", [sizes](const Operands& o) {
    const bool with_cells = o.inputs.size() > 5;
    const LstmBackward call{sizes,
                            elements<const float>(o.inputs[0]),
                            elements<const float>(o.inputs[1]),
                            elements<const float>(o.inputs[2]),
                            elements<const float>(o.inputs[3]),
                            elements<const float>(o.inputs[4]),
                            with_cells ? elements<const float>(o.inputs[5]) : nullptr,
                            elements<float>(o.outputs[0]),
                            elements<float>(o.outputs[1]),
                            elements<float>(o.outputs[2]),
                            elements<float>(o.scratch)};
    return make_kernel([call] { call.run(); });
  });
  plan.scratch_bytes = product_scratch(sizes.hidden, 4 * sizes.hidden);
  return plan;
}

constexpr std::array rows{KernelRow{"lstm", plan_lstm},
                          KernelRow{"lstm_backward", plan_lstm_backward}};

}  // namespace

std::span<const KernelRow> lstm_kernels() {
  return rows;
}

}  // namespace netloom::cpu
