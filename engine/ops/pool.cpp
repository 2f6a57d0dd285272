#include <limits>

#include "engine/ops/elements.h"
#include "engine/ops/emit.h"
#include "engine/ops/infer.h"
#include "engine/ops/spatial.h"

namespace netloom {

namespace {

std::vector<TensorType> infer(const Attributes& attributes, std::span<const TensorType> inputs) {
  const TensorType& x = inputs[0];
  require_floating(x, "Pooling");
  require_rank(x, 4, "2-D pooling", "batch, channel, height, width");
  Shape shape{x.shape[0], x.shape[1]};
  append_window_axes(shape, x, as<PoolAttributes>(attributes).window, "A pooling window");
  return {{x.dtype, shape}};
}

/// (grad_y, x) → grad_x
std::vector<TensorType> infer_backward(const Attributes&, std::span<const TensorType> inputs) {
  return {inputs[1]};
}

/// Calls `visit(offset in x, offset in y)` for every element under a window.
template <class Visit>
void for_each_cell(const Window& window, const Shape& x, const Shape& y, Visit&& visit) {
  const std::vector<Tap> taps = taps_of(window, x, y);
  const std::int64_t x_count = spatial_count(x);
  const std::int64_t y_count = spatial_count(y);
  for (std::int64_t channel = 0; channel < y.size(0) * y.size(1); ++channel) {
    for (const Tap& tap : taps) {
      visit(static_cast<std::size_t>(channel * x_count + tap.input),
            static_cast<std::size_t>(channel * y_count + tap.output));
    }
  }
}

/// Where the largest element of each window lies, the first of equals (a NaN counts as largest); −1
/// for a window that lies over padding alone.
template <class T>
std::vector<std::int64_t> winners(std::span<const T> x, const Window& window, const Shape& from,
                                  const Shape& to) {
  std::vector<std::int64_t> winner(static_cast<std::size_t>(to.count()), -1);
  for_each_cell(window, from, to, [&](std::size_t at_x, std::size_t at_y) {
    std::int64_t& best = winner[at_y];
    const double value = widen(x[at_x]);
    const double leader = best < 0 ? -std::numeric_limits<double>::infinity()
                                   : widen(x[static_cast<std::size_t>(best)]);
    const bool first_nan = value != value && leader == leader;
    if (best < 0 || value > leader || first_nan) best = static_cast<std::int64_t>(at_x);
  });
  return winner;
}

void max_reference(const ReferenceCall& call) {
  const Window& window = as<PoolAttributes>(call.attributes).window;
  with_floating(call.inputs[0].dtype, [&]<class T>() {
    const auto x = call.inputs[0].values<T>();
    const auto y = call.outputs[0].values<T>();
    const auto winner = winners<T>(x, window, call.inputs[0].shape, call.outputs[0].shape);
    for (std::size_t i = 0; i < y.size(); ++i) {
      y[i] = winner[i] < 0 ? narrow<T>(-std::numeric_limits<double>::infinity())
                           : x[static_cast<std::size_t>(winner[i])];
    }
  });
}

void max_backward_reference(const ReferenceCall& call) {
  const Window& window = as<PoolAttributes>(call.attributes).window;
  with_floating(call.inputs[1].dtype, [&]<class T>() {
    const auto g = call.inputs[0].values<T>();
    const auto grad_x = call.outputs[0].values<T>();
    const auto winner =
        winners<T>(call.inputs[1].values<T>(), window, call.inputs[1].shape, call.inputs[0].shape);
    std::vector<double> sums(grad_x.size());
    for (std::size_t i = 0; i < g.size(); ++i) {
      if (winner[i] >= 0) sums[static_cast<std::size_t>(winner[i])] += widen(g[i]);
    }
    for (std::size_t i = 0; i < sums.size(); ++i) grad_x[i] = narrow<T>(sums[i]);
  });
}

std::vector<Value> max_gradient(Emitter& emitter, const GradientCall& call) {
  PoolAttributes pool = as<PoolAttributes>(call.attributes);
  pool.shape = call.inputs[0].shape();
  return {
      emit_one(emitter, "max_pool2d_backward", pool, {call.output_gradients[0], call.inputs[0]})};
}

double cells(const Window& window) {
  return static_cast<double>(window.kernel[0] * window.kernel[1] * window.kernel[2]);
}

double flops(const Attributes& attributes, std::span<const TensorType>,
             std::span<const TensorType> outputs) {
  return cells(as<PoolAttributes>(attributes).window) *
         static_cast<double>(outputs[0].shape.count());
}

double backward_flops(const Attributes& attributes, std::span<const TensorType> inputs,
                      std::span<const TensorType>) {
  return cells(as<PoolAttributes>(attributes).window) *
         static_cast<double>(inputs[0].shape.count());
}

constexpr OpType table[] = {
    {.name = "max_pool2d",
     .onnx = "MaxPool",
     .summary = "Largest element under each window",
     .infer = infer,
     .reference = max_reference,
     .gradient = max_gradient,
     .flops = flops},
    {.name = "max_pool2d_backward",
     .onnx = "",
     .summary = "(grad_y, x) to grad_x: to the first of the largest elements of each window",
     .infer = infer_backward,
     .reference = max_backward_reference,
     .flops = backward_flops},
};

}  // namespace

std::span<const OpType> pool_ops() {
  return table;
}

Value ops::max_pool2d(Emitter& emitter, const Value& x, const Window& window) {
  return emit_one(emitter, "max_pool2d", PoolAttributes{window, {}}, {x});
}

}  // namespace netloom
