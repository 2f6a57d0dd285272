// Functions of single elements, with Python's signs where it has them.
#include "plugins/pytorch/torch_op.h"

namespace netloom {

namespace {

using Said = std::vector<Python>;

template <Binds B>
Said infix_of(const OpUse& use, std::string_view sign) {
  return {infix(use.inputs[0], sign, use.inputs[1], B)};
}

/// "torch.exp(x)"
Said torch_function(const OpUse& use) {
  return {function_call("torch." + std::string(use.instruction.op->name), {use.tensor(0)})};
}

/// scale · x + shift, without what changes nothing.
Said affine(const OpUse& use) {
  const auto& constants = use.attributes<ElementwiseAttributes>();
  Python value = use.inputs[0];
  if (constants.alpha == -1) {
    value = negative(value);
  } else if (constants.alpha != 1) {
    value = infix(value, "*", python_number(constants.alpha), Binds::product);
  }
  if (constants.beta < 0) {
    value = infix(value, "-", python_number(-constants.beta), Binds::sum);
  } else if (constants.beta > 0) {
    value = infix(value, "+", python_number(constants.beta), Binds::sum);
  }
  return {value};
}

/// The larger or smaller of both: a bound where one of them is a number.
Said bounded(const OpUse& use, const std::string& function, const std::string& bound) {
  for (const std::size_t i : {std::size_t{0}, std::size_t{1}}) {
    if (!use.inputs[i].number) continue;
    return {method_call({use.tensor(1 - i), Binds::atom, {}}, "clamp",
                        {bound + "=" + use.inputs[i].text})};
  }
  return {function_call(function, {use.inputs[0].text, use.inputs[1].text})};
}

std::string dtype_text(Dtype dtype) {
  switch (dtype) {
    case Dtype::f32:
      return "torch.float32";
    case Dtype::bf16:
      return "torch.bfloat16";
    case Dtype::f64:
      return "torch.float64";
    case Dtype::i64:
      return "torch.int64";
    case Dtype::i32:
      return "torch.int32";
    case Dtype::i8:
      return "torch.int8";
    case Dtype::u8:
      return "torch.uint8";
    case Dtype::boolean:
      return "torch.bool";
  }
  return "torch.float32";
}

constexpr TorchOp rows[] = {
    {"add", [](const OpUse& use) { return infix_of<Binds::sum>(use, "+"); }},
    {"subtract", [](const OpUse& use) { return infix_of<Binds::sum>(use, "-"); }},
    {"multiply", [](const OpUse& use) { return infix_of<Binds::product>(use, "*"); }},
    {"divide", [](const OpUse& use) { return infix_of<Binds::product>(use, "/"); }},
    {"equal", [](const OpUse& use) { return infix_of<Binds::comparison>(use, "=="); }},
    {"maximum", [](const OpUse& use) { return bounded(use, "torch.maximum", "min"); }},
    {"minimum", [](const OpUse& use) { return bounded(use, "torch.minimum", "max"); }},
    {"negate", [](const OpUse& use) { return Said{negative(use.inputs[0])}; }},
    {"square",
     [](const OpUse& use) {
       return Said{infix(use.inputs[0], "**", python_number(2), Binds::power)};
     }},
    {"affine", affine},
    {"cast",
     [](const OpUse& use) {
       const Python x{use.tensor(0), use.inputs[0].binds, {}};
       return Said{method_call(x, "to", {dtype_text(use.output_types[0].dtype)})};
     }},
    {"leaky_relu",
     [](const OpUse& use) {
       const double slope = use.attributes<ElementwiseAttributes>().alpha;
       return Said{function_call("F.leaky_relu", {use.tensor(0), number_argument(slope)})};
     }},
    {"relu", [](const OpUse& use) { return Said{function_call("F.relu", {use.tensor(0)})}; }},
    {"abs", torch_function},
    {"exp", torch_function},
    {"log", torch_function},
    {"sigmoid", torch_function},
    {"sqrt", torch_function},
    {"tanh", torch_function},
};

}  // namespace

std::span<const TorchOp> elementwise_torch_ops() {
  return rows;
}

}  // namespace netloom
