// Over axes: sums, largest elements, softmax.
#include <fmt/format.h>

#include "plugins/pytorch/torch_op.h"

namespace netloom {

namespace {

using Said = std::vector<Python>;

Python operand(const OpUse& use) {
  return {use.tensor(0), use.inputs[0].binds, {}};
}

/// "x.mean((2, 3), keepdim=True)", over all axes "x.mean()".
Said reduction(const OpUse& use, const char* method) {
  const auto& attributes = use.attributes<ReduceAttributes>();
  const auto rank = static_cast<std::size_t>(use.input_types[0].shape.rank());
  std::vector<std::string> arguments;
  const bool all = attributes.axes.empty() || attributes.axes.size() == rank;
  if (!all || attributes.keep) {
    std::vector<std::int64_t> axes(attributes.axes.begin(), attributes.axes.end());
    for (std::size_t i = 0; attributes.axes.empty() && i < rank; ++i) {
      axes.push_back(static_cast<std::int64_t>(i));
    }
    arguments.push_back(axes.size() == 1 ? std::to_string(axes[0]) : python_tuple(axes));
  }
  if (attributes.keep) arguments.emplace_back("keepdim=True");
  return {method_call(operand(use), method, arguments)};
}

Said along_axis(const OpUse& use, const char* function) {
  const int axis = use.attributes<AxisAttributes>().axis;
  return {function_call(function, {use.tensor(0), fmt::format("dim={}", axis)})};
}

constexpr TorchOp rows[] = {
    {"sum", [](const OpUse& use) { return reduction(use, "sum"); }},
    {"mean", [](const OpUse& use) { return reduction(use, "mean"); }},
    {"max", [](const OpUse& use) { return reduction(use, "amax"); }},
    {"argmax", [](const OpUse& use) { return along_axis(use, "torch.argmax"); }},
    {"softmax", [](const OpUse& use) { return along_axis(use, "torch.softmax"); }},
    {"log_softmax", [](const OpUse& use) { return along_axis(use, "torch.log_softmax"); }},
};

}  // namespace

std::span<const TorchOp> reduce_torch_ops() {
  return rows;
}

}  // namespace netloom
