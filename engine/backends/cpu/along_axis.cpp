// Running sums and reversal along one axis, and class numbers as rows.

#include <array>
#include <cstring>

#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/vectorised.h"
#include "engine/ops/elements.h"
#include "engine/ops/one_hot_rows.h"

namespace netloom::cpu {

namespace {

constexpr std::int64_t columns_at_once = 64;

/// Running sums of up to `columns_at_once` neighbouring columns over `size` rows that lie `pitch`
/// apart; a negative pitch runs from the last row. Sums are f64, as in the reference.
NETLOOM_VECTORISED void sum_columns(const float* x, float* y, std::int64_t size, std::int64_t pitch,
                                    std::int64_t columns) {
  std::array<double, columns_at_once> sums{};
  for (std::int64_t i = 0; i < size; ++i, x += pitch, y += pitch) {
#pragma GCC ivdep
    for (std::int64_t k = 0; k < columns; ++k) {
      sums[static_cast<std::size_t>(k)] += static_cast<double>(x[k]);
      y[k] = static_cast<float>(sums[static_cast<std::size_t>(k)]);
    }
  }
}

template <bool Backward>
std::optional<KernelPlan> plan_cumulative_sum(Context& context, const OpRequest& request) {
  if (!all_f32(request)) return std::nullopt;
  const AxisView view(request.inputs[0].shape, std::get<AxisAttributes>(*request.attributes).axis);
  const int team =
      team_for(1.0 * static_cast<double>(request.inputs[0].shape.count()), context.threads);
  return dense_plan(request, "own:cumulative_sum", [view, team](const Operands& operands) {
    return make_kernel([view, team, x = elements<const float>(operands.inputs[0]),
                        y = elements<float>(operands.outputs[0])] {
      const std::int64_t start = Backward ? (view.size - 1) * view.inner : 0;
      const std::int64_t pitch = Backward ? -view.inner : view.inner;
      parallel_ranges(team, view.outer, 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t group = begin; group < end; ++group) {
          for (std::int64_t k = 0; k < view.inner; k += columns_at_once) {
            const std::int64_t at = group * view.size * view.inner + start + k;
            sum_columns(x + at, y + at, view.size, pitch,
                        std::min(columns_at_once, view.inner - k));
          }
        }
      });
    });
  });
}

/// Any dtype.
std::optional<KernelPlan> plan_flip(Context& context, const OpRequest& request) {
  const AxisView view(request.inputs[0].shape, std::get<AxisAttributes>(*request.attributes).axis);
  const auto bytes = view.inner * static_cast<std::int64_t>(size_of(request.inputs[0].dtype));
  const int team =
      team_for(0.1 * static_cast<double>(view.outer * view.size * bytes), context.threads);
  return dense_plan(request, "own:flip", [view, bytes, team](const Operands& operands) {
    return make_kernel([view, bytes, team, from = operands.inputs[0], to = operands.outputs[0]] {
      parallel_ranges(team, view.outer, 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin * view.size; i < end * view.size; ++i) {
          const std::int64_t first = i / view.size * view.size;
          const std::int64_t mirrored = first + view.size - 1 - (i - first);
          std::memcpy(to + mirrored * bytes, from + i * bytes, static_cast<std::size_t>(bytes));
        }
      });
    });
  });
}

std::optional<KernelPlan> plan_one_hot(Context&, const OpRequest& request) {
  const std::int64_t classes = std::get<OneHotAttributes>(*request.attributes).classes;
  const auto count = static_cast<std::size_t>(request.inputs[0].shape.count());
  return dense_plan(request, "own:one_hot", [classes, count](const Operands& operands) {
    return make_kernel([classes, count, numbers = elements<const std::int64_t>(operands.inputs[0]),
                        y = elements<float>(operands.outputs[0])] {
      write_one_hot({numbers, count}, classes, {y, count * static_cast<std::size_t>(classes)});
    });
  });
}

constexpr std::array rows{
    KernelRow{"cumulative_sum", plan_cumulative_sum<false>},
    KernelRow{"cumulative_sum_backward", plan_cumulative_sum<true>},
    KernelRow{"flip", plan_flip},
    KernelRow{"one_hot", plan_one_hot},
};

}  // namespace

std::span<const KernelRow> along_axis_kernels() {
  return rows;
}

}  // namespace netloom::cpu
