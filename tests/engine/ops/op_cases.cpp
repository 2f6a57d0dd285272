#include "tests/engine/ops/op_cases.h"

#include <cmath>

#include "engine/core/random.h"
#include "engine/core/text.h"

namespace netloom {

namespace {

constexpr Extent n = batch_extent();
constexpr Extent t = time_extent();

Shape rows(Extent count, Extent features) {
  return {{Role::batch, count}, {Role::feature, features}};
}

Shape image(Extent count, Extent channels, Extent height, Extent width) {
  return {{Role::batch, count},
          {Role::channel, channels},
          {Role::height, height},
          {Role::width, width}};
}

Shape plain(std::initializer_list<Extent> extents) {
  Shape shape;
  for (const Extent extent : extents) shape.push_back({Role::none, extent});
  return shape;
}

OpOperand normal(const Shape& shape) {
  return {Fill::normal, shape};
}
OpOperand away(const Shape& shape) {
  return {Fill::away, shape};
}
OpOperand positive(const Shape& shape) {
  return {Fill::positive, shape};
}
OpOperand distinct(const Shape& shape) {
  return {Fill::distinct, shape};
}
OpOperand number(double value) {
  return {Fill::number, Shape(), Dtype::f32, value};
}
OpOperand integer(double value) {
  return {Fill::number, Shape(), Dtype::i64, value};
}
OpOperand whole(const Shape& shape, double bound, Dtype dtype = Dtype::i64) {
  return {Fill::whole, shape, dtype, bound};
}

using Cases = std::vector<OpCase>;

void add_elementwise(Cases& cases) {
  const ElementwiseAttributes constants{0.3, -0.7};
  for (const char* op : {"relu", "leaky_relu", "abs", "elu"}) {
    cases.push_back({op, op, constants, {away(rows(n, 7))}});
    cases.push_back({std::string(op) + " scalar", op, constants, {away(Shape())}});
  }
  for (const char* op : {"tanh", "sigmoid", "exp", "square", "negate", "affine", "silu", "mish",
                         "gelu", "gelu_tanh", "sine"}) {
    cases.push_back({op, op, constants, {normal(image(n, 2, 3, 5))}});
  }
  for (const char* op : {"log", "sqrt", "reciprocal", "power"}) {
    cases.push_back({op, op, constants, {positive(rows(n, 37))}});
  }
  for (const char* op :
       {"relu_backward", "leaky_relu_backward", "tanh_backward", "sigmoid_backward", "exp_backward",
        "log_backward", "sqrt_backward", "square_backward", "abs_backward", "elu_backward",
        "silu_backward", "mish_backward", "gelu_backward", "gelu_tanh_backward", "sine_backward",
        "reciprocal_backward", "power_backward"}) {
    const std::string_view name = op;
    const bool root =
        name.starts_with("log") || name.starts_with("sqrt") || name.starts_with("power");
    const OpOperand saved = root ? positive(rows(n, 19)) : away(rows(n, 19));
    cases.push_back({op, op, constants, {normal(rows(n, 19)), saved}});
  }
}

/// Functions whose constants say where they bend.
void add_bent(Cases& cases) {
  const std::vector<std::pair<const char*, ElementwiseAttributes>> functions{
      {"softplus", {1, 20}},
      {"softplus", {0.7, 0.9}},
      {"softplus", {-1, 20}},
      {"clip", {-0.5, 0.75}},
      {"hard_sigmoid", {0.3, 0.5}},
      {"hard_swish", {}},
      {"shrink", {0.5, 0.5}},
      {"shrink", {0.5, 0}},
      {"threshold", {0.1, 20}},
      {"elu", {1.7, 2}},
      {"sine", {30, 0}}};
  for (const auto& [op, constants] : functions) {
    const auto name =
        std::string(op) + " " + number_text(constants.alpha) + ", " + number_text(constants.beta);
    cases.push_back({name, op, constants, {normal(rows(n, 41))}});
    cases.push_back({name + " wide", op, constants, {{Fill::distinct, rows(n, 400)}}});
    const auto backward = std::string(op) + "_backward";
    cases.push_back(
        {name + " backward", backward, constants, {normal(rows(n, 41)), normal(rows(n, 41))}});
  }
  for (const double exponent : {2.0, 3.0, -1.0, -2.0, 0.0}) {
    cases.push_back({"power " + number_text(exponent),
                     "power",
                     ElementwiseAttributes{exponent, 0},
                     {away(rows(n, 23))}});
  }
}

void add_arithmetic(Cases& cases) {
  const std::vector<std::pair<Shape, Shape>> pairs{{rows(n, 33), rows(n, 33)},
                                                   {rows(n, 5), plain({5})},
                                                   {rows(n, 5), rows(n, 1)},
                                                   {Shape(), rows(n, 5)},
                                                   {image(n, 3, 2, 5), plain({3, 1, 1})},
                                                   {plain({n, 1, 4}), plain({t, 1})},
                                                   {Shape(), Shape()}};
  for (const auto& [a, b] : pairs) {
    const std::string shapes = " " + to_text_with_batch(a) + " and " + to_text_with_batch(b);
    for (const char* op : {"add", "subtract", "multiply"}) {
      cases.push_back({op + shapes, op, NoAttributes(), {normal(a), normal(b)}});
    }
    cases.push_back({"divide" + shapes, "divide", NoAttributes(), {normal(a), positive(b)}});
    for (const char* op : {"maximum", "minimum"}) {
      cases.push_back({op + shapes, op, NoAttributes(), {distinct(a), distinct(b)}});
    }
    for (const char* op : {"equal", "less", "less_equal"}) {
      cases.push_back({op + shapes, op, NoAttributes(), {whole(a, 3), whole(b, 3)}});
    }
    cases.push_back({"maximum_backward" + shapes,
                     "maximum_backward",
                     NoAttributes(),
                     {normal(*broadcast(a, b)), distinct(a), distinct(b)}});
  }
  for (const char* op : {"add", "subtract", "multiply", "maximum", "minimum"}) {
    cases.push_back({std::string(op) + " of i64",
                     op,
                     NoAttributes(),
                     {whole(rows(n, 5), 100), whole(plain({5}), 9)}});
  }
  for (const char* op : {"equal", "less", "less_equal"}) {
    cases.push_back({std::string(op) + " of f32",
                     op,
                     NoAttributes(),
                     {distinct(rows(n, 6)), distinct(rows(n, 6))}});
  }
  const OpOperand condition = whole(rows(n, 37), 2, Dtype::boolean);
  cases.push_back(
      {"where", "where", NoAttributes(), {condition, normal(rows(n, 37)), normal(rows(n, 37))}});
  cases.push_back({"equal of bool",
                   "equal",
                   NoAttributes(),
                   {whole(rows(n, 6), 2, Dtype::boolean), whole(rows(n, 6), 2, Dtype::boolean)}});
}

void add_shapes(Cases& cases) {
  const Shape sequence{{Role::batch, n}, {Role::time, t}, {Role::feature, 6}};
  cases.push_back(
      {"reshape to rows", "reshape", ShapeAttributes{rows(n * t, 6)}, {normal(sequence)}});
  cases.push_back(
      {"reshape to image", "reshape", ShapeAttributes{image(n, 1, 4, 3)}, {normal(rows(n, 12))}});
  cases.push_back(
      {"reshape of i64", "reshape", ShapeAttributes{plain({n * t})}, {whole(plain({n, t}), 50)}});
  cases.push_back(
      {"broadcast_to new axes", "broadcast_to", ShapeAttributes{rows(n, 5)}, {normal(plain({5}))}});
  cases.push_back({"broadcast_to inner axes",
                   "broadcast_to",
                   ShapeAttributes{image(n, 3, 2, 5)},
                   {normal(plain({3, 1, 1}))}});
  cases.push_back(
      {"broadcast_to scalar", "broadcast_to", ShapeAttributes{rows(n, 3)}, {normal(Shape())}});
  cases.push_back(
      {"transpose matrix", "transpose", TransposeAttributes{{1, 0}}, {normal(rows(n, 7))}});
  cases.push_back({"transpose image",
                   "transpose",
                   TransposeAttributes{{0, 2, 3, 1}},
                   {normal(image(n, 2, 5, 3))}});
  cases.push_back({"transpose of i64",
                   "transpose",
                   TransposeAttributes{{2, 0, 1}},
                   {whole(plain({2, n, 3}), 99)}});
  cases.push_back(
      {"concat channels",
       "concat",
       AxisAttributes{1},
       {normal(image(n, 2, 3, 3)), normal(image(n, 1, 3, 3)), normal(image(n, 4, 3, 3))}});
  cases.push_back(
      {"concat batch", "concat", AxisAttributes{0}, {normal(rows(n, 4)), normal(rows(n, 4))}});
  cases.push_back({"concat one", "concat", AxisAttributes{1}, {normal(rows(n, 4))}});
  cases.push_back(
      {"slice channels", "slice", SliceAttributes{1, 1, 2, {}}, {normal(image(n, 4, 3, 2))}});
  cases.push_back({"slice first step", "slice", SliceAttributes{1, 0, 1, {}}, {normal(sequence)}});
  cases.push_back({"slice half of the batch",
                   "slice",
                   SliceAttributes{0, n, n, {}},
                   {normal(rows(n * Extent(2), 3))}});
  cases.push_back({"slice_backward channels",
                   "slice_backward",
                   SliceAttributes{1, 1, 2, image(n, 4, 3, 2)},
                   {normal(image(n, 2, 3, 2))}});
  cases.push_back({"slice_backward half of the batch",
                   "slice_backward",
                   SliceAttributes{0, n, n, rows(n * Extent(2), 3)},
                   {normal(rows(n, 3))}});
  cases.push_back({"constant", "constant", ConstantAttributes{0.25, Dtype::f32, rows(n, 5)}, {}});
  cases.push_back({"constant of i64", "constant", ConstantAttributes{7, Dtype::i64, Shape()}, {}});
  for (const Dtype to : {Dtype::f32, Dtype::bf16, Dtype::f64, Dtype::i64, Dtype::u8}) {
    cases.push_back({"cast to " + std::string(name_of(to)),
                     "cast",
                     CastAttributes{to},
                     {positive(rows(n, 9))}});
    cases.push_back({"cast of i64 to " + std::string(name_of(to)),
                     "cast",
                     CastAttributes{to},
                     {whole(rows(n, 9), 100)}});
  }
  cases.push_back(
      {"cast of bool", "cast", CastAttributes{Dtype::f32}, {whole(rows(n, 9), 2, Dtype::boolean)}});
}

void add_along_axis(Cases& cases) {
  const Shape x = image(n, 2, 70, 3);
  for (const char* op : {"cumulative_sum", "cumulative_sum_backward", "flip"}) {
    for (const int axis : {0, 1, 2, 3}) {
      cases.push_back({op + (" along " + std::to_string(axis)),
                       op,
                       AxisAttributes{axis},
                       {normal(image(n, 2, 5, 3))}});
    }
    cases.push_back({std::string(op) + " of many columns", op, AxisAttributes{1}, {normal(x)}});
  }
  cases.push_back({"stop_gradient", "stop_gradient", NoAttributes(), {normal(rows(n, 7))}});
  cases.push_back({"flip of i64", "flip", AxisAttributes{1}, {whole(rows(n, 5), 99)}});
  cases.push_back({"one_hot", "one_hot", OneHotAttributes{7}, {whole(plain({n, t}), 7)}});
  for (const char* op : {"normal_like", "uniform_like"}) {
    cases.push_back(
        {op, op, RandomAttributes{77, 0}, {normal(rows(n, 4131)), integer(42), integer(5)}});
  }
}

void add_reductions(Cases& cases) {
  const Shape x = image(n, 3, 4, 5);
  const std::vector<std::pair<std::string, ReduceAttributes>> all{
      {"all", {{0, 1, 2, 3}, false, {}}},
      {"batch", {{0}, false, {}}},
      {"last, kept", {{3}, true, {}}},
      {"space", {{2, 3}, false, {}}},
      {"all but channels", {{0, 2, 3}, true, {}}}};
  for (const auto& [name, attributes] : all) {
    ReduceAttributes backward = attributes;
    backward.shape = x;
    Shape y = x;
    for (const int axis : attributes.axes) y[axis].extent = 1;
    if (!attributes.keep) {
      y = Shape();
      for (int i = 0; i < 4; ++i) {
        bool gone = false;
        for (const int axis : attributes.axes) gone = gone || axis == i;
        if (!gone) y.push_back(x[i]);
      }
    }
    cases.push_back({"sum over " + name, "sum", attributes, {normal(x)}});
    cases.push_back({"mean over " + name, "mean", attributes, {normal(x)}});
    cases.push_back({"max over " + name, "max", attributes, {distinct(x)}});
    cases.push_back({"mean_backward over " + name, "mean_backward", backward, {normal(y)}});
    cases.push_back(
        {"max_backward over " + name, "max_backward", attributes, {normal(y), distinct(x)}});
  }
  cases.push_back(
      {"sum of i64", "sum", ReduceAttributes{{1}, false, {}}, {whole(rows(n, 9), 1000)}});
  cases.push_back(
      {"max of i64", "max", ReduceAttributes{{1}, false, {}}, {whole(rows(n, 9), 1000)}});
  cases.push_back({"max_backward of equals",
                   "max_backward",
                   ReduceAttributes{{1}, false, {}},
                   {normal(plain({n})), {Fill::number, rows(n, 5), Dtype::f32, 1.5}}});
  for (const int axis : {0, 1, 3}) {
    cases.push_back(
        {"argmax along " + std::to_string(axis), "argmax", AxisAttributes{axis}, {distinct(x)}});
  }
  cases.push_back({"argmax of equals", "argmax", AxisAttributes{1}, {whole(rows(n, 40), 3)}});
}

void add_products(Cases& cases) {
  const auto matmul = [&](const Shape& a, const Shape& b, bool ta, bool tb) {
    cases.push_back({"matmul " + to_text_with_batch(a) + (ta ? "ᵀ" : "") + " " +
                         to_text_with_batch(b) + (tb ? "ᵀ" : ""),
                     "matmul",
                     MatMulAttributes{ta, tb},
                     {normal(a), normal(b)}});
  };
  matmul(rows(n, 7), plain({7, 5}), false, false);
  matmul(plain({7, n}), plain({7, 5}), true, false);
  matmul(rows(n, 7), plain({5, 7}), false, true);
  matmul(plain({7, n}), plain({5, 7}), true, true);
  for (const bool ta : {false, true}) {
    for (const bool tb : {false, true}) {
      const Shape a = ta ? plain({n, 4, t}) : plain({n, t, 4});
      matmul(a, tb ? plain({n, 5, 4}) : plain({n, 4, 5}), ta, tb);
      matmul(a, tb ? plain({5, 4}) : plain({4, 5}), ta, tb);
    }
  }
  matmul(plain({2, 1, 3, 4}), plain({n, 4, 2}), false, false);
  matmul(plain({3, 4}), plain({n, 4, 2}), false, false);
  for (const Activation activation :
       {Activation::none, Activation::relu, Activation::tanh, Activation::sigmoid}) {
    cases.push_back({"linear, activation " + std::to_string(static_cast<int>(activation)),
                     "linear",
                     LinearAttributes{activation},
                     {normal(rows(n, 13)), normal(plain({6, 13})), normal(plain({6}))}});
  }
  cases.push_back({"linear of a sequence",
                   "linear",
                   LinearAttributes{},
                   {normal(plain({n, t, 5})), normal(plain({3, 5})), normal(plain({3}))}});
  cases.push_back({"linear without bias",
                   "linear",
                   LinearAttributes{},
                   {normal(rows(n, 5)), normal(plain({3, 5}))}});
  cases.push_back({"linear of one row",
                   "linear",
                   LinearAttributes{},
                   {normal(plain({5})), normal(plain({3, 5})), normal(plain({3}))}});
}

void add_losses(Cases& cases) {
  for (const char* op : {"softmax", "log_softmax"}) {
    const std::string backward = std::string(op) + "_backward";
    cases.push_back({std::string(op) + " last", op, AxisAttributes{1}, {normal(rows(n, 11))}});
    cases.push_back(
        {std::string(op) + " channels", op, AxisAttributes{1}, {normal(image(n, 5, 2, 3))}});
    cases.push_back({backward + " last",
                     backward,
                     AxisAttributes{1},
                     {normal(rows(n, 11)), positive(rows(n, 11))}});
    cases.push_back({backward + " channels",
                     backward,
                     AxisAttributes{1},
                     {normal(image(n, 5, 2, 3)), positive(image(n, 5, 2, 3))}});
  }
  const Shape sequence = plain({n, t, 6});
  cases.push_back({"softmax_cross_entropy",
                   "softmax_cross_entropy",
                   NoAttributes(),
                   {normal(rows(n, 10)), whole(plain({n}), 10)}});
  cases.push_back({"softmax_cross_entropy of a sequence",
                   "softmax_cross_entropy",
                   NoAttributes(),
                   {normal(sequence), whole(plain({n, t}), 6)}});
  cases.push_back({"softmax_cross_entropy_backward",
                   "softmax_cross_entropy_backward",
                   NoAttributes(),
                   {normal(plain({n})), normal(rows(n, 10)), whole(plain({n}), 10)}});
  cases.push_back({"softmax_cross_entropy_backward of a sequence",
                   "softmax_cross_entropy_backward",
                   NoAttributes(),
                   {normal(plain({n, t})), normal(sequence), whole(plain({n, t}), 6)}});
}

void add_training(Cases& cases) {
  const Shape channels = plain({3});
  const NormaliseAttributes epsilon{1e-3};
  for (const Shape& x : {image(n, 3, 2, 5), rows(Extent(4) * n, 3)}) {
    const std::string name = " " + to_text_with_batch(x);
    cases.push_back({"batch_norm_training" + name,
                     "batch_norm_training",
                     epsilon,
                     {normal(x), positive(channels), normal(channels)}});
    cases.push_back(
        {"batch_norm_training_backward" + name,
         "batch_norm_training_backward",
         epsilon,
         {normal(x), normal(x), positive(channels), normal(channels), positive(channels)}});
    cases.push_back(
        {"batch_norm_inference" + name,
         "batch_norm_inference",
         epsilon,
         {normal(x), positive(channels), normal(channels), normal(channels), positive(channels)}});
  }
  for (const double rate : {0.0, 0.1, 0.7}) {
    cases.push_back({"dropout " + std::to_string(rate),
                     "dropout",
                     RandomAttributes{77, rate},
                     {normal(rows(n, 131)), integer(42), integer(5)}});
  }
  const Shape w = plain({5, 3});
  const Shape b = plain({7});
  OptimiserAttributes sgd;
  cases.push_back({"sgd_step",
                   "sgd_step",
                   sgd,
                   {number(0.1), integer(0), normal(w), normal(w), normal(b), normal(b)}});
  sgd.weight_decay = 0.01;
  sgd.momentum = 0.9;
  sgd.moments = 1;
  for (const bool nesterov : {false, true}) {
    sgd.nesterov = nesterov;
    cases.push_back({nesterov ? "sgd_step, nesterov" : "sgd_step, momentum",
                     "sgd_step",
                     sgd,
                     {number(0.1), integer(3), normal(w), normal(w), normal(w), normal(b),
                      normal(b), normal(b)}});
  }
  OptimiserAttributes adam;
  adam.weight_decay = 0.01;
  adam.moments = 2;
  for (const bool decoupled : {false, true}) {
    adam.decoupled = decoupled;
    cases.push_back({decoupled ? "adam_step, decoupled decay" : "adam_step",
                     "adam_step",
                     adam,
                     {number(0.001), integer(decoupled ? 0 : 9), normal(w), normal(w), normal(w),
                      positive(w), normal(b), normal(b), normal(b), positive(b)}});
  }
  for (const char* name : {"nadam_step", "rmsprop_step"}) {
    cases.push_back({name,
                     name,
                     OptimiserAttributes{.momentum = 0.9, .clip_norm = 1, .moments = 2},
                     {number(0.001), integer(2), normal(w), normal(w), positive(w), positive(w)}});
  }
  for (const char* name : {"adagrad_step", "lion_step"}) {
    cases.push_back({name,
                     name,
                     OptimiserAttributes{.clip_value = 0.5, .moments = 1},
                     {number(0.001), integer(2), normal(w), normal(w), positive(w)}});
  }
  cases.push_back({"assign", "assign", NoAttributes(), {normal(w), normal(w)}});
  cases.push_back({"assign of i64", "assign", NoAttributes(), {whole(b, 9), whole(b, 9)}});
}

double element(const OpOperand& operand, std::size_t which, std::uint64_t i, std::uint64_t count) {
  const RandomStream stream{20, static_cast<std::uint32_t>(which)};
  const double draw = stream.normal(i);
  switch (operand.fill) {
    case Fill::normal:
      return draw;
    case Fill::away:
      return draw + (draw < 0 ? -0.2 : 0.2);
    case Fill::positive:
      return std::abs(draw) + 0.5;
    case Fill::distinct: {
      // 7919 is a prime above every count: a permutation.
      const std::uint64_t place = (i * 7919 + 3 * which) % count;
      return 0.04 * static_cast<double>(place) - 0.02 * static_cast<double>(count) +
             0.013 * static_cast<double>(which);
    }
    case Fill::number:
      return operand.bound;
    case Fill::whole:
      return static_cast<double>(stream.below(static_cast<std::uint64_t>(operand.bound), i));
  }
  return 0;
}

}  // namespace

const std::vector<OpCase>& op_cases() {
  static const Cases all = [] {
    Cases cases;
    add_elementwise(cases);
    add_bent(cases);
    add_arithmetic(cases);
    add_shapes(cases);
    add_along_axis(cases);
    add_reductions(cases);
    add_products(cases);
    add_losses(cases);
    add_training(cases);
    for (const auto part : {spatial_op_cases, norm_op_cases, sequence_op_cases}) {
      for (OpCase& one : part()) cases.push_back(std::move(one));
    }
    return cases;
  }();
  return all;
}

Array op_operand(const OpCase& one, std::size_t which, Dtype floating) {
  const OpOperand& operand = one.operands[which];
  const Shape shape = operand.shape.bound(op_case_binding);
  const auto count = static_cast<std::uint64_t>(shape.count());
  Array exact(Dtype::f64, shape);
  const auto values = exact.values<double>();
  for (std::uint64_t i = 0; i < count; ++i) values[i] = element(operand, which, i, count);
  return exact.converted(operand.dtype == Dtype::f32 ? floating : operand.dtype);
}

std::vector<Array> op_operands(const OpCase& one, Dtype floating) {
  std::vector<Array> arrays;
  for (std::size_t i = 0; i < one.operands.size(); ++i) {
    arrays.push_back(op_operand(one, i, floating));
  }
  return arrays;
}

Attributes op_attributes(const OpCase& one, Dtype floating) {
  Attributes attributes = bound(one.attributes, op_case_binding);
  std::visit(
      [floating](auto& some) {
        if constexpr (requires { some.dtype; }) {
          if (some.dtype == Dtype::f32) some.dtype = floating;
        }
      },
      attributes);
  return attributes;
}

}  // namespace netloom
