// Elementwise functions of one and two f32 operands, over dense memory or over any layout that the
// operands share.

#include <algorithm>
#include <array>

#include "engine/backends/cpu/broadcast_loops.h"
#include "engine/backends/cpu/elementwise_functions.h"
#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/parallel.h"

namespace netloom::cpu {

namespace {

ElementwiseConstants constants_of(const Attributes& attributes) {
  const auto* given = std::get_if<ElementwiseAttributes>(&attributes);
  if (given == nullptr) return {};
  return {static_cast<float>(given->alpha), static_cast<float>(given->beta)};
}

template <class F>
NETLOOM_VECTORISED void unary_run(const float* x, float* y, std::int64_t count,
                                  ElementwiseConstants constants) {
#pragma GCC ivdep
  for (std::int64_t i = 0; i < count; ++i) y[i] = F::of(x[i], constants);
}

template <class F>
NETLOOM_VECTORISED void binary_run(const float* a, std::int64_t a_step, const float* b,
                                   std::int64_t b_step, typename F::Result* y, std::int64_t count,
                                   ElementwiseConstants constants) {
  if (a_step != 0 && b_step != 0) {
#pragma GCC ivdep
    for (std::int64_t i = 0; i < count; ++i) y[i] = F::of(a[i], b[i], constants);
  } else if (a_step != 0) {
    const float one = b[0];
#pragma GCC ivdep
    for (std::int64_t i = 0; i < count; ++i) y[i] = F::of(a[i], one, constants);
  } else {
    const float one = a[0];
#pragma GCC ivdep
    for (std::int64_t i = 0; i < count; ++i)
      y[i] = F::of(one, b_step == 0 ? b[0] : b[i], constants);
  }
}

/// Zero padding may pass through when F(0) = 0; otherwise only layouts without padding are taken as
/// they are.
Layout acceptable(const Context& context, const TensorSpec& spec, bool keeps_zero) {
  if (spec.layout.plain() || keeps_zero || !context.layouts.padded(spec)) return spec.layout;
  return {};
}

template <class F>
std::optional<KernelPlan> plan_unary(Context& context, const OpRequest& request) {
  if (!all_f32(request)) return std::nullopt;
  TensorSpec spec = request.inputs[0];
  spec.layout = acceptable(context, spec, F::keeps_zero);
  const std::int64_t count = context.layouts.count(spec);
  const int team = team_for(F::nanoseconds * static_cast<double>(count), context.threads);
  KernelPlan plan = dense_plan(
      request, "own:elementwise",
      [count, team, constants = constants_of(*request.attributes)](const Operands& operands) {
        return make_kernel([count, team, constants, x = elements<const float>(operands.inputs[0]),
                            y = elements<float>(operands.outputs[0])] {
          parallel_ranges(team, count, 64, [&](std::int64_t begin, std::int64_t end) {
            unary_run<F>(x + begin, y + begin, end - begin, constants);
          });
        });
      });
  plan.inputs[0] = plan.outputs[0] = spec.layout;
  return plan;
}

template <class F>
void run_broadcast(const BroadcastLoops& loops, int team, const float* a, const float* b,
                   typename F::Result* y, ElementwiseConstants constants) {
  if (loops.outer < team || loops.outer == 1) {
    const auto start = loops.at(0);
    for (std::int64_t i = 0; i < loops.outer; ++i) {
      const auto at = i == 0 ? start : loops.at(i);
      parallel_ranges(team, loops.run, 64, [&](std::int64_t begin, std::int64_t end) {
        binary_run<F>(a + at.a + begin * loops.a_step, loops.a_step,
                      b + at.b + begin * loops.b_step, loops.b_step, y + i * loops.run + begin,
                      end - begin, constants);
      });
    }
    return;
  }
  parallel_ranges(team, loops.outer, 1, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t i = begin; i < end; ++i) {
      const auto at = loops.at(i);
      binary_run<F>(a + at.a, loops.a_step, b + at.b, loops.b_step, y + i * loops.run, loops.run,
                    constants);
    }
  });
}

/// The layout in which two operands of one shape are combined: the blocked one, if either is.
template <class F>
Layout shared_layout(const Context& context, const OpRequest& request) {
  const TensorSpec& a = request.inputs[0];
  const TensorSpec& b = request.inputs[1];
  if (!a.shape.same_extents(b.shape) || !std::is_same_v<typename F::Result, float>) return {};
  const Layout first = acceptable(context, a, F::keeps_zero);
  return first.plain() ? acceptable(context, b, F::keeps_zero) : first;
}

template <class F>
std::optional<KernelPlan> plan_binary(Context& context, const OpRequest& request) {
  if (!is_f32(request.inputs[0]) || !is_f32(request.inputs[1])) return std::nullopt;
  if (request.outputs[0].dtype != dtype_of<typename F::Result>()) return std::nullopt;
  const Layout layout = shared_layout<F>(context, request);
  BroadcastLoops loops =
      broadcast_loops(request.inputs[0].shape, request.inputs[1].shape, request.outputs[0].shape);
  if (!layout.plain()) {
    loops = {};
    loops.run = context.layouts.count({Dtype::f32, request.outputs[0].shape, layout});
  }
  const double nanoseconds = F::nanoseconds * static_cast<double>(loops.run * loops.outer);
  KernelPlan plan = dense_plan(
      request, "own:elementwise",
      [loops, team = team_for(nanoseconds, context.threads),
       constants = constants_of(*request.attributes)](const Operands& operands) {
        return make_kernel([loops, team, constants, a = elements<const float>(operands.inputs[0]),
                            b = elements<const float>(operands.inputs[1]),
                            y = elements<typename F::Result>(operands.outputs[0])] {
          run_broadcast<F>(loops, team, a, b, y, constants);
        });
      });
  plan.inputs[0] = plan.inputs[1] = plan.outputs[0] = layout;
  return plan;
}

template <class T>
void equal_run(const BroadcastLoops& loops, const T* a, const T* b, bool* y) {
  for (std::int64_t i = 0; i < loops.outer; ++i) {
    const auto at = loops.at(i);
    for (std::int64_t j = 0; j < loops.run; ++j)
      y[i * loops.run + j] = a[at.a + j * loops.a_step] == b[at.b + j * loops.b_step];
  }
}

/// Any dtype: what is compared are often class numbers.
std::optional<KernelPlan> plan_equal(Context& context, const OpRequest& request) {
  const Dtype dtype = request.inputs[0].dtype;
  if (dtype == Dtype::f32) return plan_binary<Equal>(context, request);
  if (dtype == Dtype::bf16) return std::nullopt;
  const BroadcastLoops loops =
      broadcast_loops(request.inputs[0].shape, request.inputs[1].shape, request.outputs[0].shape);
  return with_type(dtype, [&]<class T>() {
    return dense_plan(request, "own:elementwise", [loops](const Operands& operands) {
      return make_kernel([loops, a = elements<const T>(operands.inputs[0]),
                          b = elements<const T>(operands.inputs[1]),
                          y = elements<bool>(operands.outputs[0])] { equal_run(loops, a, b, y); });
    });
  });
}

/// (grad_y) → grad_x: every element's share of its group's mean.
std::optional<KernelPlan> plan_mean_backward(Context& context, const OpRequest& request) {
  if (!all_f32(request)) return std::nullopt;
  const Shape& shape = request.outputs[0].shape;
  Shape kept = shape;
  for (const int axis : std::get<ReduceAttributes>(*request.attributes).axes) kept[axis].extent = 1;
  const std::int64_t groups = kept.count();
  if (groups == 0 || shape.count() == 0) return std::nullopt;
  const auto share =
      static_cast<float>(static_cast<double>(groups) / static_cast<double>(shape.count()));
  const BroadcastLoops loops = broadcast_loops(kept, Shape(), shape);
  const int team =
      team_for(Scale::nanoseconds * static_cast<double>(shape.count()), context.threads);
  return dense_plan(request, "own:elementwise", [loops, team, share](const Operands& operands) {
    return make_kernel([loops, team, share, g = elements<const float>(operands.inputs[0]),
                        y = elements<float>(operands.outputs[0])] {
      run_broadcast<Scale>(loops, team, g, g, y, {share, 0});
    });
  });
}

NETLOOM_VECTORISED void maximum_backward_run(const float* g, const float* a, std::int64_t a_step,
                                             const float* b, std::int64_t b_step, float* grad_a,
                                             float* grad_b, std::int64_t count) {
#pragma GCC ivdep
  for (std::int64_t i = 0; i < count; ++i) {
    const float gradient = g[i];
    const bool first = a[i * a_step] >= b[i * b_step];
    grad_a[i] = first ? gradient : 0.0F;
    grad_b[i] = first ? 0.0F : gradient;
  }
}

std::optional<KernelPlan> plan_maximum_backward(Context&, const OpRequest& request) {
  if (!all_f32(request)) return std::nullopt;
  const BroadcastLoops loops =
      broadcast_loops(request.inputs[1].shape, request.inputs[2].shape, request.outputs[0].shape);
  return dense_plan(request, "own:elementwise", [loops](const Operands& operands) {
    return make_kernel([loops, g = elements<const float>(operands.inputs[0]),
                        a = elements<const float>(operands.inputs[1]),
                        b = elements<const float>(operands.inputs[2]),
                        grad_a = elements<float>(operands.outputs[0]),
                        grad_b = elements<float>(operands.outputs[1])] {
      for (std::int64_t i = 0; i < loops.outer; ++i) {
        const auto at = loops.at(i);
        const std::int64_t to = i * loops.run;
        maximum_backward_run(g + to, a + at.a, loops.a_step, b + at.b, loops.b_step, grad_a + to,
                             grad_b + to, loops.run);
      }
    });
  });
}

constexpr std::array rows{
    KernelRow{"relu", plan_unary<Relu>},
    KernelRow{"leaky_relu", plan_unary<LeakyRelu>},
    KernelRow{"tanh", plan_unary<Tanh>},
    KernelRow{"sigmoid", plan_unary<Sigmoid>},
    KernelRow{"exp", plan_unary<Exp>},
    KernelRow{"log", plan_unary<Log>},
    KernelRow{"sqrt", plan_unary<Sqrt>},
    KernelRow{"square", plan_unary<Square>},
    KernelRow{"abs", plan_unary<Abs>},
    KernelRow{"negate", plan_unary<Negate>},
    KernelRow{"affine", plan_unary<Affine>},
    KernelRow{"add", plan_binary<Add>},
    KernelRow{"subtract", plan_binary<Subtract>},
    KernelRow{"multiply", plan_binary<Multiply>},
    KernelRow{"divide", plan_binary<Divide>},
    KernelRow{"maximum", plan_binary<Maximum>},
    KernelRow{"equal", plan_equal},
    KernelRow{"relu_backward", plan_binary<ReluBackward>},
    KernelRow{"leaky_relu_backward", plan_binary<LeakyReluBackward>},
    KernelRow{"tanh_backward", plan_binary<TanhBackward>},
    KernelRow{"sigmoid_backward", plan_binary<SigmoidBackward>},
    KernelRow{"exp_backward", plan_binary<Multiply>},
    KernelRow{"log_backward", plan_binary<Divide>},
    KernelRow{"sqrt_backward", plan_binary<SqrtBackward>},
    KernelRow{"square_backward", plan_binary<SquareBackward>},
    KernelRow{"maximum_backward", plan_maximum_backward},
    KernelRow{"mean_backward", plan_mean_backward},
    KernelRow{"abs_backward", plan_binary<AbsBackward>},
};

}  // namespace

std::span<const KernelRow> elementwise_kernels() {
  return rows;
}

}  // namespace netloom::cpu
