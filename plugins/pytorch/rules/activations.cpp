// Activations that PyTorch has a word for, though ours are made of several ops.
#include <fmt/format.h>

#include "plugins/pytorch/python.h"
#include "plugins/pytorch/rule.h"

namespace netloom {

namespace {

using Said = std::optional<TorchNode>;

Said function(const NodeUse& use, const char* name) {
  return expression(fmt::format("{}({})", name, use.in()));
}

Said hard_tanh(const NodeUse& use) {
  const double least = use.real("least");
  const double most = use.real("most");
  if (least == -1 && most == 1) return function(use, "F.hardtanh");
  return expression(fmt::format("F.hardtanh({}, {}, {})", use.in(), number_argument(least),
                                number_argument(most)));
}

Said softsign(const NodeUse& use) {
  if (use.real("steepness") != 1) return {};
  return function(use, "F.softsign");
}

constexpr TorchRule rows[] = {
    {"hard_tanh", hard_tanh},
    {"relu6", [](const NodeUse& use) { return function(use, "F.relu6"); }},
    {"selu", [](const NodeUse& use) { return function(use, "F.selu"); }},
    {"softsign", softsign},
};

}  // namespace

std::span<const TorchRule> activations_torch_rules() {
  return rows;
}

}  // namespace netloom
