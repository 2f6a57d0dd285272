// Max pooling over dense and channel-blocked activations, f32. The backward op finds each window's
// winner again: the first of equals, a NaN before all.

#include <algorithm>
#include <array>
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

/// v wins over best: larger, or the first NaN.
NETLOOM_INLINE bool wins(float v, float best) {
  return !(v <= best) && best == best;
}

template <std::int64_t Lanes>
NETLOOM_INLINE void largest(const float* x, const Cells& row, const Cells& column,
                            const Pooling& pooling, float* best, std::int32_t* winner) {
  const std::int64_t start = (row.first * pooling.width + column.first) * Lanes;
  for (std::int64_t c = 0; c < Lanes; ++c) {
    best[c] = x[start + c];
    winner[c] = static_cast<std::int32_t>(start);
  }
  for (std::int64_t i = 0; i < row.count; ++i)
    for (std::int64_t j = 0; j < column.count; ++j) {
      const std::int64_t at =
          start + (i * pooling.row_step * pooling.width + j * pooling.column_step) * Lanes;
      for (std::int64_t c = 0; c < Lanes; ++c) {
        const float v = x[at + c];
        const bool take = wins(v, best[c]);
        winner[c] = take ? static_cast<std::int32_t>(at) : winner[c];
        best[c] = take ? v : best[c];
      }
    }
}

template <std::int64_t Lanes>
NETLOOM_INLINE void forward_plane(const Pooling& pooling, const float* x, float* y) {
  for (const Cells& row : pooling.rows)
    for (const Cells& column : pooling.columns) {
      float best[Lanes];
      std::int32_t winner[Lanes];
      if (row.count * column.count > 0) {
        largest<Lanes>(x, row, column, pooling, best, winner);
      } else {
        for (float& one : best) one = -std::numeric_limits<float>::infinity();
      }
      for (std::int64_t c = 0; c < Lanes; ++c) y[c] = best[c];
      y += Lanes;
    }
}

template <std::int64_t Lanes>
NETLOOM_INLINE void backward_plane(const Pooling& pooling, const float* g, const float* x,
                                   float* grad_x) {
  for (std::int64_t i = 0; i < pooling.input_plane(); ++i) grad_x[i] = 0;
  for (const Cells& row : pooling.rows)
    for (const Cells& column : pooling.columns) {
      float best[Lanes];
      std::int32_t winner[Lanes];
      if (row.count * column.count > 0) {
        largest<Lanes>(x, row, column, pooling, best, winner);
        for (std::int64_t c = 0; c < Lanes; ++c) grad_x[winner[c] + c] += g[c];
      }
      g += Lanes;
    }
}

NETLOOM_VECTORISED void forward_run(const Pooling& pooling, const float* x, float* y) {
  if (pooling.lanes == 16)
    forward_plane<16>(pooling, x, y);
  else if (pooling.lanes == 8)
    forward_plane<8>(pooling, x, y);
  else
    forward_plane<1>(pooling, x, y);
}

NETLOOM_VECTORISED void backward_run(const Pooling& pooling, const float* g, const float* x,
                                     float* grad_x) {
  if (pooling.lanes == 16)
    backward_plane<16>(pooling, g, x, grad_x);
  else if (pooling.lanes == 8)
    backward_plane<8>(pooling, g, x, grad_x);
  else
    backward_plane<1>(pooling, g, x, grad_x);
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
