// Batch statistics and dropped elements: what differs between training and use.
#include <fmt/format.h>

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

constexpr TorchOp rows[] = {
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
