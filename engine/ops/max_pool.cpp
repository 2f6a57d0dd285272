#include <array>
#include <limits>

#include "engine/ops/elements.h"
#include "engine/ops/emit.h"
#include "engine/ops/infer.h"
#include "engine/ops/spatial.h"
#include "engine/ops/spatial_ops.h"

namespace netloom {

namespace {

std::vector<TensorType> infer(const Attributes& attributes, std::span<const TensorType> inputs) {
  return {pooled_type(inputs[0], as<PoolAttributes>(attributes), "A pooling window")};
}

/// (grad_y, x) → grad_x
std::vector<TensorType> infer_backward(const Attributes&, std::span<const TensorType> inputs) {
  return {inputs[1]};
}

/// Spatial sizes as depth, height, width; 1 for axes that the tensor lacks.
std::array<std::int64_t, 3> sizes_of(const Shape& shape) {
  std::array<std::int64_t, 3> sizes{1, 1, 1};
  for (int i = 2; i < shape.rank(); ++i) {
    sizes[static_cast<std::size_t>(window_axis(shape.rank(), i - 2))] = shape.size(i);
  }
  return sizes;
}

/// Calls `visit(offset)` for every element of a channel of `sizes` under the window of three axes'
/// cells, in row-major order.
template <class Visit>
void for_each_cell(const std::array<std::int64_t, 3>& sizes, const std::array<Cells, 3>& window,
                   Visit&& visit) {
  const auto at = [&](std::size_t axis, std::int64_t i) {
    return window[axis].first + i * window[axis].step;
  };
  for (std::int64_t d = 0; d < window[0].count; ++d) {
    for (std::int64_t h = 0; h < window[1].count; ++h) {
      for (std::int64_t w = 0; w < window[2].count; ++w) {
        visit((at(0, d) * sizes[1] + at(1, h)) * sizes[2] + at(2, w));
      }
    }
  }
}

/// Where the largest element of each window lies, the first of equals (a NaN counts as largest); −1
/// for a window that lies over padding alone.
template <class T>
std::vector<std::int64_t> winners(std::span<const T> x, const PoolAttributes& pool,
                                  const Shape& from, const Shape& to) {
  const auto sizes = sizes_of(from);
  const auto results = sizes_of(to);
  std::array<std::vector<Cells>, 3> cells;
  for (std::size_t k = 0; k < 3; ++k) {
    cells[k] = pool_cells(pool, static_cast<int>(k), sizes[k], results[k]);
  }
  const std::int64_t count = spatial_count(from);
  std::vector<std::int64_t> winner;
  for (std::int64_t channel = 0; channel < to.size(0) * to.size(1); ++channel) {
    for (const Cells& depth : cells[0]) {
      for (const Cells& height : cells[1]) {
        for (const Cells& width : cells[2]) {
          std::int64_t best = -1;
          for_each_cell(sizes, {depth, height, width}, [&](std::int64_t offset) {
            const std::int64_t at = channel * count + offset;
            const double value = widen(x[static_cast<std::size_t>(at)]);
            const double leader = best < 0 ? -std::numeric_limits<double>::infinity()
                                           : widen(x[static_cast<std::size_t>(best)]);
            const bool first_nan = value != value && leader == leader;
            if (best < 0 || value > leader || first_nan) best = at;
          });
          winner.push_back(best);
        }
      }
    }
  }
  return winner;
}

void reference(const ReferenceCall& call) {
  const auto& pool = as<PoolAttributes>(call.attributes);
  with_floating(call.inputs[0].dtype, [&]<class T>() {
    const auto x = call.inputs[0].values<T>();
    const auto y = call.outputs[0].values<T>();
    const auto winner = winners<T>(x, pool, call.inputs[0].shape, call.outputs[0].shape);
    for (std::size_t i = 0; i < y.size(); ++i) {
      y[i] = winner[i] < 0 ? narrow<T>(-std::numeric_limits<double>::infinity())
                           : x[static_cast<std::size_t>(winner[i])];
    }
  });
}

void backward_reference(const ReferenceCall& call) {
  const auto& pool = as<PoolAttributes>(call.attributes);
  with_floating(call.inputs[1].dtype, [&]<class T>() {
    const auto g = call.inputs[0].values<T>();
    const auto grad_x = call.outputs[0].values<T>();
    const auto winner =
        winners<T>(call.inputs[1].values<T>(), pool, call.inputs[1].shape, call.inputs[0].shape);
    std::vector<double> sums(grad_x.size());
    for (std::size_t i = 0; i < g.size(); ++i) {
      if (winner[i] >= 0) sums[static_cast<std::size_t>(winner[i])] += widen(g[i]);
    }
    for (std::size_t i = 0; i < sums.size(); ++i) grad_x[i] = narrow<T>(sums[i]);
  });
}

std::vector<Value> gradient(Emitter& emitter, const GradientCall& call) {
  PoolAttributes pool = as<PoolAttributes>(call.attributes);
  pool.shape = call.inputs[0].shape();
  return {emit_one(emitter, "max_pool_backward", pool, {call.output_gradients[0], call.inputs[0]})};
}

double flops(const Attributes& attributes, std::span<const TensorType> inputs,
             std::span<const TensorType> outputs) {
  return pool_flops(as<PoolAttributes>(attributes), inputs[0].shape, outputs[0].shape);
}

double backward_flops(const Attributes& attributes, std::span<const TensorType> inputs,
                      std::span<const TensorType>) {
  return pool_flops(as<PoolAttributes>(attributes), inputs[1].shape, inputs[0].shape);
}

constexpr OpType table[] = {
    {.name = "max_pool",
     .onnx = "MaxPool",
     .summary = "Largest element under each window",
     .infer = infer,
     .reference = reference,
     .gradient = gradient,
     .flops = flops},
    {.name = "max_pool_backward",
     .onnx = "",
     .summary = "(grad_y, x) to grad_x: to the first of the largest elements of each window",
     .infer = infer_backward,
     .reference = backward_reference,
     .flops = backward_flops},
};

}  // namespace

std::span<const OpType> max_pool_ops() {
  return table;
}

Value ops::max_pool(Emitter& emitter, const Value& x, const PoolAttributes& pool) {
  return emit_one(emitter, "max_pool", pool, {x});
}

}  // namespace netloom
