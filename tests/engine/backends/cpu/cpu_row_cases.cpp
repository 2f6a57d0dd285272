#include <utility>

#include "tests/engine/backends/cpu/cpu_cases.h"
#include "tests/engine/backends/cpu/op_runner.h"

namespace netloom {

namespace {

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
  }
  return cases;
}

/// Rows of one vector and more, in groups that are full and not.
std::vector<CpuCase> cross_entropy_cases() {
  std::vector<CpuCase> cases;
  for (const std::int64_t classes : {1, 2, 10, 16, 17, 33, 2500})
    for (const std::int64_t rows : {1, 6, 37}) {
      const Shape shape = Shape::of({rows, classes});
      const Array labels = cpu_classes(Shape::of({rows}), classes);
      cases.push_back(
          {"cross entropy", "softmax_cross_entropy", NoAttributes{}, {cpu_normal(shape), labels}});
      cases.push_back({"cross entropy backward",
                       "softmax_cross_entropy_backward",
                       NoAttributes{},
                       {cpu_normal(Shape::of({rows}), 2), cpu_normal(shape), labels}});
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

}  // namespace

std::vector<CpuCase> cpu_row_cases() {
  return joined_cases({unary_cases, binary_cases, product_cases, reduction_cases, softmax_cases,
                       cross_entropy_cases, softmax_column_cases, movement_cases});
}

}  // namespace netloom
