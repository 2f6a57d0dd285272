// Max pooling over dense, channel-blocked and channels-last activations, f32. The backward op finds
// each window's winner again: the first of equals, a NaN before all.

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <vector>

#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/vectorised.h"
#include "engine/ops/spatial.h"

namespace netloom::cpu {

namespace {

struct Pooling {
  std::int64_t planes = 0;                     ///< Samples times channel blocks.
  std::array<std::int64_t, 3> sizes{1, 1, 1};  ///< Depth, height, width of the input.
  std::int64_t lanes = 1;                      ///< Channels side by side that one part takes.
  std::int64_t pitch = 1;                      ///< From one position to the next.
  std::array<std::vector<Cells>, 3> cells;     ///< Per position of the result, along each axis.

  std::int64_t parts() const { return pitch / lanes; }
  std::int64_t input_plane() const { return sizes[0] * sizes[1] * sizes[2] * pitch; }
  std::int64_t output_plane() const {
    return static_cast<std::int64_t>(cells[0].size() * cells[1].size() * cells[2].size()) * pitch;
  }
  /// Where part `index` of all planes' parts begins in planes of that size.
  std::int64_t offset(std::int64_t index, std::int64_t plane) const {
    return index / parts() * plane + index % parts() * lanes;
  }
};

// The loops over planes, compiled for each target in a namespace of its own.
namespace any {
#include "engine/backends/cpu/pooling/max_pool_planes.inl"
}  // namespace any
#if defined(__x86_64__)
#pragma GCC push_options
#pragma GCC target("arch=x86-64-v3")
namespace avx2 {
#include "engine/backends/cpu/pooling/max_pool_planes.inl"  // NOLINT(readability-duplicate-include)
}  // namespace avx2
#pragma GCC pop_options
#pragma GCC push_options
#pragma GCC target("arch=x86-64-v4")
namespace avx512 {
#include "engine/backends/cpu/pooling/max_pool_planes.inl"  // NOLINT(readability-duplicate-include)
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

/// Channels that a vector takes; 0 where there is no vector of which a position is whole.
std::int64_t lanes_of(const ChannelBlocks& blocks) {
  for (const std::int64_t lanes : {16, 8})
    if (blocks.width % lanes == 0) return lanes;
  return blocks.width == 1 ? 1 : 0;
}

/// The pooling of `x`, whose layout becomes dense where this family has no kernel for it.
Pooling pooling_of(const Context& context, const Attributes& attributes, TensorSpec& x,
                   const Shape& y) {
  Pooling pooling;
  bool bare = false;
  for (int k = 0; k < 3; ++k) {
    const int axis = k - window_axis(y.rank(), 0) + 2;
    const auto at = static_cast<std::size_t>(k);
    if (axis >= 2) pooling.sizes[at] = x.shape.size(axis);
    pooling.cells[at] = pool_cells(std::get<PoolAttributes>(attributes), k, pooling.sizes[at],
                                   axis >= 2 ? y.size(axis) : 1);
    bare = bare || std::any_of(pooling.cells[at].begin(), pooling.cells[at].end(),
                               [](const Cells& cells) { return cells.count == 0; });
  }
  // A window over padding alone gives −∞, also to padding channels, which must stay zero.
  auto blocks = plane_blocks(context.layouts, x);
  if (!blocks || bare || lanes_of(*blocks) == 0) {
    x.layout = {};
    blocks = plane_blocks(context.layouts, x);
  }
  pooling.lanes = lanes_of(*blocks);
  pooling.pitch = blocks->width;
  pooling.planes = blocks->samples * blocks->blocks;
  return pooling;
}

int team_of(const Context& context, const Pooling& pooling) {
  const double elements =
      static_cast<double>(pooling.planes) * static_cast<double>(pooling.input_plane());
  return team_for((pooling.lanes == 1 ? 2.0 : 0.3) * elements, context);
}

std::optional<KernelPlan> plan_forward(Context& context, const OpRequest& request) {
  if (!all_f32(request)) return std::nullopt;
  TensorSpec x = request.inputs[0];
  const Pooling pooling = pooling_of(context, *request.attributes, x, request.outputs[0].shape);
  const int team = team_of(context, pooling);
  KernelPlan plan = dense_plan(request, "own:max_pool", [pooling, team](const Operands& operands) {
    return make_kernel([pooling, team, x_at = elements<const float>(operands.inputs[0]),
                        y = elements<float>(operands.outputs[0])] {
      const std::int64_t parts = pooling.planes * pooling.parts();
      parallel_ranges(team, parts, 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i)
          forward_run(pooling, x_at + pooling.offset(i, pooling.input_plane()),
                      y + pooling.offset(i, pooling.output_plane()));
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
      const std::int64_t parts = pooling.planes * pooling.parts();
      parallel_ranges(team, parts, 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i) {
          const std::int64_t at = pooling.offset(i, pooling.input_plane());
          backward_run(pooling, g + pooling.offset(i, pooling.output_plane()), x_at + at,
                       grad_x + at);
        }
      });
    });
  });
  plan.inputs[0] = plan.inputs[1] = plan.outputs[0] = x.layout;
  return plan;
}

constexpr std::array rows{KernelRow{"max_pool", plan_forward},
                          KernelRow{"max_pool_backward", plan_backward}};

}  // namespace

std::span<const KernelRow> max_pool_kernels() {
  return rows;
}

}  // namespace netloom::cpu
