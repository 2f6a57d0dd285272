// Elementwise functions of one and two f32 operands, over dense memory or over any layout that the
// operands share.

#include <algorithm>
#include <array>

#include "engine/backends/cpu/elementwise/elementwise_functions.h"
#include "engine/backends/cpu/elementwise/elementwise_plans.inl"

namespace netloom::cpu {

namespace {

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
  if (dtype == Dtype::f32 || dtype == Dtype::bf16) return plan_binary<Equal>(context, request);
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

NETLOOM_VECTORISED void add_narrow_run(const float* a, const Bf16* b, float* y,
                                       std::int64_t count) {
#pragma GCC ivdep
  for (std::int64_t i = 0; i < count; ++i) y[i] = a[i] + loaded(b[i]);
}

void add_narrow_block(const Block& block) {
  add_narrow_run(elements<float>(block.a), elements<Bf16>(block.b), elements<float>(block.y),
                 block.count);
}

constexpr BlockFunction add_function{binary_block<Add, float>, binary_block<Add, Bf16>,
                                     add_narrow_block, Add::nanoseconds, Add::keeps_zero};

/// The sum of an f32 and a bf16 operand of one shape is f32.
std::optional<KernelPlan> plan_add(Context& context, const OpRequest& request) {
  const TensorSpec& a = request.inputs[0];
  const TensorSpec& b = request.inputs[1];
  const std::size_t wide = is_f32(a) ? 0 : 1;
  const bool mixed = is_f32(a) != is_f32(b) && is_f32(request.outputs[0]) &&
                     request.inputs[1 - wide].dtype == Dtype::bf16 && a.shape.same_extents(b.shape);
  if (!mixed) return plan_binary<Add>(context, request);
  TensorSpec spec = request.outputs[0];
  spec.layout = shared_layout<Add>(context, request);
  const std::int64_t count = context.layouts.count(spec);
  const int team = team_for(Add::nanoseconds * static_cast<double>(count), context);
  KernelPlan plan =
      dense_plan(request, "own:elementwise", [wide, count, team](const Operands& operands) {
        return make_kernel([count, team, a = elements<const float>(operands.inputs[wide]),
                            b = elements<const Bf16>(operands.inputs[1 - wide]),
                            y = elements<float>(operands.outputs[0])] {
          parallel_runs(team, count, [&](std::int64_t begin, std::int64_t end) {
            add_narrow_run(a + begin, b + begin, y + begin, end - begin);
          });
        });
      });
  plan.inputs[0] = plan.inputs[1] = plan.outputs[0] = spec.layout;
  return plan;
}

/// `share` of the number of each map at all of its places, in blocks of channels.
void spread_run(const ChannelBlocks& maps, float share, const float* g, float* y,
                std::int64_t begin, std::int64_t end) {
  for (std::int64_t i = begin; i < end; ++i) {
    const std::int64_t channel = i % maps.blocks * maps.width;
    const std::int64_t real = std::min(maps.width, maps.channels - channel);
    const float* from = g + i / maps.blocks * maps.channels + channel;
    float* first = y + i * maps.positions * maps.width;
    for (std::int64_t c = 0; c < maps.width; ++c) first[c] = c < real ? from[c] * share : 0;
    for (std::int64_t p = 1; p < maps.positions; ++p)
      std::copy_n(first, maps.width, first + p * maps.width);
  }
}

/// The gradient of the means of whole maps, which lies as the maps do.
KernelPlan plan_spread(const Context& context, const OpRequest& request, const ChannelBlocks& maps,
                       float share) {
  const auto count = static_cast<double>(request.outputs[0].shape.count());
  const int team = team_for(Scale::nanoseconds * count, context);
  KernelPlan plan =
      dense_plan(request, "own:elementwise", [maps, share, team](const Operands& operands) {
        return make_kernel([maps, share, team, g = elements<const float>(operands.inputs[0]),
                            y = elements<float>(operands.outputs[0])] {
          parallel_parts(team, maps.samples * maps.blocks, 1,
                         [&](std::int64_t begin, std::int64_t end) {
                           spread_run(maps, share, g, y, begin, end);
                         });
        });
      });
  plan.outputs[0] = request.met[0];
  return plan;
}

/// The maps that a mean over all places of each gives a gradient to, where they are known to lie in
/// blocks of channels.
std::optional<ChannelBlocks> met_maps(const Context& context, const OpRequest& request) {
  const Shape& shape = request.outputs[0].shape;
  const auto& axes = std::get<ReduceAttributes>(*request.attributes).axes;
  const bool whole = shape.rank() > 2 && static_cast<int>(axes.size()) == shape.rank() - 2 &&
                     std::all_of(axes.begin(), axes.end(), [](int axis) { return axis >= 2; });
  if (!whole || request.met.empty() || request.met[0].plain()) return std::nullopt;
  return channel_blocks(context.layouts, {Dtype::f32, shape, request.met[0]});
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
  if (const auto maps = met_maps(context, request))
    return plan_spread(context, request, *maps, share);
  const BroadcastLoops loops = broadcast_loops(kept, Shape(), shape);
  const int team = team_for(Scale::nanoseconds * static_cast<double>(shape.count()), context);
  return dense_plan(request, "own:elementwise", [loops, team, share](const Operands& operands) {
    return make_kernel([loops, team, share, g = elements<const float>(operands.inputs[0]),
                        y = elements<float>(operands.outputs[0])] {
      run_broadcast<Scale, float>(loops, team, g, g, y, {share, 0});
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

NETLOOM_VECTORISED void where_run(const std::uint8_t* condition, const float* a, const float* b,
                                  float* y, std::int64_t count) {
#pragma GCC ivdep
  for (std::int64_t i = 0; i < count; ++i) y[i] = condition[i] != 0 ? a[i] : b[i];
}

std::optional<KernelPlan> plan_where(Context& context, const OpRequest& request) {
  if (!is_f32(request.inputs[1])) return std::nullopt;
  const std::int64_t count = request.outputs[0].shape.count();
  const int team = team_for(CheapFunction::nanoseconds * static_cast<double>(count), context);
  return dense_plan(request, "own:elementwise", [count, team](const Operands& operands) {
    return make_kernel([count, team, condition = elements<const std::uint8_t>(operands.inputs[0]),
                        a = elements<const float>(operands.inputs[1]),
                        b = elements<const float>(operands.inputs[2]),
                        y = elements<float>(operands.outputs[0])] {
      parallel_runs(team, count, [&](std::int64_t begin, std::int64_t end) {
        where_run(condition + begin, a + begin, b + begin, y + begin, end - begin);
      });
    });
  });
}

constexpr std::array rows{
    unary_row<Exp>("exp"),
    unary_row<Log>("log"),
    unary_row<Sqrt>("sqrt"),
    unary_row<Square>("square"),
    unary_row<Abs>("abs"),
    unary_row<Negate>("negate"),
    unary_row<Affine>("affine"),
    KernelRow{"add", plan_add, &add_function},
    binary_row<Subtract>("subtract"),
    binary_row<Multiply>("multiply"),
    binary_row<Divide>("divide"),
    binary_row<Maximum>("maximum"),
    binary_row<Minimum>("minimum"),
    KernelRow{"equal", plan_equal},
    KernelRow{"less", plan_binary<Less>},
    KernelRow{"less_equal", plan_binary<LessEqual>},
    KernelRow{"where", plan_where},
    unary_row<Reciprocal>("reciprocal"),
    unary_row<Power>("power"),
    unary_row<Sine>("sine"),
    unary_row<Clip>("clip"),
    binary_row<Multiply>("exp_backward"),
    binary_row<Divide>("log_backward"),
    binary_row<SqrtBackward>("sqrt_backward"),
    binary_row<SquareBackward>("square_backward"),
    KernelRow{"maximum_backward", plan_maximum_backward},
    KernelRow{"mean_backward", plan_mean_backward},
    binary_row<AbsBackward>("abs_backward"),
    binary_row<ReciprocalBackward>("reciprocal_backward"),
    binary_row<PowerBackward>("power_backward"),
    binary_row<SineBackward>("sine_backward"),
    binary_row<ClipBackward>("clip_backward"),
};

}  // namespace

std::span<const KernelRow> elementwise_kernels() {
  return rows;
}

}  // namespace netloom::cpu
