// Layers that slide a window: convolutions and pools.
#include <algorithm>

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

/// "nn.Conv2d" or "nn.ConvTranspose2d" with all that both are told.
ModuleCall convolution_call(const NodeUse& use, const char* type, const WindowText& window,
                            std::int64_t groups, std::vector<Argument> more = {}) {
  ModuleCall call{fmt::format("{}{}d", type, use.shape().rank() - 2),
                  {{"in_channels", std::to_string(use.shape().size(1))},
                   {"out_channels", std::to_string(use.outputs[0].shape().size(1))},
                   {"kernel_size", window.kernel}}};
  more.insert(more.begin(), window.arguments.begin(), window.arguments.end());
  more.push_back({"groups", std::to_string(groups), "1"});
  more.push_back({"bias", python_bool(use.flag("bias")), "True"});
  call.arguments.insert(call.arguments.end(), more.begin(), more.end());
  return call;
}

/// A convolution along as many axes as its input has places along.
Said convolution(const NodeUse& use) {
  const Instruction* const op = use.only("convolution");
  if (op == nullptr) return {};
  const auto& attributes = std::get<ConvolutionAttributes>(op->attributes);
  const WindowText window = window_text(attributes.window, use.shape().rank() - 2, false);
  return TorchNode{convolution_call(use, "nn.Conv", window, attributes.groups),
                   called(use, window, ""),
                   "{}",
                   {}};
}

/// The way back of a convolution, where both ends of an axis are padded alike: PyTorch's module
/// crops no other way.
Said transposed_convolution(const NodeUse& use) {
  const Instruction* const op = use.only("convolution_backward_data");
  if (op == nullptr) return {};
  const auto& attributes = std::get<ConvolutionAttributes>(op->attributes);
  const Window& window = attributes.window;
  if (window.before != window.after) return {};
  const int axes = use.shape().rank() - 2;
  std::vector<std::int64_t> more;
  for (int i = 0; i < axes; ++i) {
    const auto k = static_cast<std::size_t>(i) + 3 - static_cast<std::size_t>(axes);
    const std::int64_t reach = window.dilation[k] * (window.kernel[k] - 1) + 1;
    const std::int64_t plain =
        (use.shape().size(i + 2) - 1) * window.stride[k] + reach - 2 * window.before[k];
    more.push_back(use.outputs[0].shape().size(i + 2) - plain);
    if (more.back() < 0 || more.back() >= std::max(window.stride[k], window.dilation[k])) return {};
  }
  const WindowText text = window_text(window, axes, false);
  return module(convolution_call(use, "nn.ConvTranspose", text, attributes.groups,
                                 {{"output_padding", python_sizes(more), "0"}}));
}

Said max_pool(const NodeUse& use) {
  const Instruction* const op = use.only("max_pool");
  if (op == nullptr) return {};
  const int axes = use.shape().rank() - 2;
  const auto& attributes = std::get<PoolAttributes>(op->attributes);
  const WindowText window = window_text(attributes.window, axes, true);
  ModuleCall call{fmt::format("nn.MaxPool{}d", axes), {{"kernel_size", window.kernel}}};
  call.arguments.insert(call.arguments.end(), window.arguments.begin(), window.arguments.end());
  return TorchNode{call, called(use, window, ", value=float(\"-inf\")"), "{}", {}};
}

constexpr TorchRule rows[] = {
    {"conv1d", convolution},
    {"conv2d", convolution},
    {"conv3d", convolution},
    {"depthwise_conv1d", convolution},
    {"depthwise_conv2d", convolution},
    {"conv_transpose1d", transposed_convolution},
    {"conv_transpose2d", transposed_convolution},
    {"conv_transpose3d", transposed_convolution},
    {"max_pool1d", max_pool},
    {"max_pool2d", max_pool},
    {"max_pool3d", max_pool},
};

}  // namespace

std::span<const TorchRule> window_torch_rules() {
  return rows;
}

}  // namespace netloom
