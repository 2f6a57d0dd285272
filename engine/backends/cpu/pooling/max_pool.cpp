// Max pooling over dense, channel-blocked and channels-last activations, f32 and bf16. The backward
// op finds each window's winner again: the first of equals, a NaN before all.

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <type_traits>
#include <vector>

#include <omp.h>

#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/products/bf16_product.h"
#include "engine/backends/cpu/vectorised.h"
#include "engine/ops/spatial.h"

namespace netloom::cpu {

namespace {

struct Pooling {
  std::int64_t planes = 0;                     ///< Samples times channel blocks.
  std::array<std::int64_t, 3> sizes{1, 1, 1};  ///< Depth, height, width of the input.
  std::int64_t lanes = 1;                      ///< Channels side by side that a vector takes.
  std::int64_t pitch = 1;                      ///< From one position to the next.
  std::array<std::vector<Cells>, 3> cells;     ///< Per position of the result, along each axis.
  bool rolls = false;  ///< Windows never come back to rows above the next one's first.

  std::int64_t input_row() const { return sizes[2] * pitch; }
  std::int64_t output_row() const { return static_cast<std::int64_t>(cells[2].size()) * pitch; }
  std::int64_t result_rows() const {
    return static_cast<std::int64_t>(cells[0].size() * cells[1].size());
  }
  std::int64_t input_plane() const { return sizes[0] * sizes[1] * input_row(); }
  std::int64_t output_plane() const { return result_rows() * output_row(); }
  /// The last row of the plane that a window reads.
  std::int64_t last_row(const Cells& depth, const Cells& row) const {
    return (depth.first + (depth.count - 1) * depth.step) * sizes[1] + row.first +
           (row.count - 1) * row.step;
  }
  /// Rows whose gradients are not complete at the same time.
  std::int64_t open_rows() const {
    if (!rolls) return sizes[0] * sizes[1];
    std::int64_t most = 1;
    for (const Cells& row : cells[1])
      most = std::max(most, last_row(cells[0][0], row) - row.first + 1);
    return most;
  }
};

/// Where the gradients of a plane's rows are summed: opened and closed in order, zeros at first.
template <class T>
class GradientRows {
 public:
  /// f32 is summed where it belongs; of bf16 the rows that are open lie in `sums` as f32.
  GradientRows(const Pooling& pooling, T* grad_x, float* sums)
      : width_(pooling.input_row()), ring_(pooling.open_rows()), grad_x_(grad_x), sums_(sums) {}

  float* at(std::int64_t row) const {
    if constexpr (std::is_same_v<T, float>)
      return grad_x_ + row * width_;
    else
      return sums_ + row % ring_ * width_;
  }
  void open(std::int64_t last) {
    for (; opened_ <= last; ++opened_) std::fill_n(at(opened_), width_, 0.0F);
  }
  void close(std::int64_t end) {
    for (; closed_ < end; ++closed_) {
      open(closed_);
      if constexpr (!std::is_same_v<T, float>)
        round_to_bf16(at(closed_), grad_x_ + closed_ * width_, width_);
    }
  }

 private:
  std::int64_t width_ = 0;
  std::int64_t ring_ = 0;
  T* grad_x_ = nullptr;
  float* sums_ = nullptr;
  std::int64_t opened_ = 0;
  std::int64_t closed_ = 0;
};

#define NETLOOM_EACH_TARGET "engine/backends/cpu/pooling/max_pool_planes.inl"
#include "engine/backends/cpu/each_target.inl"

template <class T>
void forward_run(const Pooling& pooling, const T* x, T* y, std::int64_t result_row) {
  static const auto function =
      for_this_processor(any::forward<T>, avx2::forward<T>, avx512::forward<T>);
  function(pooling, x, y, result_row);
}

template <class T>
void backward_run(const Pooling& pooling, const T* g, const T* x, T* grad_x, float* sums) {
  static const auto function =
      for_this_processor(any::backward<T>, avx2::backward<T>, avx512::backward<T>);
  function(pooling, g, x, grad_x, sums);
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
  const auto& heights = pooling.cells[1];
  pooling.rolls = pooling.cells[0].size() == 1 &&
                  std::is_sorted(heights.begin(), heights.end(),
                                 [](const Cells& a, const Cells& b) { return a.first < b.first; });
  return pooling;
}

int team_of(const Context& context, const Pooling& pooling) {
  const double elements =
      static_cast<double>(pooling.planes) * static_cast<double>(pooling.input_plane());
  return team_for((pooling.lanes == 1 ? 2.0 : 0.3) * elements, context);
}

template <class T>
KernelPlan plan_forward_of(Context& context, const OpRequest& request) {
  TensorSpec x = request.inputs[0];
  const Pooling pooling = pooling_of(context, *request.attributes, x, request.outputs[0].shape);
  const int team = team_of(context, pooling);
  KernelPlan plan = dense_plan(request, "own:max_pool", [pooling, team](const Operands& operands) {
    return make_kernel([pooling, team, x_at = elements<const T>(operands.inputs[0]),
                        y = elements<T>(operands.outputs[0])] {
      const std::int64_t rows = pooling.result_rows();
      parallel_parts(team, pooling.planes * rows, 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i)
          forward_run(pooling, x_at + i / rows * pooling.input_plane(),
                      y + i / rows * pooling.output_plane(), i % rows);
      });
    });
  });
  plan.inputs[0] = plan.outputs[0] = x.layout;
  return plan;
}

template <class T>
KernelPlan plan_backward_of(Context& context, const OpRequest& request) {
  TensorSpec x = request.inputs[1];
  const Pooling pooling = pooling_of(context, *request.attributes, x, request.inputs[0].shape);
  const int team = team_of(context, pooling);
  const std::int64_t sums_each =
      std::is_same_v<T, float> ? 0 : pooling.open_rows() * pooling.input_row();
  KernelPlan plan =
      dense_plan(request, "own:max_pool", [pooling, team, sums_each](const Operands& operands) {
        return make_kernel([pooling, team, sums_each, g = elements<const T>(operands.inputs[0]),
                            x_at = elements<const T>(operands.inputs[1]),
                            grad_x = elements<T>(operands.outputs[0]),
                            sums = elements<float>(operands.scratch)] {
          parallel_parts(team, pooling.planes, 1, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t i = begin; i < end; ++i) {
              const std::int64_t at = i * pooling.input_plane();
              backward_run(pooling, g + i * pooling.output_plane(), x_at + at, grad_x + at,
                           sums + omp_get_thread_num() * sums_each);
            }
          });
        });
      });
  plan.inputs[0] = plan.inputs[1] = plan.outputs[0] = x.layout;
  plan.scratch_bytes = static_cast<std::size_t>(team * sums_each) * sizeof(float);
  return plan;
}

std::optional<KernelPlan> plan_forward(Context& context, const OpRequest& request) {
  if (all_f32(request)) return plan_forward_of<float>(context, request);
  if (all_of(request, Dtype::bf16)) return plan_forward_of<Bf16>(context, request);
  return std::nullopt;
}

std::optional<KernelPlan> plan_backward(Context& context, const OpRequest& request) {
  if (all_f32(request)) return plan_backward_of<float>(context, request);
  if (all_of(request, Dtype::bf16)) return plan_backward_of<Bf16>(context, request);
  return std::nullopt;
}

constexpr std::array rows{KernelRow{"max_pool", plan_forward},
                          KernelRow{"max_pool_backward", plan_backward}};

}  // namespace

std::span<const KernelRow> max_pool_kernels() {
  return rows;
}

}  // namespace netloom::cpu
