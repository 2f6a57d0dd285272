#include "engine/backends/cpu/dropout_rows.h"

#include <utility>

#include <omp.h>

#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/vectorised.h"

namespace netloom::cpu {

namespace {

NETLOOM_VECTORISED void drop(const float* x, const float* factors, const std::int32_t* order,
                             float* y, std::int64_t count) {
#pragma GCC ivdep
  for (std::int64_t i = 0; i < count; ++i) {
    const float factor = factors[order[i]];
    y[i] = factor > 0 ? x[i] * factor : 0.0F;
  }
}

}  // namespace

std::vector<std::int32_t> sample_order(const LayoutTable& layouts, const TensorSpec& x) {
  const LayoutPattern pattern = layouts.pattern(x);
  if (x.layout.plain() || x.shape.count() == 0 || pattern.opaque != nullptr || layouts.padded(x) ||
      pattern.order[0] != 0 || pattern.block_of(0) != 1)
    return {};
  const Shape shape = unfolded(pattern, x.shape);
  const LayoutExtents sizes = extents(pattern, x.shape);
  std::vector<std::int32_t> order(static_cast<std::size_t>(shape.count() / shape.size(0)));
  for (std::size_t number = 0; number < order.size(); ++number) {
    auto rest = static_cast<std::int64_t>(number);
    std::int64_t place = 0;
    for (int axis = shape.rank() - 1; axis > 0; --axis) {
      place += place_along(pattern, sizes, axis, rest % shape.size(axis));
      rest /= shape.size(axis);
    }
    order[static_cast<std::size_t>(place)] = static_cast<std::int32_t>(number);
  }
  return order;
}

KernelPlan plan_dropout_rows(const Context& context, const OpRequest& request, const Draw& draw,
                             std::vector<std::int32_t> order) {
  const auto each = static_cast<std::int64_t>(order.size());
  const std::int64_t samples = request.inputs[0].shape.count() / each;
  const int team = team_for(1.0 * static_cast<double>(samples * each), context);
  KernelPlan plan =
      dense_plan(request, "own:dropout",
                 [draw, order = std::move(order), each, samples, team](const Operands& operands) {
                   return make_kernel([draw, order, each, samples, team,
                                       x = elements<const float>(operands.inputs[0]),
                                       seed = elements<const std::int64_t>(operands.inputs[1]),
                                       step = elements<const std::int64_t>(operands.inputs[2]),
                                       y = elements<float>(operands.outputs[0]),
                                       scratch = elements<float>(operands.scratch)] {
                     const Draw now = draw.at(seed, step);
                     parallel_parts(team, samples, 1, [&](std::int64_t begin, std::int64_t end) {
                       float* factors = scratch + omp_get_thread_num() * each;
                       for (std::int64_t i = begin; i < end; ++i) {
                         draw_factors(now, i * each, each, factors);
                         drop(x + i * each, factors, order.data(), y + i * each, each);
                       }
                     });
                   });
                 });
  plan.inputs[0] = plan.outputs[0] = request.inputs[0].layout;
  plan.scratch_bytes = static_cast<std::size_t>(team * each) * sizeof(float);
  return plan;
}

}  // namespace netloom::cpu
