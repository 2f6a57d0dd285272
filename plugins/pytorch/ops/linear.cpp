// Matrix products, convolutions and pools.
#include <fmt/format.h>

#include "plugins/pytorch/torch_op.h"
#include "plugins/pytorch/window_text.h"

namespace netloom {

namespace {

using Said = std::vector<Python>;

Python activated(const Python& value, Activation activation) {
  switch (activation) {
    case Activation::none:
      return value;
    case Activation::relu:
      return function_call("F.relu", {value.text});
    case Activation::tanh:
      return function_call("torch.tanh", {value.text});
    case Activation::sigmoid:
      return function_call("torch.sigmoid", {value.text});
  }
  return value;
}

bool has_bias(const OpUse& use, std::size_t i) {
  const std::vector<int>& operands = use.instruction.inputs;
  return operands.size() > i && operands[i] >= 0;
}

/// Operand `i`, the bias, unless it is left out.
void add_bias(const OpUse& use, std::size_t i, std::vector<std::string>& arguments) {
  if (has_bias(use, i)) arguments.push_back(use.tensor(i));
}

std::string padded(const OpUse& use, const WindowText& window, const char* value) {
  if (window.pad.empty()) return use.tensor(0);
  return fmt::format("F.pad({}, {}{})", use.tensor(0), window.pad, value);
}

Said linear(const OpUse& use) {
  std::vector<std::string> arguments{use.tensor(0), use.tensor(1)};
  add_bias(use, 2, arguments);
  return {activated(function_call("F.linear", arguments),
                    use.attributes<LinearAttributes>().activation)};
}

Said matmul(const OpUse& use) {
  const auto& attributes = use.attributes<MatMulAttributes>();
  const auto side = [&](std::size_t i, bool transposed) {
    const Python value{use.tensor(i), use.inputs[i].binds, {}};
    return transposed ? method_call(value, "transpose", {"-2", "-1"}) : value;
  };
  return {
      infix(side(0, attributes.transpose_a), "@", side(1, attributes.transpose_b), Binds::product)};
}

/// Axes that a window slides along.
int axes_of(const OpUse& use) {
  return use.input_types[0].shape.rank() - 2;
}

Said convolution(const OpUse& use) {
  const auto& attributes = use.attributes<ConvolutionAttributes>();
  const int axes = axes_of(use);
  const WindowText window = window_text(attributes.window, axes, false);
  std::vector<std::string> arguments{padded(use, window, ""), use.tensor(1)};
  add_bias(use, 2, arguments);
  for (std::string& one : written(window.arguments)) arguments.push_back(std::move(one));
  if (attributes.groups != 1) arguments.push_back(fmt::format("groups={}", attributes.groups));
  return {
      activated(function_call(fmt::format("F.conv{}d", axes), arguments), attributes.activation)};
}

Said max_pool(const OpUse& use) {
  const int axes = axes_of(use);
  const auto& pool = use.attributes<PoolAttributes>();
  if (pool.outputs[2] > 0) {
    std::vector<std::int64_t> sizes;
    for (int i = 2; i < axes + 2; ++i) sizes.push_back(use.output_types[0].shape.size(i));
    return {function_call(fmt::format("F.adaptive_max_pool{}d", axes),
                          {use.tensor(0), python_tuple(sizes)})};
  }
  const WindowText window = window_text(pool.window, axes, true);
  std::vector<std::string> arguments{padded(use, window, ", value=float(\"-inf\")"), window.kernel};
  for (std::string& one : written(window.arguments)) arguments.push_back(std::move(one));
  return {function_call(fmt::format("F.max_pool{}d", axes), arguments)};
}

std::optional<ModuleCall> linear_module(const OpUse& use) {
  if (use.attributes<LinearAttributes>().activation != Activation::none) return {};
  return ModuleCall{"nn.Linear",
                    {{"in_features", std::to_string(use.input_types[1].shape.size(1))},
                     {"out_features", std::to_string(use.input_types[1].shape.size(0))},
                     {"bias", python_bool(has_bias(use, 2)), "True"}}};
}

std::optional<ModuleCall> convolution_module(const OpUse& use) {
  const auto& attributes = use.attributes<ConvolutionAttributes>();
  const int axes = axes_of(use);
  const WindowText window = window_text(attributes.window, axes, false);
  if (attributes.activation != Activation::none || !window.pad.empty()) return {};
  return convolution_call("nn.Conv", window,
                          {axes, use.input_types[0].shape.size(1),
                           use.output_types[0].shape.size(1), attributes.groups, has_bias(use, 2)});
}

constexpr TorchOp rows[] = {
    {"linear", linear, {}, linear_module},
    {"matmul", matmul},
    {"convolution", convolution, {}, convolution_module},
    {"max_pool", max_pool},
};

}  // namespace

std::span<const TorchOp> linear_torch_ops() {
  return rows;
}

}  // namespace netloom
