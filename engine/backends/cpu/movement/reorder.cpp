#include "engine/backends/cpu/movement/reorder.h"

#include <cstring>

#include <fmt/format.h>

#include "engine/backends/cpu/onednn.h"
#include "engine/backends/cpu/parallel.h"
#include "engine/core/error.h"

namespace netloom::cpu {

namespace {

KernelPlan plan_copy(const Context& context, const TensorSpec& spec) {
  const std::size_t bytes =
      static_cast<std::size_t>(context.layouts.count(spec)) * size_of(spec.dtype);
  KernelPlan plan;
  plan.inputs = {spec.layout};
  plan.outputs = {spec.layout};
  plan.implementation = "own:copy";
  plan.bind = [bytes](const Operands& operands) {
    return make_kernel([bytes, from = operands.inputs[0], to = operands.outputs[0]] {
      if (from != to && bytes > 0) std::memcpy(to, from, bytes);
    });
  };
  return plan;
}

/// Into a layout that own code arranges; nothing for others.
std::optional<KernelPlan> plan_arrangement(const Context& context, const TensorSpec& from,
                                           const TensorSpec& to) {
  const auto opaque = context.layouts.pattern(to).opaque;
  if (opaque == nullptr || !from.layout.plain()) return std::nullopt;
  const auto arrange = opaque->arranger();
  if (!arrange) return std::nullopt;
  KernelPlan plan;
  plan.inputs = {from.layout};
  plan.outputs = {to.layout};
  plan.implementation = "own:arrangement";
  plan.bind = [arrange](const Operands& operands) {
    return make_kernel([arrange, from = elements<const float>(operands.inputs[0]),
                        to = elements<float>(operands.outputs[0])] { arrange(from, to); });
  };
  return plan;
}

/// `spec` by the axes that `other`'s columns stand for, where they stand for some.
dnnl::memory::desc described(const LayoutTable& layouts, const TensorSpec& spec,
                             const TensorSpec& other) {
  if (!spec.layout.plain()) return describe(layouts, spec);
  return describe(layouts, {spec.dtype, unfolded(layouts.pattern(other), spec.shape), {}});
}

}  // namespace

KernelPlan plan_reorder(Context& context, const TensorSpec& from, const TensorSpec& to) {
  if (from.layout == to.layout && from.dtype == to.dtype) return plan_copy(context, from);
  if (from.dtype != Dtype::f32 && from.dtype != Dtype::bf16)
    throw Error(ErrorCode::device,
                phrase("The CPU backend has no layouts for {} but dense.", name_of(from.dtype)));
  if (auto arrangement = plan_arrangement(context, from, to)) return *std::move(arrangement);
  const double nanoseconds = 0.5 * static_cast<double>(context.layouts.count(to));
  PrimitiveCall call;
  call.team = team_for(nanoseconds, context);
  const TeamScope scope(call.team);
  const auto source = described(context.layouts, from, to);
  const auto target = described(context.layouts, to, from);
  const dnnl::reorder::primitive_desc description(context.dnn->engine(), source,
                                                  context.dnn->engine(), target, user_scratchpad());
  call.primitive = dnnl::reorder(description);
  call.arguments = {{DNNL_ARG_FROM, source}, {DNNL_ARG_TO, target}};
  call.scratchpad = description.scratchpad_desc();

  KernelPlan plan;
  plan.inputs = {from.layout};
  plan.outputs = {to.layout};
  plan.scratch_bytes = call.scratchpad.get_size();
  plan.implementation = description.impl_info_str();
  plan.bind = [dnn = context.dnn, call](const Operands& operands) {
    return make_primitive_kernel(*dnn, call, {operands.inputs[0], operands.outputs[0]},
                                 operands.scratch);
  };
  return plan;
}

}  // namespace netloom::cpu
