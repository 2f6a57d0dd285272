// Activations that PyTorch has functions for, with the constants that ours leave open.
#include <cmath>

#include "plugins/pytorch/torch_op.h"

namespace netloom {

namespace {

using Said = std::vector<Python>;

const ElementwiseAttributes& constants(const OpUse& use) {
  return use.attributes<ElementwiseAttributes>();
}

Python scaled(const Python& x, double factor) {
  return factor == 1 ? x : infix(x, "*", python_number(factor), Binds::product);
}

Said plain(const OpUse& use, const char* function) {
  return {function_call(function, {use.tensor(0)})};
}

/// x, or scale · (exp(steepness · x) − 1) below 0: ELU of a scaled x, scaled back.
Said elu(const OpUse& use) {
  const auto [scale, steepness] = constants(use);
  if (steepness != 1 && std::abs(scale * steepness - 1) < 1e-12) {
    return {function_call("F.celu", {use.tensor(0), number_argument(scale)})};
  }
  std::vector<std::string> arguments{scaled(use.inputs[0], steepness).text};
  if (scale * steepness != 1) arguments.push_back(number_argument(scale * steepness));
  const Python value = function_call("F.elu", arguments);
  if (steepness == 1) return {value};
  return {infix(value, "/", python_number(steepness), Binds::product)};
}

/// With steepness −1 it is the logarithm of sigmoid.
Said softplus(const OpUse& use) {
  const auto [steepness, linear_from] = constants(use);
  if (steepness == -1) return plain(use, "F.logsigmoid");
  if (steepness == 1 && linear_from == 20) return plain(use, "F.softplus");
  return {function_call("F.softplus",
                        {use.tensor(0), number_argument(steepness), number_argument(linear_from)})};
}

Said hard_sigmoid(const OpUse& use) {
  const auto [slope, shift] = constants(use);
  if (std::abs(slope - 1.0 / 6) < 1e-12 && shift == 0.5) return plain(use, "F.hardsigmoid");
  const Python line = infix(scaled(use.inputs[0], slope), "+", python_number(shift), Binds::sum);
  return {method_call(line, "clamp", {"0", "1"})};
}

/// 0 within `width` of 0, else x moved towards 0 by `bias`.
Said shrink(const OpUse& use) {
  const auto [width, bias] = constants(use);
  if (bias == width) return {function_call("F.softshrink", {use.tensor(0), number_argument(bias)})};
  const Python hard = function_call("F.hardshrink", {use.tensor(0), number_argument(width)});
  if (bias == 0) return {hard};
  const Python moved = function_call("torch.sign", {hard.text});
  return {infix(hard, "-", scaled(moved, bias), Binds::sum)};
}

constexpr TorchOp rows[] = {
    {"elu", elu},
    {"softplus", softplus},
    {"silu", [](const OpUse& use) { return plain(use, "F.silu"); }},
    {"mish", [](const OpUse& use) { return plain(use, "F.mish"); }},
    {"gelu", [](const OpUse& use) { return plain(use, "F.gelu"); }},
    {"gelu_tanh",
     [](const OpUse& use) {
       return Said{function_call("F.gelu", {use.tensor(0), "approximate=\"tanh\""})};
     }},
    {"hard_sigmoid", hard_sigmoid},
    {"hard_swish", [](const OpUse& use) { return plain(use, "F.hardswish"); }},
    {"shrink", shrink},
    {"threshold",
     [](const OpUse& use) {
       const auto [from, otherwise] = constants(use);
       return Said{function_call(
           "F.threshold", {use.tensor(0), number_argument(from), number_argument(otherwise)})};
     }},
};

}  // namespace

std::span<const TorchOp> activations_torch_ops() {
  return rows;
}

}  // namespace netloom
