// Layers that pick, lay out or sum up what is there.
#include <fmt/format.h>

#include "plugins/pytorch/python.h"
#include "plugins/pytorch/rule.h"

namespace netloom {

namespace {

using Said = std::optional<TorchNode>;

/// One place of an axis, which goes: "x[:, -1]".
Said place(const NodeUse& use) {
  const Instruction* const op = use.first("slice");
  if (op == nullptr || use.outputs[0].shape().rank() != use.shape().rank() - 1) return {};
  const auto& slice = std::get<SliceAttributes>(op->attributes);
  if (!slice.begin.fixed() || slice.extent != Extent{1}) return {};
  const Extent& whole = use.shape()[slice.axis].extent;
  const bool last = whole.fixed() && slice.begin.factor == whole.factor - 1;
  std::string before;
  for (int i = 0; i < slice.axis; ++i) before += ":, ";
  return expression(fmt::format("{}[{}{}]", use.in(), before, last ? -1 : slice.begin.factor));
}

Said stack(const NodeUse& use) {
  const auto& parts = use.names.find("x")->second;
  return expression(fmt::format("torch.stack(({}), dim=1)", fmt::join(parts, ", ")));
}

Said unsqueeze(const NodeUse& use) {
  return expression(
      fmt::format("{}.unsqueeze({})", use.in(), use.word("place") == "last" ? -1 : 1));
}

/// "x.mean((2, 3))"; a sample that keeps one feature because no axis is left is said op by op.
Said reduced(const NodeUse& use, std::string_view op, const char* method) {
  const Instruction* const reduction = use.first(op);
  if (reduction == nullptr) return {};
  const std::vector<int>& axes = std::get<ReduceAttributes>(reduction->attributes).axes;
  const int kept = use.outputs[0].shape().rank();
  const int rank = use.shape().rank();
  const bool keeps = kept == rank;
  if (axes.empty() || (!keeps && kept != rank - static_cast<int>(axes.size()))) return {};
  const std::vector<std::int64_t> all(axes.begin(), axes.end());
  const std::string listed = all.size() == 1 ? std::to_string(all[0]) : python_tuple(all);
  return expression(
      fmt::format("{}.{}({}{})", use.in(), method, listed, keeps ? ", keepdim=True" : ""));
}

Said glu(const NodeUse& use) {
  const Instruction* const half = use.first("slice");
  if (half == nullptr) return {};
  return expression(
      fmt::format("F.glu({}, dim={})", use.in(), std::get<SliceAttributes>(half->attributes).axis));
}

/// "F.pixel_shuffle(x, 2)"
Said shuffled(const NodeUse& use, const char* parameter) {
  return expression(fmt::format("F.{}({}, {})", use.layer.name, use.in(), use.integer(parameter)));
}

constexpr TorchRule rows[] = {
    {"select", place},
    {"first_step", place},
    {"last_step", place},
    {"stack", stack},
    {"unsqueeze", unsqueeze},
    {"reduce_mean", [](const NodeUse& use) { return reduced(use, "mean", "mean"); }},
    {"reduce_sum", [](const NodeUse& use) { return reduced(use, "sum", "sum"); }},
    {"reduce_max", [](const NodeUse& use) { return reduced(use, "max", "amax"); }},
    {"reduce_min", [](const NodeUse& use) { return reduced(use, "max", "amin"); }},
    {"glu", glu},
    {"pixel_shuffle", [](const NodeUse& use) { return shuffled(use, "factor"); }},
    {"pixel_unshuffle", [](const NodeUse& use) { return shuffled(use, "factor"); }},
    {"channel_shuffle", [](const NodeUse& use) { return shuffled(use, "groups"); }},
};

}  // namespace

std::span<const TorchRule> arrange_torch_rules() {
  return rows;
}

}  // namespace netloom
