// Plans for functions of one and two f32 or bf16 elements (see elementwise_functions.h). Included
// by the files whose tables use them: functions that are cloned per processor cannot be shared
// between files.

#include "engine/backends/cpu/elements.h"
#include "engine/backends/cpu/elementwise/block_function.h"
#include "engine/backends/cpu/elementwise/broadcast_loops.h"
#include "engine/backends/cpu/elementwise/elementwise_constants.h"
#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/products/bf16_product.h"
#include "engine/backends/cpu/vectorised.h"

namespace netloom::cpu {

namespace {

ElementwiseConstants constants_of(const Attributes& attributes) {
  const auto* given = std::get_if<ElementwiseAttributes>(&attributes);
  if (given == nullptr) return {};
  return {static_cast<float>(given->alpha), static_cast<float>(given->beta)};
}

/// Numbers that are computed in f32 before they are rounded to bf16: they stay in the level-1
/// cache.
constexpr std::int64_t rounded_at_once = 1024;

template <class F, class T>
NETLOOM_VECTORISED void unary_part(const T* x, float* y, std::int64_t count,
                                   ElementwiseConstants constants) {
#pragma GCC ivdep
  for (std::int64_t i = 0; i < count; ++i) y[i] = F::of(loaded(x[i]), constants);
}

template <class F>
void unary_run(const float* x, float* y, std::int64_t count, ElementwiseConstants constants) {
  unary_part<F>(x, y, count, constants);
}
template <class F>
void unary_run(const Bf16* x, Bf16* y, std::int64_t count, ElementwiseConstants constants) {
  alignas(64) float wide[rounded_at_once];
  for (std::int64_t i = 0; i < count; i += rounded_at_once) {
    const std::int64_t here = std::min(rounded_at_once, count - i);
    unary_part<F>(x + i, wide, here, constants);
    round_to_bf16(wide, y + i, here);
  }
}

/// What F makes of elements of type T: these, or truth.
template <class F, class T>
using ResultOf = std::conditional_t<std::is_same_v<typename F::Result, float>, T, bool>;

template <class F, class T>
NETLOOM_VECTORISED void binary_part(const T* a, std::int64_t a_step, const T* b,
                                    std::int64_t b_step, typename F::Result* y, std::int64_t count,
                                    ElementwiseConstants constants) {
  if (a_step != 0 && b_step != 0) {
#pragma GCC ivdep
    for (std::int64_t i = 0; i < count; ++i) y[i] = F::of(loaded(a[i]), loaded(b[i]), constants);
  } else if (a_step != 0) {
    const float one = loaded(b[0]);
#pragma GCC ivdep
    for (std::int64_t i = 0; i < count; ++i) y[i] = F::of(loaded(a[i]), one, constants);
  } else {
    const float one = loaded(a[0]);
#pragma GCC ivdep
    for (std::int64_t i = 0; i < count; ++i)
      y[i] = F::of(one, loaded(b_step == 0 ? b[0] : b[i]), constants);
  }
}

template <class F, class T>
void binary_run(const T* a, std::int64_t a_step, const T* b, std::int64_t b_step, ResultOf<F, T>* y,
                std::int64_t count, ElementwiseConstants constants) {
  if constexpr (std::is_same_v<ResultOf<F, T>, Bf16>) {
    alignas(64) float wide[rounded_at_once];
    for (std::int64_t i = 0; i < count; i += rounded_at_once) {
      const std::int64_t here = std::min(rounded_at_once, count - i);
      binary_part<F>(a + i * a_step, a_step, b + i * b_step, b_step, wide, here, constants);
      round_to_bf16(wide, y + i, here);
    }
  } else {
    binary_part<F>(a, a_step, b, b_step, y, count, constants);
  }
}

/// Zero padding may pass through when F(0) = 0; otherwise only layouts without padding are taken as
/// they are.
Layout acceptable(const Context& context, const TensorSpec& spec, bool keeps_zero) {
  if (spec.layout.plain() || keeps_zero || !context.layouts.padded(spec)) return spec.layout;
  return {};
}

template <class F, class T>
KernelPlan plan_unary_of(Context& context, const OpRequest& request) {
  TensorSpec spec = request.inputs[0];
  spec.layout = acceptable(context, spec, F::keeps_zero);
  const std::int64_t count = context.layouts.count(spec);
  const int team = team_for(F::nanoseconds * static_cast<double>(count), context);
  KernelPlan plan = dense_plan(
      request, "own:elementwise",
      [count, team, constants = constants_of(*request.attributes)](const Operands& operands) {
        return make_kernel([count, team, constants, x = elements<const T>(operands.inputs[0]),
                            y = elements<T>(operands.outputs[0])] {
          parallel_runs(team, count, [&](std::int64_t begin, std::int64_t end) {
            unary_run<F>(x + begin, y + begin, end - begin, constants);
          });
        });
      });
  plan.inputs[0] = plan.outputs[0] = spec.layout;
  return plan;
}

template <class F>
std::optional<KernelPlan> plan_unary(Context& context, const OpRequest& request) {
  if (all_f32(request)) return plan_unary_of<F, float>(context, request);
  if (all_of(request, Dtype::bf16)) return plan_unary_of<F, Bf16>(context, request);
  return std::nullopt;
}

template <class F, class T>
void run_broadcast(const BroadcastLoops& loops, int team, const T* a, const T* b, ResultOf<F, T>* y,
                   ElementwiseConstants constants) {
  if (loops.outer < team || loops.outer == 1) {
    const auto start = loops.at(0);
    for (std::int64_t i = 0; i < loops.outer; ++i) {
      const auto at = i == 0 ? start : loops.at(i);
      parallel_runs(team, loops.run, [&](std::int64_t begin, std::int64_t end) {
        binary_run<F, T>(a + at.a + begin * loops.a_step, loops.a_step,
                         b + at.b + begin * loops.b_step, loops.b_step, y + i * loops.run + begin,
                         end - begin, constants);
      });
    }
    return;
  }
  parallel_parts(team, loops.outer, 1, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t i = begin; i < end; ++i) {
      const auto at = loops.at(i);
      binary_run<F, T>(a + at.a, loops.a_step, b + at.b, loops.b_step, y + i * loops.run, loops.run,
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

template <class F, class T>
KernelPlan plan_binary_of(Context& context, const OpRequest& request) {
  const Layout layout = shared_layout<F>(context, request);
  BroadcastLoops loops =
      broadcast_loops(request.inputs[0].shape, request.inputs[1].shape, request.outputs[0].shape);
  if (!layout.plain()) {
    loops = {};
    loops.run = context.layouts.count({request.inputs[0].dtype, request.outputs[0].shape, layout});
  }
  const double nanoseconds = F::nanoseconds * static_cast<double>(loops.run * loops.outer);
  KernelPlan plan = dense_plan(
      request, "own:elementwise",
      [loops, team = team_for(nanoseconds, context),
       constants = constants_of(*request.attributes)](const Operands& operands) {
        return make_kernel([loops, team, constants, a = elements<const T>(operands.inputs[0]),
                            b = elements<const T>(operands.inputs[1]),
                            y = elements<ResultOf<F, T>>(operands.outputs[0])] {
          run_broadcast<F, T>(loops, team, a, b, y, constants);
        });
      });
  plan.inputs[0] = plan.inputs[1] = plan.outputs[0] = layout;
  return plan;
}

template <class F>
std::optional<KernelPlan> plan_binary(Context& context, const OpRequest& request) {
  const auto fits = [&]<class T>() {
    return request.inputs[0].dtype == dtype_of<T>() && request.inputs[1].dtype == dtype_of<T>() &&
           request.outputs[0].dtype == dtype_of<ResultOf<F, T>>();
  };
  if (fits.template operator()<float>()) return plan_binary_of<F, float>(context, request);
  if (fits.template operator()<Bf16>()) return plan_binary_of<F, Bf16>(context, request);
  return std::nullopt;
}

template <class F, class T>
void unary_block(const Block& block) {
  unary_run<F>(elements<T>(block.a), elements<T>(block.y), block.count, block.constants);
}
template <class F, class T>
void binary_block(const Block& block) {
  binary_run<F, T>(elements<T>(block.a), block.a_step, elements<T>(block.b), block.b_step,
                   elements<T>(block.y), block.count, block.constants);
}

template <class F>
constexpr BlockFunction unary_function{unary_block<F, float>, unary_block<F, Bf16>, nullptr,
                                       F::nanoseconds, F::keeps_zero};
template <class F>
constexpr BlockFunction binary_function{binary_block<F, float>, binary_block<F, Bf16>, nullptr,
                                        F::nanoseconds, F::keeps_zero};

/// The rows of functions that give what they take.
template <class F>
constexpr KernelRow unary_row(std::string_view op) {
  return {op, plan_unary<F>, &unary_function<F>};
}
template <class F>
constexpr KernelRow binary_row(std::string_view op) {
  return {op, plan_binary<F>, &binary_function<F>};
}

}  // namespace

}  // namespace netloom::cpu
