#include <array>

#include "engine/backends/cpu/recurrent/recurrent_gates.h"
#include "engine/backends/cpu/recurrent/state_product.h"

namespace netloom::cpu {

namespace {

struct RnnForward {
  RecurrentSizes sizes;
  bool relu = false;
  const float* projected = nullptr;
  const float* w = nullptr;
  const float* start = nullptr;
  float* y = nullptr;
  float* previous = nullptr;
  float* panels = nullptr;
  float* sums = nullptr;  ///< (N, H)

  void run() const {
    const std::int64_t hidden = sizes.hidden;
    const StateProduct product = forward_product(sizes, w, hidden);
    pack_panels(product, panels, sizes.team);
    for_members(sizes, [&](const RecurrentMember& member) {
      for (std::int64_t i = 0; i < sizes.steps; ++i) {
        member.for_rows([&](std::int64_t n) {
          if (i > 0) step(n, i - 1);
          keep_state(sizes, start, y, previous, n, i);
        });
        multiply_state(member, product, panels, sizes.at(previous, hidden, 0, i), sums);
      }
      member.for_rows([&](std::int64_t n) { step(n, sizes.steps - 1); });
    });
  }

  void step(std::int64_t n, std::int64_t i) const {
    const std::int64_t hidden = sizes.hidden;
    rnn_step(sizes.row(projected, hidden, n, i), sums + n * hidden, sizes.row(y, hidden, n, i),
             hidden, relu);
  }
};

bool uses_relu(const OpRequest& request) {
  return std::get<RecurrentAttributes>(*request.attributes).activation == Activation::relu;
}

std::optional<KernelPlan> plan_rnn(Context& context, const OpRequest& request) {
  if (!all_f32(request)) return std::nullopt;
  const RecurrentSizes sizes = recurrent_sizes(context, request, request.outputs[0].shape, 1);
  const std::size_t panels = panel_bytes<float>(sizes, sizes.hidden);
  const bool relu = uses_relu(request);
  KernelPlan plan = dense_plan(request, "own:rnn", [sizes, relu, panels](const Operands& o) {
    const RnnForward call{sizes,
                          relu,
                          elements<const float>(o.inputs[0]),
                          elements<const float>(o.inputs[1]),
                          elements<const float>(o.inputs[2]),
                          elements<float>(o.outputs[0]),
                          elements<float>(o.outputs[1]),
                          elements<float>(o.scratch),
                          elements<float>(o.scratch + panels)};
    return make_kernel([call] { call.run(); });
  });
  plan.scratch_bytes = panels + state_bytes(sizes, 1);
  return plan;
}

struct RnnBackward {
  RecurrentSizes sizes;
  bool relu = false;
  const float* grad_y = nullptr;
  const float* w = nullptr;
  const float* y = nullptr;
  float* grad_projected = nullptr;
  float* grad_start = nullptr;  ///< Holds what goes back to the state before.
  float* panels = nullptr;

  void run() const {
    const std::int64_t hidden = sizes.hidden;
    const StateProduct product = backward_product(sizes, w, hidden);
    pack_panels(product, panels, sizes.team);
    for_members(sizes, [&](const RecurrentMember& member) {
      for (std::int64_t i = sizes.steps; i-- > 0;) {
        member.for_rows([&](std::int64_t n) {
          if (i == sizes.steps - 1) std::fill_n(grad_start + n * hidden, hidden, 0.0F);
          rnn_step_backward(sizes.row(grad_y, hidden, n, i), grad_start + n * hidden,
                            sizes.row(y, hidden, n, i), sizes.row(grad_projected, hidden, n, i),
                            hidden, relu);
        });
        multiply_state(member, product, panels, sizes.at(grad_projected, hidden, 0, i), grad_start);
      }
    });
  }
};

std::optional<KernelPlan> plan_rnn_backward(Context& context, const OpRequest& request) {
  if (!all_f32(request)) return std::nullopt;
  const RecurrentSizes sizes = recurrent_sizes(context, request, request.inputs[0].shape, 1);
  const bool relu = uses_relu(request);
  KernelPlan plan = dense_plan(request, "own:rnn", [sizes, relu](const Operands& o) {
    const RnnBackward call{sizes,
                           relu,
                           elements<const float>(o.inputs[0]),
                           elements<const float>(o.inputs[1]),
                           elements<const float>(o.inputs[2]),
                           elements<float>(o.outputs[0]),
                           elements<float>(o.outputs[1]),
                           elements<float>(o.scratch)};
    return make_kernel([call] { call.run(); });
  });
  plan.scratch_bytes = panel_bytes<float>(sizes, sizes.hidden);
  return plan;
}

constexpr std::array rows{KernelRow{"simple_rnn", plan_rnn},
                          KernelRow{"simple_rnn_backward", plan_rnn_backward}};

}  // namespace

std::span<const KernelRow> simple_rnn_kernels() {
  return rows;
}

}  // namespace netloom::cpu
