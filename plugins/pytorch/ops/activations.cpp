// Activations, with their functions in torch.nn.functional.
#include <fmt/format.h>

#include "plugins/pytorch/torch_op.h"

namespace netloom {

namespace {

using Said = std::vector<Python>;

const ElementwiseAttributes& constants(const OpUse& use) {
  return use.attributes<ElementwiseAttributes>();
}

Python operand(const OpUse& use) {
  return {use.tensor(0), use.inputs[0].binds, {}};
}

Said functional(const OpUse& use, std::string_view name, const std::vector<double>& numbers = {}) {
  std::vector<std::string> arguments{use.tensor(0)};
  for (const double number : numbers) arguments.push_back(number_argument(number));
  return {function_call("F." + std::string(name), arguments)};
}

/// ELU, CELU where the slope at 0 is 1, or the definition where it is neither.
Said elu(const OpUse& use) {
  const auto& [alpha, beta] = constants(use);
  if (beta == 1) return functional(use, "elu", {alpha});
  if (alpha * beta == 1) return functional(use, "celu", {alpha});
  const Python inner = infix(operand(use), "*", python_number(beta), Binds::product);
  const Python bent =
      infix(python_number(alpha), "*", function_call("torch.expm1", {inner.text}), Binds::product);
  const Python above = infix(operand(use), ">", python_number(0), Binds::comparison);
  return {function_call("torch.where", {above.text, use.tensor(0), bent.text})};
}

/// The constants of the layer Hard sigmoid, or a line between bounds.
Said hard_sigmoid(const OpUse& use) {
  const auto& [alpha, beta] = constants(use);
  if (alpha == 1.0 / 6 && beta == 0.5) return functional(use, "hardsigmoid");
  const Python scaled = infix(operand(use), "*", python_number(alpha), Binds::product);
  const Python line = infix(scaled, "+", python_number(beta), Binds::sum);
  return {method_call(line, "clamp", {"0", "1"})};
}

Said shrink(const OpUse& use) {
  const auto& [width, bias] = constants(use);
  return functional(use, bias == 0 ? "hardshrink" : "softshrink", {width});
}

Said softplus(const OpUse& use) {
  const auto& [beta, threshold] = constants(use);
  if (beta == -1) return functional(use, "logsigmoid");
  return functional(use, "softplus", {beta, threshold});
}

constexpr TorchOp rows[] = {
    {"elu", elu},
    {"gelu", [](const OpUse& use) { return functional(use, "gelu"); }},
    {"gelu_tanh",
     [](const OpUse& use) {
       return Said{function_call("F.gelu", {use.tensor(0), "approximate=\"tanh\""})};
     }},
    {"hard_sigmoid", hard_sigmoid},
    {"hard_swish", [](const OpUse& use) { return functional(use, "hardswish"); }},
    {"mish", [](const OpUse& use) { return functional(use, "mish"); }},
    {"shrink", shrink},
    {"silu", [](const OpUse& use) { return functional(use, "silu"); }},
    {"softplus", softplus},
    {"threshold",
     [](const OpUse& use) {
       return functional(use, "threshold", {constants(use).alpha, constants(use).beta});
     }},
};

}  // namespace

std::span<const TorchOp> activations_torch_ops() {
  return rows;
}

}  // namespace netloom
