// Conversions between element types. Between f32 and bf16, which a step in bf16 does all the time,
// they are vectorised and leave the layout as it is.

#include <array>

#include "engine/backends/cpu/elements.h"
#include "engine/backends/cpu/elementwise/block_function.h"
#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/products/bf16_product.h"

namespace netloom::cpu {

namespace {

/// One element, six bytes from and to a cache beyond the first.
constexpr double nanoseconds_each = 0.1;

template <class From, class To>
void cast_run(const From* from, To* to, std::int64_t count) {
  for (std::int64_t i = 0; i < count; ++i) to[i] = static_cast<To>(from[i]);
}

template <class From, class To>
KernelPlan plan_cast_between(const OpRequest& request) {
  return dense_plan(
      request, "own:cast", [count = request.inputs[0].shape.count()](const Operands& operands) {
        return make_kernel([count, from = elements<const From>(operands.inputs[0]),
                            to = elements<To>(operands.outputs[0])] { cast_run(from, to, count); });
      });
}

void convert_run(const float* from, Bf16* to, std::int64_t count) {
  round_to_bf16(from, to, count);
}
NETLOOM_VECTORISED void convert_run(const Bf16* from, float* to, std::int64_t count) {
#pragma GCC ivdep
  for (std::int64_t i = 0; i < count; ++i) to[i] = loaded(from[i]);
}

/// In any layout: padding is zero in both types.
template <class From, class To>
KernelPlan plan_between_floats(Context& context, const OpRequest& request) {
  const TensorSpec& x = request.inputs[0];
  const std::int64_t count = context.layouts.count(x);
  const int team = team_for(nanoseconds_each * static_cast<double>(count), context);
  KernelPlan plan = dense_plan(request, "own:cast", [count, team](const Operands& operands) {
    return make_kernel([count, team, from = elements<const From>(operands.inputs[0]),
                        to = elements<To>(operands.outputs[0])] {
      parallel_runs(team, count, [&](std::int64_t begin, std::int64_t end) {
        convert_run(from + begin, to + begin, end - begin);
      });
    });
  });
  plan.inputs[0] = plan.outputs[0] = x.layout;
  return plan;
}

/// To and from f32; the reference does the rest.
std::optional<KernelPlan> plan_cast(Context& context, const OpRequest& request) {
  const Dtype from = request.inputs[0].dtype;
  const Dtype to = request.outputs[0].dtype;
  if (from == Dtype::f32 && to == Dtype::bf16)
    return plan_between_floats<float, Bf16>(context, request);
  if (from == Dtype::bf16 && to == Dtype::f32)
    return plan_between_floats<Bf16, float>(context, request);
  if (to == Dtype::f32)
    return with_type(from, [&]<class From>() { return plan_cast_between<From, float>(request); });
  if (from == Dtype::f32 && to == Dtype::f64) return plan_cast_between<float, double>(request);
  return std::nullopt;
}

template <class From, class To>
void convert_block(const Block& block) {
  convert_run(elements<From>(block.a), elements<To>(block.y), block.count);
}

constexpr BlockFunction cast_function{convert_block<float, Bf16>, convert_block<Bf16, float>,
                                      nullptr, nanoseconds_each, true};

constexpr std::array rows{KernelRow{"cast", plan_cast, &cast_function}};

}  // namespace

std::span<const KernelRow> cast_kernels() {
  return rows;
}

}  // namespace netloom::cpu
