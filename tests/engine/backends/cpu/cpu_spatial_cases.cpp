#include "tests/engine/backends/cpu/cpu_spatial_cases.h"

#include "engine/core/random.h"
#include "tests/engine/backends/cpu/op_runner.h"

namespace netloom {

namespace {

using SpatialSizes = std::vector<std::int64_t>;

Array spatial_normal(const Shape& shape, std::uint32_t stream = 11) {
  Array array(Dtype::f32, shape);
  std::uint64_t i = 0;
  for (float& one : array.values<float>())
    one = static_cast<float>(RandomStream{7, stream}.normal(i++));
  return array;
}

/// Few channels, no padding: every remainder of columns by vectors and of filters by blocks.
void narrow_convolutions(std::vector<CpuCase>& cases, const std::string& name,
                         const SpatialSizes& x_sizes, const SpatialSizes& w_sizes) {
  ConvolutionAttributes attributes;
  attributes.window.kernel = {1, w_sizes[2], w_sizes[3]};
  const Array x = spatial_normal(Shape::of(x_sizes));
  const Array w = spatial_normal(Shape::of(w_sizes), 12);
  const Array bias = spatial_normal(Shape::of({w_sizes[0]}), 13);
  cases.push_back({name + " convolution", "convolution", attributes, {x, w}});
  const Shape y = result_types(*op_named("convolution"), attributes, {x, w})[0].shape;
  attributes.activation = Activation::tanh;
  cases.push_back({name + " convolution, tanh", "convolution", attributes, {x, w, bias}});
  attributes.activation = Activation::none;
  attributes.shape = w.shape();
  const Array g = spatial_normal(y, 14);
  cases.push_back({name + " weights", "convolution_backward_weights", attributes, {g, x}});
  attributes.bias = true;
  cases.push_back({name + " weights, bias", "convolution_backward_weights", attributes, {g, x}});
}

/// The same for whole blocks of samples, and back to the data.
void batched_convolutions(std::vector<CpuCase>& cases, const SpatialSizes& x_sizes,
                          const SpatialSizes& w_sizes) {
  narrow_convolutions(cases, "batched", x_sizes, w_sizes);
  ConvolutionAttributes attributes;
  attributes.window.kernel = {1, w_sizes[2], w_sizes[3]};
  const Array x = spatial_normal(Shape::of(x_sizes));
  const Array w = spatial_normal(Shape::of(w_sizes), 12);
  const Array bias = spatial_normal(Shape::of({x_sizes[1]}), 13);
  const Shape y = result_types(*op_named("convolution"), attributes, {x, w})[0].shape;
  const Array g = spatial_normal(y, 14);
  attributes.shape = x.shape();
  cases.push_back({"batched data", "convolution_backward_data", attributes, {g, w}});
  cases.push_back({"batched data, bias", "convolution_backward_data", attributes, {g, w, bias}});
}

void spatial_convolutions(std::vector<CpuCase>& cases, const SpatialSizes& x_sizes,
                          const SpatialSizes& w_sizes, std::int64_t groups,
                          std::int64_t stride = 2) {
  ConvolutionAttributes attributes;
  attributes.groups = groups;
  const std::size_t axes = x_sizes.size() - 2;
  for (std::size_t i = 3 - axes; i < 3; ++i) {
    attributes.window.kernel[i] = w_sizes[w_sizes.size() - 3 + i];
    attributes.window.stride[i] = stride;
    attributes.window.before[i] = 1;
    attributes.window.after[i] = stride == 1 ? 1 : 0;
  }
  const Array x = spatial_normal(Shape::of(x_sizes));
  const Array w = spatial_normal(Shape::of(w_sizes), 12);
  const Array channels = spatial_normal(Shape::of({x_sizes[1]}), 13);
  const Shape y = result_types(*op_named("convolution"), attributes, {x, w})[0].shape;
  const Array g = spatial_normal(y, 14);
  cases.push_back({"spatial convolution", "convolution", attributes, {x, w}});
  ConvolutionAttributes activated = attributes;
  activated.activation = Activation::relu;
  const Array bias = spatial_normal(Shape::of({w_sizes[0]}), 20);
  cases.push_back({"spatial convolution, relu", "convolution", activated, {x, w, bias}});
  attributes.shape = x.shape();
  cases.push_back({"spatial data", "convolution_backward_data", attributes, {g, w}});
  cases.push_back(
      {"spatial data, bias", "convolution_backward_data", attributes, {g, w, channels}});
  attributes.shape = w.shape();
  attributes.bias = true;
  cases.push_back({"spatial weights", "convolution_backward_weights", attributes, {g, x}});
}

/// `op` on `x` and its backward op on what it makes.
template <class Some>
void with_backward(std::vector<CpuCase>& cases, const std::string& op, Some attributes,
                   const Array& x) {
  cases.push_back({op, op, attributes, {x}});
  const Array g = spatial_normal(result_types(*op_named(op), attributes, {x})[0].shape, 15);
  attributes.shape = x.shape();
  std::vector<Array> operands{g};
  if (op == "max_pool") operands.push_back(x);
  cases.push_back({op + " backward", op + "_backward", attributes, operands});
}

void spatial_maps(std::vector<CpuCase>& cases, const Array& x) {
  PoolAttributes pool;
  const auto axes = static_cast<std::size_t>(x.shape().rank() - 2);
  for (std::size_t i = 3 - axes; i < 3; ++i) {
    pool.window.kernel[i] = 3;
    pool.window.stride[i] = 2;
    pool.window.before[i] = pool.window.after[i] = 1;
  }
  with_backward(cases, "max_pool", pool, x);
  with_backward(cases, "average_pool", pool, x);
  pool.outputs = {2, 3, 4};
  with_backward(cases, "max_pool", pool, x);
  with_backward(cases, "average_pool", pool, x);
  ResizeAttributes resize{true, false, x.shape()};
  PadAttributes pad;
  for (int i = 2; i < x.shape().rank(); ++i) {
    resize.shape[i].extent = 2 * x.shape().size(i) + 1;
    pad.before[static_cast<std::size_t>(i)] = 2;
    pad.after[static_cast<std::size_t>(i)] = -1;
  }
  with_backward(cases, "resize", resize, x);
  resize.linear = false;
  with_backward(cases, "resize", resize, x);
  with_backward(cases, "pad", pad, x);
  pad.mode = PadMode::reflect;
  with_backward(cases, "pad", pad, x);
}

void row_norms(std::vector<CpuCase>& cases, const Shape& shape, int first_axis) {
  const Array x = spatial_normal(shape);
  const Array g = spatial_normal(shape, 16);
  Shape last;
  for (int i = first_axis; i < shape.rank(); ++i) last.push_back(shape[i]);
  const Array scale = spatial_normal(last, 17);
  const Array shift = spatial_normal(last, 18);
  const NormaliseAttributes attributes{1e-5, first_axis, 1};
  cases.push_back({"layer norm", "layer_norm", attributes, {x, scale, shift}});
  cases.push_back({"layer norm backward", "layer_norm_backward", attributes, {g, x, scale}});
  cases.push_back({"rms norm", "rms_norm", attributes, {x, scale}});
  cases.push_back({"rms norm backward", "rms_norm_backward", attributes, {g, x, scale}});
  const Array channels = spatial_normal(Shape::of({shape.size(1)}), 19);
  const NormaliseAttributes grouped{1e-5, 1, 2};
  cases.push_back({"group norm", "group_norm", grouped, {x, channels, channels}});
  cases.push_back({"group norm backward", "group_norm_backward", grouped, {g, x, channels}});
}

}  // namespace

std::vector<CpuCase> cpu_spatial_cases() {
  std::vector<CpuCase> cases;
  spatial_convolutions(cases, {3, 8, 21}, {16, 8, 5}, 1);
  spatial_convolutions(cases, {3, 8, 21}, {8, 1, 3}, 8);
  spatial_convolutions(cases, {2, 16, 9, 9}, {8, 16, 3, 3}, 1);
  spatial_convolutions(cases, {2, 3, 5, 6, 7}, {4, 3, 2, 3, 3}, 1);
  spatial_convolutions(cases, {2, 4, 5, 6, 7}, {6, 2, 2, 3, 3}, 2);
  spatial_convolutions(cases, {2, 64, 22, 24}, {64, 64, 3, 3}, 1, 1);
  spatial_convolutions(cases, {1, 64, 14, 15}, {64, 64, 3, 3}, 1, 1);
  narrow_convolutions(cases, "narrow", {3, 1, 20, 21}, {6, 1, 5, 5});
  narrow_convolutions(cases, "narrow", {2, 3, 9, 52}, {11, 3, 2, 4});
  narrow_convolutions(cases, "narrow", {40, 2, 30, 34}, {8, 2, 3, 3});
  batched_convolutions(cases, {32, 6, 14, 14}, {16, 6, 5, 5});
  batched_convolutions(cases, {16, 1, 9, 11}, {7, 1, 4, 2});
  batched_convolutions(cases, {48, 15, 7, 6}, {5, 15, 1, 6});
  spatial_maps(cases, spatial_normal(Shape::of({3, 5, 13})));
  spatial_maps(cases, spatial_normal(Shape::of({2, 3, 11, 9})));
  spatial_maps(cases, spatial_normal(Shape::of({4, 32, 40, 41})));
  spatial_maps(cases, spatial_normal(Shape::of({2, 2, 5, 6, 7})));
  row_norms(cases, Shape::of({3, 4, 37}), 2);
  row_norms(cases, Shape::of({40, 64, 130}), 2);
  row_norms(cases, Shape::of({2, 6, 5, 7}), 1);
  return cases;
}

}  // namespace netloom
