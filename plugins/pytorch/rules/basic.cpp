// Layers that weigh everything, and those that only pass on.
#include <fmt/format.h>

#include "plugins/pytorch/python.h"
#include "plugins/pytorch/rule.h"

namespace netloom {

namespace {

using Said = std::optional<TorchNode>;

Said dense(const NodeUse& use) {
  return module({"nn.Linear",
                 {{"in_features", std::to_string(use.shape().size(-1))},
                  {"out_features", std::to_string(use.integer("units"))},
                  {"bias", python_bool(use.flag("bias")), "True"}}});
}

Said bilinear(const NodeUse& use) {
  return module({"nn.Bilinear",
                 {{"in1_features", std::to_string(use.shape("a").size(1))},
                  {"in2_features", std::to_string(use.shape("b").size(1))},
                  {"out_features", std::to_string(use.integer("units"))},
                  {"bias", python_bool(use.flag("bias")), "True"}}});
}

Said dropout(const NodeUse& use) {
  return module({"nn.Dropout", {{"p", number_argument(use.real("rate"))}}});
}

Said prelu(const NodeUse& use) {
  return module({"nn.PReLU", {{"num_parameters", std::to_string(use.weights[0].shape().size(0))}}});
}

Said flatten(const NodeUse& use) {
  if (use.shape().rank() < 2) return {};
  return expression(fmt::format("torch.flatten({}, 1)", use.in()));
}

Said identity(const NodeUse&) {
  return module({"nn.Identity", {}});
}

/// What an output node shows is returned, not computed.
Said output(const NodeUse& use) {
  return expression(use.in());
}

constexpr TorchRule rows[] = {
    {"bilinear", bilinear}, {"dense", dense},   {"dropout", dropout}, {"flatten", flatten},
    {"identity", identity}, {"output", output}, {"prelu", prelu},
};

}  // namespace

std::span<const TorchRule> basic_torch_rules() {
  return rows;
}

}  // namespace netloom
