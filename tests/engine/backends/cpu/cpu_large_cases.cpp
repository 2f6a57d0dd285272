#include "tests/engine/backends/cpu/cpu_cases.h"
#include "tests/engine/backends/cpu/op_runner.h"

namespace netloom {

std::vector<CpuCase> cpu_large_cases() {
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
      {"large maxima", "max", ReduceAttributes{{0}, false, {}}, {x}},
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
      {"tall linear",
       "linear",
       LinearAttributes{Activation::relu},
       {cpu_normal(Shape::of({3, 401, 300})), cpu_normal(Shape::of({70, 300}), 2),
        cpu_normal(Shape::of({70}), 3)}},
      {"tall matmul", "matmul", MatMulAttributes{}, {x, cpu_normal(Shape::of({401, 133}), 2)}},
      {"large matmul", "matmul", MatMulAttributes{true, false}, {x, other}},
      {"split linear",
       "linear",
       LinearAttributes{Activation::tanh},
       {cpu_normal(Shape::of({3, 100, 128})), cpu_normal(Shape::of({95, 128}), 2),
        cpu_normal(Shape::of({95}), 3)}},
      {"split deep matmul",
       "matmul",
       MatMulAttributes{true, false},
       {cpu_normal(Shape::of({2100, 127})), cpu_normal(Shape::of({2100, 96}), 2)}},
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

}  // namespace netloom
