// Convolution and its backward ops by oneDNN, in the layouts that it likes best, and by own code
// where channels are few.

#include <array>
#include <vector>

#include "engine/backends/cpu/convolution/batch_shares.h"
#include "engine/backends/cpu/convolution/batched_convolution.h"
#include "engine/backends/cpu/convolution/gathered_weights.h"
#include "engine/backends/cpu/convolution/half_blocked_convolution.h"
#include "engine/backends/cpu/convolution/narrow_convolution.h"
#include "engine/backends/cpu/convolution/onednn_convolution.h"
#include "engine/backends/cpu/convolution/transposed_bias.h"
#include "engine/backends/cpu/convolution/winograd.h"
#include "engine/backends/cpu/kernels.h"

namespace netloom::cpu {

namespace {

/// A request in the words of a convolution: where x, w and y stand among its operands.
struct Roles {
  ConvolutionKind kind;
  const TensorSpec* x;
  const TensorSpec* w;
  const TensorSpec* y;
  bool bias;
  bool constant_weights;
};

Roles roles_of(ConvolutionKind kind, const OpRequest& r) {
  if (kind == ConvolutionKind::forward) {
    // oneDNN transforms dense weights alone.
    const bool constant = r.constant.size() > 1 && r.constant[1] && r.inputs[1].layout.plain();
    return {kind, &r.inputs[0], &r.inputs[1], &r.outputs[0], r.inputs.size() > 2, constant};
  }
  if (kind == ConvolutionKind::backward_data)
    return {kind, &r.outputs[0], &r.inputs[1], &r.inputs[0], false, false};
  return {kind, &r.inputs[1], &r.outputs[0], &r.inputs[0], r.outputs.size() > 1, false};
}

/// (O, C/G, …) as (G, O/G, C/G, …): the same elements in the same order.
Shape grouped(const Shape& w, std::int64_t groups) {
  if (groups == 1) return w;
  std::vector<std::int64_t> sizes{groups, w.size(0) / groups};
  for (int i = 1; i < w.rank(); ++i) sizes.push_back(w.size(i));
  return Shape::of(sizes);
}

ConvolutionProblem problem_of(const Roles& roles, const ConvolutionAttributes& attributes) {
  ConvolutionProblem problem;
  problem.dtype = roles.x->dtype;
  problem.x = roles.x->shape;
  problem.w = grouped(roles.w->shape, attributes.groups);
  problem.y = roles.y->shape;
  problem.window = attributes.window;
  problem.bias = roles.bias;
  problem.constant_weights = roles.constant_weights;
  if (roles.kind == ConvolutionKind::forward) problem.activation = attributes.activation;
  return problem;
}

/// The layout in which the weights are, or should be where they have none yet: what the forward op
/// likes best, so that variable, gradient and moments share it.
dnnl::memory::desc weights_layout(const Context& context, const Roles& roles,
                                  const ConvolutionProblem& problem, bool flexible, int team) {
  if (roles.kind != ConvolutionKind::backward_weights && !flexible)
    return describe(context.layouts, *roles.w);
  ConvolutionProblem forward = problem;
  const auto made =
      make_convolution(*context.dnn, ConvolutionKind::forward, forward, any_layouts(problem), team);
  return made ? made->layouts.w : describe_any(problem.w, problem.dtype);
}

/// Slow code, fast code, and Winograd's algorithm, which is taken where it is faster still.
int rank_of(const ConvolutionCall& call) {
  if (slow(call.implementation)) return 0;
  return call.implementation.find("wino") == std::string::npos ? 1 : 2;
}

/// With the weights as they are where oneDNN's best code takes them so, else in layouts of its own
/// choice. bf16 weights are made anew in every step, so nothing is lost by another layout.
std::optional<ConvolutionCall> choose(const Context& context, const Roles& roles,
                                      const ConvolutionProblem& problem,
                                      const dnnl::memory::desc& weights, int team) {
  ConvolutionLayouts wanted = any_layouts(problem);
  auto free = make_convolution(*context.dnn, roles.kind, problem, wanted, team);
  if (problem.dtype == Dtype::bf16) return free;
  wanted.w = weights;
  auto bound = make_convolution(*context.dnn, roles.kind, problem, wanted, team);
  return bound && (!free || rank_of(*bound) >= rank_of(*free)) ? bound : free;
}

int team_of(const Context& context, const ConvolutionProblem& problem) {
  const double products = static_cast<double>(problem.y.count()) *
                          static_cast<double>(problem.w.count()) /
                          static_cast<double>(problem.y.size(1));
  const double products_per_nanosecond = problem.dtype == Dtype::bf16 ? 300 : 100;
  return team_for(products / products_per_nanosecond, context);
}

KernelPlan plan_call(Context& context, const OpRequest& request, const ConvolutionCall& made) {
  KernelPlan plan = dense_plan(
      request, made.implementation,
      [dnn = context.dnn, call = made.call](const Operands& operands) {
        std::vector<std::byte*> addresses = operands.inputs;
        addresses.insert(addresses.end(), operands.outputs.begin(), operands.outputs.end());
        return make_primitive_kernel(*dnn, call, addresses, operands.scratch);
      });
  plan.scratch_bytes = made.call.scratchpad.get_size();
  return plan;
}

/// Runs `first`, then `second`.
class PairKernel final : public Kernel {
 public:
  PairKernel(std::unique_ptr<Kernel> first, std::unique_ptr<Kernel> second)
      : first_(std::move(first)), second_(std::move(second)) {}
  void run() override {
    first_->run();
    second_->run();
  }

 private:
  std::unique_ptr<Kernel> first_;
  std::unique_ptr<Kernel> second_;
};

std::size_t whole_lines(std::size_t bytes) {
  return (bytes + 63) / 64 * 64;
}

/// Weights in groups have an axis more for oneDNN than for the program, so their layout cannot be
/// said to the plan: they stay dense, and a copy in the scratch is reordered before (or after) each
/// call.
KernelPlan plan_grouped(Context& context, const OpRequest& request, const Roles& roles,
                        const ConvolutionProblem& problem, const ConvolutionCall& made) {
  const auto dense = describe(context.layouts, {Dtype::f32, problem.w, {}});
  const bool makes_weights = roles.kind == ConvolutionKind::backward_weights;
  const PrimitiveCall copy =
      makes_weights ? make_reorder(*context.dnn, made.layouts.w, dense, made.call.team)
                    : make_reorder(*context.dnn, dense, made.layouts.w, made.call.team);
  const std::size_t packed = whole_lines(made.layouts.w.get_size());
  KernelPlan plan = dense_plan(
      request, made.implementation,
      [dnn = context.dnn, call = made.call, copy, packed,
       makes_weights](const Operands& operands) -> std::unique_ptr<Kernel> {
        std::vector<std::byte*> addresses = operands.inputs;
        addresses.insert(addresses.end(), operands.outputs.begin(), operands.outputs.end());
        std::byte* const own = operands.scratch;
        std::byte* const rest = own + packed;
        std::byte*& weights = addresses[makes_weights ? 2 : 1];
        const std::vector<std::byte*> ends =
            makes_weights ? std::vector{own, weights} : std::vector{weights, own};
        weights = own;
        auto reorder = make_primitive_kernel(*dnn, copy, ends, rest);
        auto main = make_primitive_kernel(*dnn, call, addresses, rest);
        if (makes_weights) std::swap(reorder, main);
        return std::make_unique<PairKernel>(std::move(reorder), std::move(main));
      });
  plan.scratch_bytes =
      packed + std::max(made.call.scratchpad.get_size(), copy.scratchpad.get_size());
  return plan;
}

/// Nothing when it has no name. Weights in groups have an axis more for oneDNN and stay dense.
std::optional<Layout> layout_of_weights(Context& context, const ConvolutionCall& made,
                                        const ConvolutionProblem& problem) {
  if (problem.w.rank() != problem.x.rank()) return Layout{};
  const auto layout = layout_of(context.layouts, made.layouts.w, problem.w);
  if (layout || !problem.constant_weights) return layout;
  return opaque_layout(context.layouts, made.layouts.w);
}

/// The layouts of x, w and y put where the op has these operands; nothing when one has no name.
bool set_layouts(Context& context, const Roles& roles, const ConvolutionCall& made,
                 const ConvolutionProblem& problem, KernelPlan& plan) {
  const auto x = layout_of(context.layouts, made.layouts.x, problem.x);
  const auto y = layout_of(context.layouts, made.layouts.y, problem.y);
  const auto w = layout_of_weights(context, made, problem);
  if (!x || !y || !w) return false;
  switch (roles.kind) {
    case ConvolutionKind::forward:
      plan.inputs[0] = *x;
      plan.inputs[1] = *w;
      plan.outputs[0] = *y;
      break;
    case ConvolutionKind::backward_data:
      plan.inputs[0] = *y;
      plan.inputs[1] = *w;
      plan.outputs[0] = *x;
      break;
    case ConvolutionKind::backward_weights:
      plan.inputs[0] = *y;
      plan.inputs[1] = *x;
      plan.outputs[0] = *w;
      break;
  }
  return true;
}

/// Few channels of f32 in own code; going back to the data is left to oneDNN but for whole blocks
/// of samples.
template <ConvolutionKind Kind>
std::optional<KernelPlan> plan_narrow(Context& context, const OpRequest& request) {
  if (!all_f32(request)) return std::nullopt;
  if (auto batched = plan_batched(context, Kind, request)) return batched;
  if constexpr (Kind == ConvolutionKind::forward) return plan_narrow_forward(context, request);
  if constexpr (Kind == ConvolutionKind::backward_weights)
    return plan_narrow_weights(context, request);
  return std::nullopt;
}

/// bf16 runs where nothing is added to a call of oneDNN's.
bool plain_bf16(ConvolutionKind kind, const OpRequest& request) {
  const bool adds = kind == ConvolutionKind::backward_data && request.inputs.size() > 2;
  return all_of(request, Dtype::bf16) && !adds &&
         std::get<ConvolutionAttributes>(*request.attributes).groups == 1;
}

template <ConvolutionKind Kind>
std::optional<KernelPlan> plan_convolution(Context& context, const OpRequest& request) {
  if (!all_f32(request) && !plain_bf16(Kind, request)) return std::nullopt;
  if (auto narrow = plan_narrow<Kind>(context, request)) return narrow;
  const auto& attributes = std::get<ConvolutionAttributes>(*request.attributes);
  const Roles roles = roles_of(Kind, request);
  const ConvolutionProblem problem = problem_of(roles, attributes);
  if (problem.y.count() == 0 || problem.x.count() == 0) return std::nullopt;
  int team = team_of(context, problem);
  if (Kind == ConvolutionKind::backward_weights && problem.dtype == Dtype::bf16) {
    if (auto gathered = plan_gathered_weights(context, request, problem, team)) return gathered;
    if (auto shares = plan_batch_shares(context, request, problem, team)) return shares;
    team = 1;  // See there.
  }
  const bool flexible =
      roles.constant_weights || (request.flexible.size() > 1 && request.flexible[1]);
  const auto weights = attributes.groups == 1
                           ? weights_layout(context, roles, problem, flexible, team)
                           : describe_any(problem.w, problem.dtype);
  if (const auto layout = layout_of(context.layouts, weights, problem.w)) {
    if (auto half = plan_half_blocked(context, Kind, request, *layout)) return half;
    if (auto winograd = plan_winograd(context, Kind, request, *layout)) return winograd;
  }
  const auto made = choose(context, roles, problem, weights, team);
  if (!made) return std::nullopt;
  KernelPlan plan = attributes.groups == 1 ? plan_call(context, request, *made)
                                           : plan_grouped(context, request, roles, problem, *made);
  if (!set_layouts(context, roles, *made, problem, plan)) return std::nullopt;
  const bool adds = Kind == ConvolutionKind::backward_data && request.inputs.size() > 2;
  return adds ? with_transposed_bias(context, request, std::move(plan), team) : plan;
}

constexpr std::array rows{
    KernelRow{"convolution", plan_convolution<ConvolutionKind::forward>},
    KernelRow{"convolution_backward_data", plan_convolution<ConvolutionKind::backward_data>},
    KernelRow{"convolution_backward_weights", plan_convolution<ConvolutionKind::backward_weights>},
};

}  // namespace

std::span<const KernelRow> convolution_kernels() {
  return rows;
}

}  // namespace netloom::cpu
