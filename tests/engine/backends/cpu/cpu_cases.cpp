#include "tests/engine/backends/cpu/cpu_cases.h"

#include <cmath>
#include <utility>

#include "engine/core/random.h"
#include "tests/engine/backends/cpu/cpu_spatial_cases.h"
#include "tests/engine/backends/cpu/op_runner.h"

namespace netloom {

Array cpu_normal(const Shape& shape, std::uint32_t stream) {
  Array array(Dtype::f32, shape);
  std::uint64_t i = 0;
  for (float& one : array.values<float>())
    one = static_cast<float>(RandomStream{7, stream}.normal(i++));
  return array;
}

Array cpu_classes(const Shape& shape, std::int64_t classes) {
  Array array(Dtype::i64, shape);
  std::uint64_t i = 0;
  for (std::int64_t& one : array.values<std::int64_t>())
    one = static_cast<std::int64_t>(
        RandomStream{7, 3}.below(static_cast<std::uint64_t>(classes), i++));
  return array;
}

namespace {

Array cpu_positive(const Shape& shape) {
  Array array = cpu_normal(shape, 2);
  for (float& one : array.values<float>()) one = std::abs(one) + 0.1F;
  return array;
}

Array cpu_number(std::int64_t value) {
  return Array::from<std::int64_t>({}, std::span<const std::int64_t>(&value, 1));
}

Array cpu_number(float value) {
  return Array::from<float>({}, std::span<const float>(&value, 1));
}

std::vector<CpuCase> unary_cases() {
  std::vector<CpuCase> cases;
  const Shape odd = Shape::of({3, 37});
  for (const char* op :
       {"relu", "leaky_relu", "tanh", "sigmoid", "exp", "square", "abs", "negate", "affine"})
    cases.push_back({op, op, ElementwiseAttributes{0.3, 1.5}, {cpu_normal(odd)}});
  for (const char* op : {"log", "sqrt"})
    cases.push_back({op, op, ElementwiseAttributes{}, {cpu_positive(odd)}});
  for (const char* op :
       {"relu_backward", "leaky_relu_backward", "tanh_backward", "sigmoid_backward", "exp_backward",
        "log_backward", "sqrt_backward", "square_backward", "abs_backward"})
    cases.push_back({op, op, ElementwiseAttributes{0.3, 0}, {cpu_normal(odd), cpu_positive(odd)}});
  return cases;
}

std::vector<CpuCase> binary_cases() {
  std::vector<CpuCase> cases;
  const std::vector<std::pair<Shape, Shape>> shapes{{Shape::of({5, 33}), Shape::of({5, 33})},
                                                    {Shape::of({5, 33}), Shape::of({33})},
                                                    {Shape::of({5, 33}), Shape::of({5, 1})},
                                                    {Shape(), Shape::of({5, 33})},
                                                    {Shape::of({2, 3, 4, 5}), Shape::of({3, 1, 1})},
                                                    {Shape::of({2, 1, 4}), Shape::of({3, 1})},
                                                    {Shape(), Shape()},
                                                    {Shape::of({0, 4}), Shape::of({4})}};
  for (const char* op : {"add", "subtract", "multiply", "divide", "maximum", "equal"})
    for (const auto& [a, b] : shapes)
      cases.push_back({std::string(op) + " " + to_text_with_batch(a) + " " + to_text_with_batch(b),
                       op,
                       NoAttributes{},
                       {cpu_normal(a), cpu_positive(b)}});
  return cases;
}

std::vector<CpuCase> product_cases() {
  std::vector<CpuCase> cases;
  const auto matmul = [&](const Shape& a, const Shape& b, bool at, bool bt) {
    cases.push_back({"matmul " + to_text_with_batch(a) + " " + to_text_with_batch(b),
                     "matmul",
                     MatMulAttributes{at, bt},
                     {cpu_normal(a), cpu_normal(b, 2)}});
  };
  matmul(Shape::of({7, 19}), Shape::of({19, 45}), false, false);
  matmul(Shape::of({19, 7}), Shape::of({45, 19}), true, true);
  matmul(Shape::of({33, 64}), Shape::of({32, 64}), false, true);
  matmul(Shape::of({64, 33}), Shape::of({64, 32}), true, false);
  matmul(Shape::of({1, 300}), Shape::of({300, 200}), false, false);
  matmul(Shape::of({9, 2100}), Shape::of({2100, 40}), false, false);
  matmul(Shape::of({2100, 9}), Shape::of({40, 2100}), true, true);
  matmul(Shape::of({3, 4, 5}), Shape::of({5, 6}), false, false);
  matmul(Shape::of({3, 4, 5}), Shape::of({3, 5, 6}), false, false);
  matmul(Shape::of({2, 1, 4, 5}), Shape::of({3, 6, 5}), false, true);
  for (const Activation activation :
       {Activation::none, Activation::relu, Activation::tanh, Activation::sigmoid})
    for (const std::int64_t outputs : {10, 32, 77})
      cases.push_back({"linear",
                       "linear",
                       LinearAttributes{activation},
                       {cpu_normal(Shape::of({32, 61})), cpu_normal(Shape::of({outputs, 61}), 2),
                        cpu_normal(Shape::of({outputs}), 3)}});
  cases.push_back({"linear without bias",
                   "linear",
                   LinearAttributes{},
                   {cpu_normal(Shape::of({2, 3, 8})), cpu_normal(Shape::of({5, 8}), 2)}});
  cases.push_back({"linear of one long row",
                   "linear",
                   LinearAttributes{Activation::tanh},
                   {cpu_normal(Shape::of({1, 700})), cpu_normal(Shape::of({90, 700}), 2),
                    cpu_normal(Shape::of({90}), 3)}});
  return cases;
}

std::vector<CpuCase> reduction_cases() {
  std::vector<CpuCase> cases;
  const std::vector<std::vector<int>> choices{{},  {0},       {1},    {2},
                                              {3}, {0, 2, 3}, {1, 2}, {0, 1, 2, 3}};
  for (const char* op : {"sum", "mean", "max"})
    for (const auto& axes : choices)
      for (const bool keep : {false, true})
        cases.push_back(
            {op, op, ReduceAttributes{axes, keep, {}}, {cpu_normal(Shape::of({3, 17, 5, 70}))}});
  cases.push_back(
      {"long sum", "sum", ReduceAttributes{{0}, false, {}}, {cpu_normal(Shape::of({100'003}))}});
  cases.push_back({"sum of many rows",
                   "sum",
                   ReduceAttributes{{0}, false, {}},
                   {cpu_normal(Shape::of({1500, 301}))}});
  for (const int axis : {0, 1, 2})
    cases.push_back(
        {"argmax", "argmax", AxisAttributes{axis}, {cpu_normal(Shape::of({4, 9, 11}))}});
  return cases;
}

std::vector<CpuCase> softmax_cases() {
  std::vector<CpuCase> cases;
  for (const std::int64_t classes : {1, 10, 16, 33, 2500}) {
    const Shape shape = Shape::of({6, classes});
    const AxisAttributes axis{1};
    for (const char* op : {"softmax", "log_softmax"})
      cases.push_back({op, op, axis, {cpu_normal(shape)}});
    const Array shares = run_reference(*op_named("softmax"), axis, {cpu_normal(shape)}).outputs[0];
    const Array logs =
        run_reference(*op_named("log_softmax"), axis, {cpu_normal(shape)}).outputs[0];
    cases.push_back({"softmax_backward", "softmax_backward", axis, {cpu_normal(shape, 2), shares}});
    cases.push_back(
        {"log_softmax_backward", "log_softmax_backward", axis, {cpu_normal(shape, 2), logs}});
    const Array labels = cpu_classes(Shape::of({6}), classes);
    cases.push_back(
        {"cross entropy", "softmax_cross_entropy", NoAttributes{}, {cpu_normal(shape), labels}});
    cases.push_back({"cross entropy backward",
                     "softmax_cross_entropy_backward",
                     NoAttributes{},
                     {cpu_normal(Shape::of({6}), 2), cpu_normal(shape), labels}});
  }
  return cases;
}

std::vector<CpuCase> softmax_column_cases() {
  std::vector<CpuCase> cases;
  for (const Shape& shape :
       {Shape::of({3, 10, 5, 7}), Shape::of({2, 33, 90}), Shape::of({9, 300, 200})})
    for (const int axis : {0, 1}) {
      const AxisAttributes attributes{axis};
      for (const char* op : {"softmax", "log_softmax"}) {
        const std::string name = std::string(op) + " along " + std::to_string(axis);
        const Array x = cpu_normal(shape);
        const Array y = run_reference(*op_named(op), attributes, {x}).outputs[0];
        cases.push_back({name, op, attributes, {x}});
        cases.push_back({name + " backward",
                         std::string(op) + "_backward",
                         attributes,
                         {cpu_normal(shape, 2), y}});
      }
    }
  return cases;
}

std::vector<CpuCase> movement_cases() {
  const Array x = cpu_normal(Shape::of({2, 3, 4, 5}));
  std::vector<CpuCase> cases{
      {"reshape", "reshape", ShapeAttributes{Shape::of({6, 20})}, {x}},
      {"transpose", "transpose", TransposeAttributes{{0, 2, 3, 1}}, {x}},
      {"transpose ends", "transpose", TransposeAttributes{{3, 1, 2, 0}}, {x}},
      {"transpose none", "transpose", TransposeAttributes{{0, 1, 2, 3}}, {x}},
      {"broadcast",
       "broadcast_to",
       ShapeAttributes{Shape::of({4, 3, 7, 5})},
       {cpu_normal(Shape::of({3, 1, 5}))}},
      {"broadcast a number",
       "broadcast_to",
       ShapeAttributes{Shape::of({4, 3})},
       {cpu_number(2.5F)}},
      {"constant", "constant", ConstantAttributes{1.5, Dtype::f32, Shape::of({3, 5})}, {}},
      {"constant i64", "constant", ConstantAttributes{7, Dtype::i64, Shape::of({3})}, {}},
      {"cast to f64", "cast", CastAttributes{Dtype::f64}, {x}},
      {"cast to bf16", "cast", CastAttributes{Dtype::bf16}, {x}},
      {"cast from i64", "cast", CastAttributes{Dtype::f32}, {cpu_classes(Shape::of({50}), 9)}},
      {"cast to i64", "cast", CastAttributes{Dtype::i64}, {x}},
      {"assign", "assign", NoAttributes{}, {x, cpu_normal(Shape::of({2, 3, 4, 5}), 2)}}};
  return cases;
}

std::vector<CpuCase> optimiser_cases() {
  std::vector<CpuCase> cases;
  const auto add = [&](const std::string& name, const char* op, OptimiserAttributes attributes) {
    std::vector<Array> inputs{cpu_number(0.05F), cpu_number(std::int64_t{3})};
    for (const Shape& shape : {Shape::of({7, 5}), Shape::of({1}), Shape::of({64, 33})}) {
      inputs.push_back(cpu_normal(shape));
      inputs.push_back(cpu_normal(shape, 2));
      for (int i = 0; i < attributes.moments; ++i) inputs.push_back(cpu_positive(shape));
    }
    cases.push_back({name, op, attributes, inputs});
  };
  add("sgd", "sgd_step", {.weight_decay = 0.01});
  add("sgd momentum", "sgd_step", {.momentum = 0.9, .weight_decay = 0.01, .moments = 1});
  add("sgd nesterov", "sgd_step", {.momentum = 0.9, .nesterov = true, .moments = 1});
  add("sgd decoupled", "sgd_step",
      {.momentum = 0.9, .weight_decay = 0.1, .decoupled = true, .moments = 1});
  add("adam", "adam_step", {.weight_decay = 0.01, .moments = 2});
  add("adamw", "adam_step", {.weight_decay = 0.01, .decoupled = true, .moments = 2});
  add("nadam", "nadam_step", {.weight_decay = 0.01, .moments = 2});
  add("rmsprop", "rmsprop_step", {.beta2 = 0.99, .moments = 1});
  add("rmsprop momentum", "rmsprop_step", {.momentum = 0.9, .weight_decay = 0.01, .moments = 2});
  add("adagrad", "adagrad_step", {.weight_decay = 0.01, .moments = 1});
  add("lion", "lion_step", {.weight_decay = 0.01, .decoupled = true, .moments = 1});
  add("clipped norm", "adam_step", {.clip_norm = 3, .moments = 2});
  add("clipped elements", "sgd_step", {.weight_decay = 0.01, .clip_value = 0.4});
  return cases;
}

std::vector<CpuCase> convolution_cases() {
  struct Geometry {
    std::int64_t batch, channels, filters, height, width, kernel, stride, dilation, padding, groups;
  };
  const std::vector<Geometry> geometries{
      {4, 1, 16, 8, 8, 3, 1, 1, 1, 1},  {4, 16, 32, 8, 8, 3, 1, 1, 1, 1},
      {2, 3, 10, 9, 7, 3, 2, 1, 1, 1},  {2, 20, 20, 9, 7, 3, 1, 2, 2, 1},
      {2, 16, 16, 5, 5, 1, 1, 1, 0, 1}, {2, 32, 32, 6, 6, 3, 1, 1, 1, 32},
      {2, 8, 12, 6, 6, 3, 1, 1, 1, 4},  {1, 5, 7, 6, 6, 5, 1, 1, 2, 1}};
  std::vector<CpuCase> cases;
  for (const Geometry& g : geometries) {
    ConvolutionAttributes attributes;
    attributes.groups = g.groups;
    for (std::size_t i = 1; i < 3; ++i) {
      attributes.window.kernel[i] = g.kernel;
      attributes.window.stride[i] = g.stride;
      attributes.window.dilation[i] = g.dilation;
      attributes.window.before[i] = attributes.window.after[i] = g.padding;
    }
    const Array x = cpu_normal(Shape::of({g.batch, g.channels, g.height, g.width}));
    const Array w =
        cpu_normal(Shape::of({g.filters, g.channels / g.groups, g.kernel, g.kernel}), 2);
    const Array b = cpu_normal(Shape::of({g.filters}), 3);
    for (const Activation activation : {Activation::none, Activation::relu, Activation::sigmoid}) {
      attributes.activation = activation;
      cases.push_back({"convolution", "convolution", attributes, {x, w, b}});
    }
    attributes.activation = Activation::none;
    cases.push_back({"convolution without bias", "convolution", attributes, {x, w}});
    const Shape result = result_types(*op_named("convolution"), attributes, {x, w})[0].shape;
    const Array gradient = cpu_normal(result, 4);
    attributes.shape = x.shape();
    cases.push_back({"convolution data", "convolution_backward_data", attributes, {gradient, w}});
    attributes.shape = w.shape();
    cases.push_back(
        {"convolution weights", "convolution_backward_weights", attributes, {gradient, x}});
    attributes.bias = true;
    cases.push_back(
        {"convolution both", "convolution_backward_weights", attributes, {gradient, x}});
  }
  return cases;
}

std::vector<CpuCase> pool_cases() {
  std::vector<CpuCase> cases;
  const auto add = [&](std::int64_t kernel, std::int64_t stride, std::int64_t padding,
                       std::int64_t dilation) {
    PoolAttributes attributes;
    for (std::size_t i = 1; i < 3; ++i) {
      attributes.window.kernel[i] = kernel;
      attributes.window.stride[i] = stride;
      attributes.window.dilation[i] = dilation;
      attributes.window.before[i] = attributes.window.after[i] = padding;
    }
    Array x = cpu_normal(Shape::of({2, 5, 9, 8}));
    // Equal neighbours: the first of them wins.
    for (float& one : x.values<float>()) one = std::round(one);
    cases.push_back({"max_pool", "max_pool", attributes, {x}});
    const Shape result = result_types(*op_named("max_pool"), attributes, {x})[0].shape;
    attributes.shape = x.shape();
    cases.push_back(
        {"max_pool_backward", "max_pool_backward", attributes, {cpu_normal(result, 2), x}});
  };
  add(2, 2, 0, 1);
  add(3, 2, 1, 1);
  add(3, 1, 1, 2);
  add(2, 3, 2, 1);
  return cases;
}

std::vector<CpuCase> normalisation_cases() {
  std::vector<CpuCase> cases;
  for (const Shape& shape :
       {Shape::of({4, 6, 5, 7}), Shape::of({2, 3, 40, 41}), Shape::of({70, 33}),
        Shape::of({300, 500}), Shape::of({2, 5, 9}), Shape::of({1, 4, 3, 3})}) {
    const NormaliseAttributes attributes{1e-5};
    const Shape channels = Shape::of({shape.size(1)});
    const Array x = cpu_normal(shape);
    const Array scale = cpu_normal(channels, 2);
    const Array shift = cpu_normal(channels, 3);
    cases.push_back({"batch_norm_training", "batch_norm_training", attributes, {x, scale, shift}});
    cases.push_back({"batch_norm_inference",
                     "batch_norm_inference",
                     attributes,
                     {x, scale, shift, cpu_normal(channels, 4), cpu_positive(channels)}});
    const auto forward =
        run_reference(*op_named("batch_norm_training"), attributes, {x, scale, shift});
    cases.push_back({"batch_norm_training_backward",
                     "batch_norm_training_backward",
                     attributes,
                     {cpu_normal(shape, 5), x, scale, forward.outputs[1], forward.outputs[2]}});
  }
  return cases;
}

std::vector<CpuCase> rest_cases() {
  std::vector<CpuCase> cases;
  const Shape shape = Shape::of({3, 17, 5, 7});
  for (const auto& [axes, kept] :
       std::vector<std::pair<std::vector<int>, Shape>>{{{0}, Shape::of({17, 5, 7})},
                                                       {{2, 3}, Shape::of({3, 17})},
                                                       {{0, 1, 2, 3}, Shape()},
                                                       {{1}, Shape::of({3, 5, 7})}}) {
    cases.push_back({"mean_backward",
                     "mean_backward",
                     ReduceAttributes{axes, false, shape},
                     {cpu_normal(kept)}});
    cases.push_back({"max_backward",
                     "max_backward",
                     ReduceAttributes{axes, false, shape},
                     {cpu_normal(kept), cpu_normal(shape, 2)}});
  }
  cases.push_back({"maximum_backward",
                   "maximum_backward",
                   NoAttributes{},
                   {cpu_normal(Shape::of({5, 33})), cpu_normal(Shape::of({5, 33}), 2),
                    cpu_normal(Shape::of({33}), 3)}});
  for (const double rate : {0.0, 0.3, 0.5, 0.9})
    for (const std::int64_t count : {7, 64, 40'000})
      cases.push_back({"dropout",
                       "dropout",
                       RandomAttributes{77, rate},
                       {cpu_normal(Shape::of({count})), cpu_number(std::int64_t{1} << 40),
                        cpu_number(std::int64_t{123456})}});
  const Array a = cpu_normal(Shape::of({2, 3, 4}));
  cases.push_back(
      {"concat", "concat", AxisAttributes{1}, {a, cpu_normal(Shape::of({2, 5, 4})), a}});
  for (const std::int64_t classes : {2, 5})
    cases.push_back({"equal classes",
                     "equal",
                     NoAttributes{},
                     {cpu_classes(Shape::of({4, 30}), classes), cpu_classes(Shape::of({30}), 3)}});
  cases.push_back({"slice", "slice", SliceAttributes{1, 1, 2, {}}, {a}});
  cases.push_back(
      {"slice_backward", "slice_backward", SliceAttributes{1, 2, 3, Shape::of({2, 7, 4})}, {a}});
  return cases;
}

/// Sizes that are worth a team of threads.
std::vector<CpuCase> large_cases() {
  const Array x = cpu_normal(Shape::of({500, 401}));
  const Array other = cpu_normal(Shape::of({500, 401}), 2);
  const AxisAttributes last{1};
  const Array labels = cpu_classes(Shape::of({500}), 401);
  const Array image = cpu_normal(Shape::of({9, 17, 30, 31}));
  const Array channels = cpu_positive(Shape::of({17}));
  ConvolutionAttributes convolution;
  PoolAttributes pool;
  for (std::size_t i = 1; i < 3; ++i) {
    convolution.window.kernel[i] = 3;
    convolution.window.before[i] = convolution.window.after[i] = 1;
    pool.window.kernel[i] = pool.window.stride[i] = 2;
  }
  const Array filters = cpu_normal(Shape::of({18, 17, 3, 3}), 2);
  const Array maps = cpu_normal(Shape::of({9, 18, 30, 31}), 3);
  const Array pooled = cpu_normal(Shape::of({9, 17, 15, 15}), 4);
  ConvolutionAttributes data = convolution;
  data.shape = image.shape();
  ConvolutionAttributes weights = convolution;
  weights.shape = filters.shape();
  weights.bias = true;
  std::vector<CpuCase> cases{
      {"large sigmoid", "sigmoid", ElementwiseAttributes{}, {x}},
      {"large add", "add", NoAttributes{}, {x, other}},
      {"large bias", "add", NoAttributes{}, {x, cpu_normal(Shape::of({401}))}},
      {"large column", "multiply", NoAttributes{}, {x, cpu_normal(Shape::of({500, 1}))}},
      {"large number", "multiply", NoAttributes{}, {cpu_number(2.5F), x}},
      {"large one row",
       "multiply",
       NoAttributes{},
       {cpu_normal(Shape::of({1, 200'000})), cpu_normal(Shape::of({1, 200'000}), 2)}},
      {"large sum", "sum", ReduceAttributes{{0}, false, {}}, {x}},
      {"large sum of rows", "sum", ReduceAttributes{{1}, false, {}}, {x}},
      {"large mean", "mean", ReduceAttributes{{0, 1}, false, {}}, {x}},
      {"large mean backward",
       "mean_backward",
       ReduceAttributes{{0, 1}, false, x.shape()},
       {cpu_number(3.0F)}},
      {"large softmax", "softmax", last, {x}},
      {"large cross entropy", "softmax_cross_entropy", NoAttributes{}, {x, labels}},
      {"large cross entropy backward",
       "softmax_cross_entropy_backward",
       NoAttributes{},
       {cpu_normal(Shape::of({500})), x, labels}},
      {"large linear",
       "linear",
       LinearAttributes{Activation::relu},
       {x, cpu_normal(Shape::of({130, 401}), 2), cpu_normal(Shape::of({130}), 3)}},
      {"large matmul", "matmul", MatMulAttributes{true, false}, {x, other}},
      {"large batch",
       "matmul",
       MatMulAttributes{false, true},
       {cpu_normal(Shape::of({20, 50, 41})), cpu_normal(Shape::of({20, 37, 41}), 2)}},
      {"large transpose", "transpose", TransposeAttributes{{1, 0}}, {x}},
      {"large reshape", "reshape", ShapeAttributes{Shape::of({401, 500})}, {x}},
      {"large dropout",
       "dropout",
       RandomAttributes{9, 0.4},
       {x, cpu_number(std::int64_t{5}), cpu_number(std::int64_t{6})}},
      {"large batch norm",
       "batch_norm_training",
       NormaliseAttributes{},
       {image, channels, channels}},
      {"large batch norm backward",
       "batch_norm_training_backward",
       NormaliseAttributes{},
       {image, image, channels, channels, channels}},
      {"large pool", "max_pool", pool, {image}},
      {"large convolution", "convolution", convolution, {image, filters}},
      {"large convolution data", "convolution_backward_data", data, {maps, filters}},
      {"large convolution weights", "convolution_backward_weights", weights, {maps, image}},
      {"large adam",
       "adam_step",
       OptimiserAttributes{.moments = 2},
       {cpu_number(0.1F), cpu_number(std::int64_t{0}), x, other, x, cpu_positive(x.shape()),
        channels, channels, channels, channels}}};
  pool.shape = image.shape();
  cases.push_back({"large pool backward", "max_pool_backward", pool, {pooled, image}});
  return cases;
}

}  // namespace

std::vector<CpuCase> cpu_cases() {
  std::vector<CpuCase> all;
  for (const auto make :
       {unary_cases, binary_cases, product_cases, reduction_cases, softmax_cases, movement_cases,
        optimiser_cases, softmax_column_cases, convolution_cases, pool_cases, normalisation_cases,
        cpu_spatial_cases, rest_cases, large_cases, cpu_sequence_cases})
    for (CpuCase& one : make()) all.push_back(std::move(one));
  return all;
}

}  // namespace netloom
