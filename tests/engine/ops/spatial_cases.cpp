#include "tests/engine/ops/op_cases.h"

namespace netloom {

namespace {

using Cases = std::vector<OpCase>;
using Sizes = std::vector<std::int64_t>;

constexpr Extent any_batch = batch_extent();

/// (batch, channel, …) of those spatial sizes.
Shape field(Extent count, Extent channels, const Sizes& sizes) {
  constexpr Role roles[] = {Role::depth, Role::height, Role::width};
  Shape shape{{Role::batch, count}, {Role::channel, channels}};
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    shape.push_back({roles[3 - sizes.size() + i], sizes[i]});
  }
  return shape;
}

OpOperand drawn(Fill fill, const Shape& shape) {
  return {fill, shape};
}

/// A window over as many axes as `kernel` has sizes.
Window sliding(const Sizes& kernel, std::int64_t stride = 1, std::int64_t padding = 0,
               std::int64_t dilation = 1) {
  Window window;
  for (std::size_t i = 0; i < kernel.size(); ++i) {
    const std::size_t k = 3 - kernel.size() + i;
    window.kernel[k] = kernel[i];
    window.stride[k] = stride;
    window.dilation[k] = dilation;
    window.before[k] = window.after[k] = padding;
  }
  return window;
}

/// A window of 3 × 2 with padding above and to the right alone, in steps of 1 and 2.
Window lopsided() {
  Window window = sliding({3, 2});
  window.before = {0, 1, 0};
  window.after = {0, 0, 1};
  window.stride = {1, 1, 2};
  return window;
}

Shape result_of(const char* op, const Attributes& attributes, const std::vector<Shape>& operands) {
  std::vector<TensorType> types;
  types.reserve(operands.size());
  for (const Shape& shape : operands) types.push_back({Dtype::f32, shape});
  return op_named(op)->infer(attributes, types).front().shape;
}

struct ConvolutionCase {
  const char* name;
  Shape x;
  std::int64_t filters;
  Window window;
  std::int64_t groups = 1;
  Activation activation = Activation::none;
  bool bias = true;
};

/// A convolution with its two backward ops, of which the one of the data also with a bias.
void add_convolution(Cases& cases, const ConvolutionCase& one) {
  ConvolutionAttributes attributes;
  attributes.window = one.window;
  attributes.groups = one.groups;
  attributes.activation = one.activation;
  Shape w{{Role::channel, one.filters}, {Role::none, one.x.size(1) / one.groups}};
  for (int i = 5 - one.x.rank(); i < 3; ++i) {
    w.push_back({Role::none, one.window.kernel[static_cast<std::size_t>(i)]});
  }
  const Shape y = result_of("convolution", attributes, {one.x, w});
  const auto add = [&](const std::string& op, std::vector<OpOperand> operands) {
    cases.push_back({op + " " + one.name, op, attributes, std::move(operands)});
  };
  const auto normals = [](const Shape& shape) { return drawn(Fill::normal, shape); };
  std::vector<OpOperand> operands{normals(one.x), normals(w)};
  if (one.bias) operands.push_back(normals(Shape{w[0]}));
  add("convolution", operands);
  attributes.activation = Activation::none;
  attributes.shape = one.x;
  operands = {normals(y), normals(w)};
  if (one.bias) operands.push_back(normals(Shape{one.x[1]}));
  add("convolution_backward_data", operands);
  attributes.shape = w;
  attributes.bias = one.bias;
  add("convolution_backward_weights", {normals(y), normals(one.x)});
}

void add_convolutions(Cases& cases) {
  const ConvolutionCase all[] = {
      {"3×3", field(any_batch, 2, {5, 6}), 3, sliding({3, 3})},
      {"same, relu", field(any_batch, 3, {5, 5}), 4, sliding({3, 3}, 1, 1), 1, Activation::relu},
      {"stride 2, tanh, no bias", field(any_batch, 2, {7, 6}), 3, sliding({3, 3}, 2, 1), 1,
       Activation::tanh, false},
      {"dilated", field(any_batch, 2, {7, 7}), 2, sliding({3, 3}, 1, 2, 2)},
      {"2 groups", field(any_batch, 4, {4, 4}), 6, sliding({3, 3}, 1, 1), 2},
      {"depthwise", field(any_batch, 3, {4, 4}), 3, sliding({2, 2}), 3, Activation::none, false},
      {"1×1, sigmoid", field(any_batch, 5, {3, 3}), 2, sliding({1, 1}), 1, Activation::sigmoid},
      {"lopsided padding", field(any_batch, 2, {5, 5}), 3, lopsided()},
      {"16 channels", field(2, 16, {8, 8}), 32, sliding({3, 3}, 1, 1)},
      {"along one axis", field(any_batch, 3, {9}), 4, sliding({3}, 2, 1)},
      {"along one axis, depthwise", field(any_batch, 4, {9}), 8, sliding({3}, 1, 2, 2), 4},
      {"along three axes", field(any_batch, 2, {4, 3, 5}), 3, sliding({2, 3, 2}, 1, 1)},
      {"along three axes, groups", field(any_batch, 4, {3, 4, 4}), 2, sliding({2, 2, 2}, 2), 2},
  };
  for (const ConvolutionCase& one : all) add_convolution(cases, one);
}

void add_pool(Cases& cases, const std::string& name, const Shape& x, PoolAttributes pool) {
  const Shape y = result_of("max_pool", pool, {x});
  cases.push_back({"max_pool " + name, "max_pool", pool, {drawn(Fill::distinct, x)}});
  cases.push_back({"average_pool " + name, "average_pool", pool, {drawn(Fill::normal, x)}});
  pool.shape = x;
  cases.push_back({"max_pool_backward " + name,
                   "max_pool_backward",
                   pool,
                   {drawn(Fill::normal, y), drawn(Fill::distinct, x)}});
  cases.push_back(
      {"average_pool_backward " + name, "average_pool_backward", pool, {drawn(Fill::normal, y)}});
}

void add_pools(Cases& cases) {
  add_pool(cases, "2×2", field(any_batch, 2, {4, 6}), {sliding({2, 2}, 2)});
  add_pool(cases, "odd size", field(any_batch, 3, {5, 7}), {sliding({2, 2}, 2)});
  add_pool(cases, "overlapping, padded", field(any_batch, 2, {5, 5}), {sliding({3, 3}, 2, 1)});
  add_pool(cases, "dilated", field(any_batch, 1, {6, 6}), {sliding({2, 2}, 1, 0, 2)});
  add_pool(cases, "16 channels", field(2, 16, {8, 8}), {sliding({2, 2}, 2)});
  add_pool(cases, "along one axis", field(any_batch, 3, {7}), {sliding({3}, 2, 1)});
  add_pool(cases, "along three axes", field(any_batch, 2, {4, 5, 3}), {sliding({2, 2, 2}, 1)});
  PoolAttributes counting{sliding({3, 3}, 2, 1)};
  counting.padding_counts = true;
  add_pool(cases, "padding counts", field(any_batch, 2, {5, 6}), counting);
  counting.window = sliding({2, 3}, 2, 1);
  counting.window.ceil = true;
  add_pool(cases, "rounded up", field(any_batch, 2, {5, 6}), counting);
  PoolAttributes adaptive;
  adaptive.outputs = {0, 3, 2};
  add_pool(cases, "adaptive", field(any_batch, 2, {5, 7}), adaptive);
  adaptive.outputs = {2, 3, 4};
  add_pool(cases, "adaptive along three axes", field(any_batch, 2, {4, 2, 5}), adaptive);
  PoolAttributes equal{sliding({2, 2}, 2)};
  equal.shape = field(any_batch, 1, {4, 4});
  cases.push_back({"max_pool_backward of equals",
                   "max_pool_backward",
                   equal,
                   {drawn(Fill::normal, field(any_batch, 1, {2, 2})),
                    {Fill::number, field(any_batch, 1, {4, 4}), Dtype::f32, 0.5}}});
}

void add_resize(Cases& cases, const std::string& name, const Shape& x, ResizeAttributes resize) {
  const Shape y = result_of("resize", resize, {x});
  cases.push_back({"resize " + name, "resize", resize, {drawn(Fill::normal, x)}});
  resize.shape = x;
  cases.push_back({"resize_backward " + name, "resize_backward", resize, {drawn(Fill::normal, y)}});
}

void add_resizes(Cases& cases) {
  const Shape x = field(any_batch, 2, {3, 5});
  for (const bool linear : {false, true}) {
    for (const bool corners : {false, true}) {
      const std::string name =
          std::string(linear ? "linear" : "nearest") + (corners ? ", corners stay" : "");
      add_resize(cases, name + ", larger", x, {linear, corners, field(any_batch, 2, {6, 12})});
      add_resize(cases, name + ", smaller", x, {linear, corners, field(any_batch, 2, {2, 1})});
    }
  }
  add_resize(cases, "along one axis", field(any_batch, 3, {4}),
             {true, false, field(any_batch, 3, {9})});
  add_resize(cases, "along three axes", field(any_batch, 1, {2, 3, 2}),
             {true, false, field(any_batch, 1, {4, 5, 3})});
  add_resize(cases, "16 channels", field(2, 16, {4, 4}), {true, false, field(2, 16, {8, 8})});
}

void add_padding(Cases& cases, const std::string& name, const Shape& x, PadAttributes pad) {
  const Shape y = result_of("pad", pad, {x});
  cases.push_back({"pad " + name, "pad", pad, {drawn(Fill::normal, x)}});
  pad.shape = x;
  cases.push_back({"pad_backward " + name, "pad_backward", pad, {drawn(Fill::normal, y)}});
}

void add_paddings(Cases& cases) {
  PadAttributes pad;
  pad.before = {0, 0, 2, 1};
  pad.after = {0, 0, 1, 3};
  constexpr const char* names[] = {"constant", "reflect", "replicate", "wrap"};
  for (const PadMode mode :
       {PadMode::constant, PadMode::reflect, PadMode::replicate, PadMode::wrap}) {
    pad.mode = mode;
    add_padding(cases, names[static_cast<std::size_t>(mode)], field(any_batch, 2, {4, 5}), pad);
  }
  add_padding(cases, "16 channels", field(2, 16, {4, 5}), pad);
  pad.mode = PadMode::constant;
  pad.value = -0.5;
  pad.before = {0, 1, -1, 0};
  pad.after = {0, 2, 2, -2};
  add_padding(cases, "of channels, and less", field(any_batch, 3, {4, 5}), pad);
  add_padding(cases, "nothing", field(any_batch, 3, {4}), {});
}

}  // namespace

std::vector<OpCase> spatial_op_cases() {
  Cases cases;
  add_convolutions(cases);
  add_pools(cases);
  add_resizes(cases);
  add_paddings(cases);
  return cases;
}

}  // namespace netloom
