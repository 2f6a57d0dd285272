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

Argument epsilon(const NodeUse& use) {
  return {"eps", number_argument(use.real("epsilon")), number_argument(1e-5)};
}

Said batch_norm(const NodeUse& use) {
  const int axes = use.shape().rank() - 2;
  if (axes > 3) return {};
  ModuleCall call{fmt::format("nn.BatchNorm{}d", std::max(axes, 1)),
                  {{"num_features", std::to_string(use.shape().size(1))},
                   epsilon(use),
                   {"momentum", number_argument(use.real("momentum")), number_argument(0.1)}}};
  return TorchNode{call, {}, "{}", with_batch_count};
}

/// The sizes of the last axes that a norm works over.
std::string sizes_of(const Shape& shape) {
  std::vector<std::int64_t> sizes;
  for (const Axis& axis : shape) sizes.push_back(axis.extent.factor);
  return sizes.size() == 1 ? std::to_string(sizes[0]) : python_tuple(sizes);
}

/// LayerNorm or RMSNorm with its scale; without one, a function says it.
Said norm_of_last_axes(const NodeUse& use, const char* op, const char* type, bool shifts) {
  if (use.only(op) == nullptr || use.weights.empty()) return {};
  ModuleCall call{type, {{"normalized_shape", sizes_of(use.weights[0].shape())}, epsilon(use)}};
  if (shifts) {
    call.arguments.push_back({"bias", python_bool(use.weights.size() == 2), "True"});
  } else {
    call.arguments.back().usual = "None";  // the smallest step of the dtype
  }
  return module(std::move(call));
}

Said group_norm(const NodeUse& use) {
  const Instruction* const op = use.only("group_norm");
  if (op == nullptr || use.weights.size() != 2) return {};
  const std::int64_t groups = std::get<NormaliseAttributes>(op->attributes).groups;
  return module({"nn.GroupNorm",
                 {{"num_groups", std::to_string(groups)},
                  {"num_channels", std::to_string(use.shape().size(1))},
                  epsilon(use)}});
}

constexpr TorchRule rows[] = {
    {"batch_norm", batch_norm},
    {"group_norm", group_norm},
    {"instance_norm", group_norm},
    {"layer_norm",
     [](const NodeUse& use) { return norm_of_last_axes(use, "layer_norm", "nn.LayerNorm", true); }},
    {"rms_norm",
     [](const NodeUse& use) { return norm_of_last_axes(use, "rms_norm", "nn.RMSNorm", false); }},
};

}  // namespace

std::span<const TorchRule> normalise_torch_rules() {
  return rows;
}

}  // namespace netloom
