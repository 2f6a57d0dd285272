#include <utility>

#include "tests/engine/backends/cpu/cpu_cases.h"
#include "tests/engine/backends/cpu/op_runner.h"

namespace netloom {

namespace {

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
  add("average", "average_step", {});
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
        Shape::of({300, 500}), Shape::of({2, 5, 9}), Shape::of({1, 4, 3, 3}),
        Shape::of({20, 3, 2, 5}), Shape::of({70, 8, 2, 2})}) {
    const NormaliseAttributes attributes{1e-5};
    const Shape channels = Shape::of({shape.size(1)});
    const Array x = cpu_normal(shape);
    const Array scale = cpu_normal(channels, 2);
    const Array shift = cpu_normal(channels, 3);
    cases.push_back({"batch_norm_training", "batch_norm_training", attributes, {x, scale, shift}});
    const Array addend = cpu_normal(shape, 6);
    NormaliseAttributes relu = attributes;
    relu.activation = Activation::relu;
    cases.push_back({"batch_norm_training", "batch_norm_training", relu, {x, scale, shift}});
    for (const NormaliseAttributes& end : {attributes, relu})
      cases.push_back({"batch_norm_training with an addend",
                       "batch_norm_training",
                       end,
                       {x, scale, shift, addend}});
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
    cases.push_back(
        {"batch_norm_training_backward after relu",
         "batch_norm_training_backward",
         attributes,
         {cpu_normal(shape, 5), x, scale, forward.outputs[1], forward.outputs[2], shift}});
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

}  // namespace

std::vector<CpuCase> cpu_map_cases() {
  return joined_cases(
      {optimiser_cases, convolution_cases, pool_cases, normalisation_cases, rest_cases});
}

}  // namespace netloom
