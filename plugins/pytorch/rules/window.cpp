// Layers that slide a window: convolutions and pools.
#include <fmt/format.h>

#include "plugins/pytorch/python.h"
#include "plugins/pytorch/rule.h"
#include "plugins/pytorch/window_text.h"

namespace netloom {

namespace {

using Said = std::optional<TorchNode>;

/// The module called with its input, padded before where the module has no word for the padding.
std::string called(const NodeUse& use, const WindowText& window, const char* value) {
  if (window.pad.empty()) return {};
  return fmt::format("{{}}(F.pad({}, {}{}))", use.in(), window.pad, value);
}

void append(std::vector<std::string>& to, const std::vector<std::string>& from) {
  to.insert(to.end(), from.begin(), from.end());
}

Said convolution(const NodeUse& use, const char* op, int axes) {
  const auto* attributes = use.attributes<ConvolutionAttributes>(op);
  if (attributes == nullptr || attributes->activation != Activation::none) return {};
  const WindowText window = window_text(attributes->window, axes, false);
  ModuleCall call{fmt::format("nn.Conv{}d", axes),
                  {std::to_string(use.shape().size(1)),
                   std::to_string(use.outputs[0].shape().size(1)), window.kernel}};
  append(call.arguments, window.arguments);
  if (attributes->groups != 1) {
    call.arguments.push_back(fmt::format("groups={}", attributes->groups));
  }
  if (!use.flag("bias")) call.arguments.emplace_back("bias=False");
  return TorchNode{call, called(use, window, ""), "{}", {}};
}

Said max_pool(const NodeUse& use, const char* op, int axes) {
  const auto* attributes = use.attributes<PoolAttributes>(op);
  if (attributes == nullptr) return {};
  const WindowText window = window_text(attributes->window, axes, true);
  ModuleCall call{fmt::format("nn.MaxPool{}d", axes), {window.kernel}};
  append(call.arguments, window.arguments);
  return TorchNode{call, called(use, window, ", value=float(\"-inf\")"), "{}", {}};
}

Said global_average(const NodeUse& use) {
  return expression(use.in() + ".mean((2, 3))");
}

constexpr TorchRule rows[] = {
    {"conv2d", [](const NodeUse& use) { return convolution(use, "convolution", 2); }},
    {"max_pool2d", [](const NodeUse& use) { return max_pool(use, "max_pool", 2); }},
    {"global_avg_pool2d", global_average},
};

}  // namespace

std::span<const TorchRule> window_torch_rules() {
  return rows;
}

}  // namespace netloom
