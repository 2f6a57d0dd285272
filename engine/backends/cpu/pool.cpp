// Max pooling over dense and channel-blocked activations, f32. The backward op finds each window's
// winner again: the first of equals, a NaN before all.

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <vector>

#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/vectorised.h"

namespace netloom::cpu {

namespace {

/// The cells of a window that lie inside the input, along one axis, for one output position.
struct Cells {
  std::int64_t first = 0;  ///< Input position of the first of them.
  std::int64_t count = 0;
};

struct Pooling {
  std::int64_t planes = 0;  ///< Samples times channel blocks.
  std::int64_t height = 0;
  std::int64_t width = 0;
  std::int64_t lanes = 1;  ///< Channels side by side.
  std::int64_t row_step = 1;
  std::int64_t column_step = 1;
  std::vector<Cells> rows;     ///< Per output row.
  std::vector<Cells> columns;  ///< Per output column.

  std::int64_t input_plane() const { return height * width * lanes; }
  std::int64_t output_plane() const {
    return static_cast<std::int64_t>(rows.size() * columns.size()) * lanes;
  }
};

std::vector<Cells> cells_of(const Window& window, std::size_t axis, std::int64_t input,
                            std::int64_t output) {
  std::vector<Cells> result;
  for (std::int64_t i = 0; i < output; ++i) {
    Cells cells;
    for (std::int64_t k = 0; k < window.kernel[axis]; ++k) {
      const std::int64_t at =
          i * window.stride[axis] - window.before[axis] + k * window.dilation[axis];
      if (at < 0 || at >= input) continue;
      if (cells.count == 0) cells.first = at;
      ++cells.count;
    }
    result.push_back(cells);
  }
  return result;
}

// The loops over planes, compiled for each target in a namespace of its own.
namespace any {
#include "engine/backends/cpu/pool_planes.inl"
}  // namespace any
#if defined(__x86_64__)
#pragma GCC push_options
#pragma GCC target("arch=x86-64-v3")
namespace avx2 {
#include "engine/backends/cpu/pool_planes.inl"
}  // namespace avx2
#pragma GCC pop_options
#pragma GCC push_options
#pragma GCC target("arch=x86-64-v4")
namespace avx512 {
#include "engine/backends/cpu/pool_planes.inl"
}  // namespace avx512
#pragma GCC pop_options
#else
namespace avx2 = any;
namespace avx512 = any;
#endif

void forward_run(const Pooling& pooling, const float* x, float* y) {
  static const auto function = for_this_processor(any::forward, avx2::forward, avx512::forward);
  function(pooling, x, y);
}

void backward_run(const Pooling& pooling, const float* g, const float* x, float* grad_x) {
  static const auto function = for_this_processor(any::backward, avx2::backward, avx512::backward);
  function(pooling, g, x, grad_x);
}

/// The pooling of `x`, whose layout becomes dense where this family has no kernel for it.
Pooling pooling_of(const Context& context, const Attributes& attributes, TensorSpec& x,
                   const Shape& y) {
  const Window& window = std::get<PoolAttributes>(attributes).window;
  Pooling pooling;
  pooling.height = x.shape.size(2);
  pooling.width = x.shape.size(3);
  pooling.rows = cells_of(window, 1, pooling.height, y.size(2));
  pooling.columns = cells_of(window, 2, pooling.width, y.size(3));
  pooling.row_step = window.dilation[1];
  pooling.column_step = window.dilation[2];
  // A window over padding alone gives −∞, also to padding channels, which must stay zero.
  const auto empty = [](const Cells& cells) { return cells.count == 0; };
  const bool bare = std::any_of(pooling.rows.begin(), pooling.rows.end(), empty) ||
                    std::any_of(pooling.columns.begin(), pooling.columns.end(), empty);
  auto blocks = channel_blocks(context.layouts, x);
  if (!blocks || bare) {
    x.layout = {};
    blocks = channel_blocks(context.layouts, x);
  }
  pooling.lanes = blocks->width;
  pooling.planes = blocks->samples * blocks->blocks;
  return pooling;
}

int team_of(const Context& context, const Pooling& pooling) {
  const double elements =
      static_cast<double>(pooling.planes) * static_cast<double>(pooling.input_plane());
  return team_for((pooling.lanes == 1 ? 2.0 : 0.3) * elements, context.threads);
}

std::optional<KernelPlan> plan_forward(Context& context, const OpRequest& request) {
  if (!all_f32(request)) return std::nullopt;
  TensorSpec x = request.inputs[0];
  const Pooling pooling = pooling_of(context, *request.attributes, x, request.outputs[0].shape);
  const int team = team_of(context, pooling);
  KernelPlan plan = dense_plan(request, "own:max_pool", [pooling, team](const Operands& operands) {
    return make_kernel([pooling, team, x_at = elements<const float>(operands.inputs[0]),
                        y = elements<float>(operands.outputs[0])] {
      parallel_ranges(team, pooling.planes, 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i)
          forward_run(pooling, x_at + i * pooling.input_plane(), y + i * pooling.output_plane());
      });
    });
  });
  plan.inputs[0] = plan.outputs[0] = x.layout;
  return plan;
}

std::optional<KernelPlan> plan_backward(Context& context, const OpRequest& request) {
  if (!all_f32(request)) return std::nullopt;
  TensorSpec x = request.inputs[1];
  const Pooling pooling = pooling_of(context, *request.attributes, x, request.inputs[0].shape);
  const int team = team_of(context, pooling);
  KernelPlan plan = dense_plan(request, "own:max_pool", [pooling, team](const Operands& operands) {
    return make_kernel([pooling, team, g = elements<const float>(operands.inputs[0]),
                        x_at = elements<const float>(operands.inputs[1]),
                        grad_x = elements<float>(operands.outputs[0])] {
      parallel_ranges(team, pooling.planes, 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i) {
          const std::int64_t at = i * pooling.input_plane();
          backward_run(pooling, g + i * pooling.output_plane(), x_at + at, grad_x + at);
        }
      });
    });
  });
  plan.inputs[0] = plan.inputs[1] = plan.outputs[0] = x.layout;
  return plan;
}

constexpr std::array rows{KernelRow{"max_pool2d", plan_forward},
                          KernelRow{"max_pool2d_backward", plan_backward}};

}  // namespace

std::span<const KernelRow> pool_kernels() {
  return rows;
}

}  // namespace netloom::cpu
