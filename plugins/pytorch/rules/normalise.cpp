// Layers that bring numbers into range.
#include <algorithm>

#include <fmt/format.h>

#include "plugins/pytorch/python.h"
#include "plugins/pytorch/rule.h"

namespace netloom {

namespace {

using Said = std::optional<TorchNode>;

/// PyTorch also counts batches, for averages that weigh all of them the same, which ours are not.
Snapshot with_batch_count(const Snapshot& own) {
  Snapshot tensors = own;
  tensors["num_batches_tracked"] = Array(Dtype::i64, Shape());
  return tensors;
}

void add_unless(std::vector<std::string>& arguments, const char* name, double value, double plain) {
  if (value != plain) arguments.push_back(fmt::format("{}={}", name, number_argument(value)));
}

Said batch_norm(const NodeUse& use) {
  const int axes = use.shape().rank() - 2;
  if (axes > 3) return {};
  ModuleCall call{fmt::format("nn.BatchNorm{}d", std::max(axes, 1)),
                  {std::to_string(use.shape().size(1))}};
  add_unless(call.arguments, "eps", use.real("epsilon"), 1e-5);
  add_unless(call.arguments, "momentum", use.real("momentum"), 0.1);
  return TorchNode{call, {}, "{}", with_batch_count};
}

constexpr TorchRule rows[] = {
    {"batch_norm", batch_norm},
};

}  // namespace

std::span<const TorchRule> normalise_torch_rules() {
  return rows;
}

}  // namespace netloom
