// Arithmetic, comparison and choice beyond the common ones, and drawn numbers.
#include <cmath>
#include <limits>

#include <fmt/format.h>

#include "plugins/pytorch/torch_op.h"

namespace netloom {

namespace {

using Said = std::vector<Python>;

Python operand(const OpUse& use) {
  return {use.tensor(0), use.inputs[0].binds, {}};
}

Said power(const OpUse& use) {
  const double exponent = use.attributes<ElementwiseAttributes>().alpha;
  return {infix(operand(use), "**", python_number(exponent), Binds::power)};
}

Said sine(const OpUse& use) {
  const double frequency = use.attributes<ElementwiseAttributes>().alpha;
  const Python angle = frequency == 1
                           ? operand(use)
                           : infix(operand(use), "*", python_number(frequency), Binds::product);
  return {function_call("torch.sin", {angle.text})};
}

/// Whether a bound of clip bounds anything: f32 ends before f64 does.
bool bounds(double limit) {
  return std::abs(limit) < std::numeric_limits<float>::max();
}

/// "x.clamp(-1, 1)"; a bound that bounds nothing is left out.
Said clip(const OpUse& use) {
  const auto [least, most] = use.attributes<ElementwiseAttributes>();
  std::vector<std::string> arguments;
  if (bounds(least) && bounds(most)) {
    arguments = {number_argument(least), number_argument(most)};
  } else if (bounds(least)) {
    arguments = {"min=" + number_argument(least)};
  } else {
    arguments = {"max=" + number_argument(most)};
  }
  return {method_call(operand(use), "clamp", arguments)};
}

Said choice(const OpUse& use) {
  return {function_call("torch.where", {use.tensor(0), use.inputs[1].text, use.inputs[2].text})};
}

Said along_axis(const OpUse& use, const char* function) {
  const int axis = use.attributes<AxisAttributes>().axis;
  return {function_call(function, {use.tensor(0), fmt::format("dim={}", axis)})};
}

/// Drawn numbers in the shape of x, which may hold class numbers, or be a mere number itself.
Said drawn(const OpUse& use, const std::string& function) {
  if (use.inputs[0].number) {
    std::vector<std::string> arguments = use.sizes(use.output_types[0].shape);
    if (!use.device().empty()) arguments.push_back("device=" + use.device());
    return {function_call(function, arguments)};
  }
  std::vector<std::string> arguments{use.tensor(0)};
  if (!is_floating(use.input_types[0].dtype)) arguments.emplace_back("dtype=torch.float32");
  return {function_call(function + "_like", arguments)};
}

constexpr TorchOp rows[] = {
    {"reciprocal",
     [](const OpUse& use) {
       return Said{infix(python_number(1), "/", operand(use), Binds::product)};
     }},
    {"power", power},
    {"sine", sine},
    {"clip", clip},
    {"less",
     [](const OpUse& use) {
       return Said{infix(use.inputs[0], "<", use.inputs[1], Binds::comparison)};
     }},
    {"less_equal",
     [](const OpUse& use) {
       return Said{infix(use.inputs[0], "<=", use.inputs[1], Binds::comparison)};
     }},
    {"where", choice},
    {"cumulative_sum", [](const OpUse& use) { return along_axis(use, "torch.cumsum"); }},
    {"flip",
     [](const OpUse& use) {
       const int axis = use.attributes<AxisAttributes>().axis;
       return Said{method_call(operand(use), "flip", {std::to_string(axis)})};
     }},
    {"one_hot",
     [](const OpUse& use) {
       const std::int64_t classes = use.attributes<OneHotAttributes>().classes;
       const Python hot = function_call("F.one_hot", {use.tensor(0), std::to_string(classes)});
       return Said{method_call(hot, "float", {})};
     }},
    {"stop_gradient",
     [](const OpUse& use) { return Said{method_call(operand(use), "detach", {})}; }},
    {"normal_like", [](const OpUse& use) { return drawn(use, "torch.randn"); }},
    {"uniform_like", [](const OpUse& use) { return drawn(use, "torch.rand"); }},
};

}  // namespace

std::span<const TorchOp> math_torch_ops() {
  return rows;
}

}  // namespace netloom
