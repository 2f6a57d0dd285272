// Norms, and dropped elements.
#include "plugins/pytorch/torch_op.h"

namespace netloom {

namespace {

using Said = std::vector<Python>;

std::string epsilon(const OpUse& use) {
  return "eps=" + number_argument(use.attributes<NormaliseAttributes>().epsilon);
}

Said batch_norm_training(const OpUse& use) {
  std::vector<std::int64_t> axes{0};
  for (int i = 2; i < use.input_types[0].shape.rank(); ++i) axes.push_back(i);
  const Python x{use.tensor(0), use.inputs[0].binds, {}};
  const Python y = function_call(
      "F.batch_norm", {x.text, "None", "None", use.tensor(1), use.tensor(2), "True", epsilon(use)});
  return {y, method_call(x, "mean", {python_tuple(axes)}),
          method_call(x, "var", {python_tuple(axes), "unbiased=False"})};
}

/// Operand `i`, or None where it is left out.
std::string optional(const OpUse& use, std::size_t i) {
  return i < use.inputs.size() ? use.tensor(i) : "None";
}

/// The sizes of the axes that layer and RMS norm work over.
std::string normalised_sizes(const OpUse& use) {
  const Shape& shape = use.input_types[0].shape;
  std::vector<std::int64_t> sizes;
  for (int i = use.attributes<NormaliseAttributes>().first_axis; i < shape.rank(); ++i) {
    sizes.push_back(shape.size(i));
  }
  return python_tuple(sizes);
}

constexpr TorchOp rows[] = {
    {"layer_norm",
     [](const OpUse& use) {
       return Said{
           function_call("F.layer_norm", {use.tensor(0), normalised_sizes(use), optional(use, 1),
                                          optional(use, 2), epsilon(use)})};
     }},
    {"rms_norm",
     [](const OpUse& use) {
       return Said{function_call(
           "F.rms_norm", {use.tensor(0), normalised_sizes(use), optional(use, 1), epsilon(use)})};
     }},
    {"group_norm",
     [](const OpUse& use) {
       const std::int64_t groups = use.attributes<NormaliseAttributes>().groups;
       return Said{
           function_call("F.group_norm", {use.tensor(0), std::to_string(groups), optional(use, 1),
                                          optional(use, 2), epsilon(use)})};
     }},
    {"batch_norm_training", batch_norm_training},
    {"batch_norm_inference",
     [](const OpUse& use) {
       return Said{function_call("F.batch_norm", {use.tensor(0), use.tensor(3), use.tensor(4),
                                                  use.tensor(1), use.tensor(2), epsilon(use)})};
     }},
    {"dropout",
     [](const OpUse& use) {
       const double rate = use.attributes<RandomAttributes>().rate;
       return Said{function_call("F.dropout", {use.tensor(0), number_argument(rate)})};
     }},
};

}  // namespace

std::span<const TorchOp> normalise_torch_ops() {
  return rows;
}

}  // namespace netloom
