// Layers that weigh everything, and those that only pass on.
#include <fmt/format.h>

#include "plugins/pytorch/python.h"
#include "plugins/pytorch/rule.h"

namespace netloom {

namespace {

using Said = std::optional<TorchNode>;

Said dense(const NodeUse& use) {
  ModuleCall call{"nn.Linear",
                  {std::to_string(use.shape().size(-1)), std::to_string(use.integer("units"))}};
  if (!use.flag("bias")) call.arguments.emplace_back("bias=False");
  return TorchNode{call, {}, "{}", {}};
}

Said dropout(const NodeUse& use) {
  return TorchNode{ModuleCall{"nn.Dropout", {number_argument(use.real("rate"))}}, {}, "{}", {}};
}

Said prelu(const NodeUse& use) {
  return TorchNode{
      ModuleCall{"nn.PReLU", {std::to_string(use.weights[0].shape().size(0))}}, {}, "{}", {}};
}

Said flatten(const NodeUse& use) {
  if (use.shape().rank() < 2) return {};
  return expression(fmt::format("torch.flatten({}, 1)", use.in()));
}

/// What an output node shows is returned, not computed.
Said output(const NodeUse& use) {
  return expression(use.in());
}

constexpr TorchRule rows[] = {
    {"dense", dense},   {"dropout", dropout}, {"flatten", flatten},
    {"output", output}, {"prelu", prelu},
};

}  // namespace

std::span<const TorchRule> basic_torch_rules() {
  return rows;
}

}  // namespace netloom
