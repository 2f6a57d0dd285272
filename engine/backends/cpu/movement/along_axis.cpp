// Running sums, reversal and the largest place along one axis, and class numbers as rows.

#include <algorithm>
#include <array>
#include <cstring>

#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/vectorised.h"
#include "engine/ops/elements.h"
#include "engine/ops/one_hot_rows.h"

namespace netloom::cpu {

namespace {

constexpr std::int64_t lanes_at_once = 64;

/// Running sums over `size` places that lie `pitch` apart, of up to `lanes_at_once` lanes side by
/// side; a negative pitch runs from the last place. Sums are f64, as in the reference.
NETLOOM_VECTORISED void sum_lanes(const float* x, float* y, std::int64_t size, std::int64_t pitch,
                                  std::int64_t lanes) {
  std::array<double, lanes_at_once> sums{};
  for (std::int64_t i = 0; i < size; ++i, x += pitch, y += pitch) {
#pragma GCC ivdep
    for (std::int64_t k = 0; k < lanes; ++k) {
      sums[static_cast<std::size_t>(k)] += static_cast<double>(x[k]);
      y[k] = static_cast<float>(sums[static_cast<std::size_t>(k)]);
    }
  }
}

/// The same of whole rows: eight at a time, because each sum waits for the one before.
void sum_rows(const float* x, float* y, std::int64_t size, bool backward, std::int64_t rows) {
  constexpr std::int64_t together = 8;
  for (std::int64_t row = 0; row < rows; row += together) {
    const std::int64_t count = std::min(together, rows - row);
    std::array<double, together> sums{};
    for (std::int64_t i = 0; i < size; ++i) {
      const std::int64_t place = row * size + (backward ? size - 1 - i : i);
      for (std::int64_t k = 0; k < count; ++k) {
        double& sum = sums[static_cast<std::size_t>(k)];
        sum += static_cast<double>(x[place + k * size]);
        y[place + k * size] = static_cast<float>(sum);
      }
    }
  }
}

/// The sums of groups [begin, end) of `view`.
void sum_groups(const AxisView& view, bool backward, const float* x, float* y, std::int64_t begin,
                std::int64_t end) {
  if (view.inner == 1) {
    const std::int64_t at = begin * view.size;
    sum_rows(x + at, y + at, view.size, backward, end - begin);
    return;
  }
  const std::int64_t first = backward ? (view.size - 1) * view.inner : 0;
  const std::int64_t pitch = backward ? -view.inner : view.inner;
  for (std::int64_t group = begin; group < end; ++group) {
    for (std::int64_t k = 0; k < view.inner; k += lanes_at_once) {
      const std::int64_t at = group * view.size * view.inner + first + k;
      sum_lanes(x + at, y + at, view.size, pitch, std::min(lanes_at_once, view.inner - k));
    }
  }
}

template <bool Backward>
std::optional<KernelPlan> plan_cumulative_sum(Context& context, const OpRequest& request) {
  if (!all_f32(request)) return std::nullopt;
  const AxisView view(request.inputs[0].shape, std::get<AxisAttributes>(*request.attributes).axis);
  const int team = team_for(1.0 * static_cast<double>(request.inputs[0].shape.count()), context);
  return dense_plan(request, "own:cumulative_sum", [view, team](const Operands& operands) {
    return make_kernel([view, team, x = elements<const float>(operands.inputs[0]),
                        y = elements<float>(operands.outputs[0])] {
      parallel_parts(team, view.outer, 1, [&](std::int64_t begin, std::int64_t end) {
        sum_groups(view, Backward, x, y, begin, end);
      });
    });
  });
}

/// Rows [begin, end) of `size` elements turned around.
template <class T>
void flip_rows(const std::byte* from, std::byte* to, std::int64_t size, std::int64_t begin,
               std::int64_t end) {
  for (std::int64_t row = begin; row < end; ++row) {
    const T* first = reinterpret_cast<const T*>(from) + row * size;
    std::reverse_copy(first, first + size, reinterpret_cast<T*>(to) + row * size);
  }
}

/// Groups [begin, end) of `view`, whose places are `bytes` long, turned around.
void flip_groups(const AxisView& view, std::int64_t bytes, const std::byte* from, std::byte* to,
                 std::int64_t begin, std::int64_t end) {
  if (bytes == 4) return flip_rows<std::uint32_t>(from, to, view.size, begin, end);
  if (bytes == 8) return flip_rows<std::uint64_t>(from, to, view.size, begin, end);
  for (std::int64_t group = begin; group < end; ++group) {
    for (std::int64_t i = 0; i < view.size; ++i) {
      const std::int64_t place = group * view.size;
      std::memcpy(to + (place + view.size - 1 - i) * bytes, from + (place + i) * bytes,
                  static_cast<std::size_t>(bytes));
    }
  }
}

/// Any dtype.
std::optional<KernelPlan> plan_flip(Context& context, const OpRequest& request) {
  const AxisView view(request.inputs[0].shape, std::get<AxisAttributes>(*request.attributes).axis);
  const auto bytes = view.inner * static_cast<std::int64_t>(size_of(request.inputs[0].dtype));
  const int team = team_for(0.1 * static_cast<double>(view.outer * view.size * bytes), context);
  return dense_plan(request, "own:flip", [view, bytes, team](const Operands& operands) {
    return make_kernel([view, bytes, team, from = operands.inputs[0], to = operands.outputs[0]] {
      parallel_parts(team, view.outer, 1, [&](std::int64_t begin, std::int64_t end) {
        flip_groups(view, bytes, from, to, begin, end);
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

void argmax_run(const AxisView& view, const float* x, std::int64_t* y) {
  for (std::int64_t group = 0; group < view.outer * view.inner; ++group) {
    const float* row = x + view.start(group);
    std::int64_t best = 0;
    for (std::int64_t c = 1; c < view.size; ++c)
      if (row[c * view.inner] > row[best * view.inner]) best = c;
    y[group] = best;
  }
}

std::optional<KernelPlan> plan_argmax(Context&, const OpRequest& request) {
  if (!is_f32(request.inputs[0])) return std::nullopt;
  const AxisView view(request.inputs[0].shape, std::get<AxisAttributes>(*request.attributes).axis);
  return dense_plan(request, "own:argmax", [view](const Operands& operands) {
    return make_kernel(
        [view, x = elements<const float>(operands.inputs[0]),
         y = elements<std::int64_t>(operands.outputs[0])] { argmax_run(view, x, y); });
  });
}

constexpr std::array rows{
    KernelRow{"cumulative_sum", plan_cumulative_sum<false>},
    KernelRow{"cumulative_sum_backward", plan_cumulative_sum<true>},
    KernelRow{"flip", plan_flip},
    KernelRow{"one_hot", plan_one_hot},
    KernelRow{"argmax", plan_argmax},
};

}  // namespace

std::span<const KernelRow> along_axis_kernels() {
  return rows;
}

}  // namespace netloom::cpu
