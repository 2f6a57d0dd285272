// Layers that slide a window: convolutions and pools.
#include <algorithm>

#include <fmt/format.h>

#include "plugins/pytorch/python.h"
#include "plugins/pytorch/rule.h"
#include "plugins/pytorch/window_text.h"

namespace netloom {

namespace {

using Said = std::optional<TorchNode>;

/// What slides a window, and whether along the steps of a sequence: then between two transposes,
/// since PyTorch has the channels first.
struct Slider {
  const Instruction* op = nullptr;
  bool turned = false;
};

Slider slider(const NodeUse& use, std::string_view op) {
  if (use.only(op) != nullptr) return {use.only(op), false};
  const auto& all = use.instructions;
  // A reshape behind them gives the steps their role back.
  const bool turned = all.size() >= 3 && all.size() <= 4 && all[0]->op->name == "transpose" &&
                      all[1]->op->name == op && all[2]->op->name == "transpose" &&
                      all.back()->op->name != op;
  return turned && use.shape().rank() == 3 ? Slider{all[1], true} : Slider{};
}

/// The module called with its input, turned where that is a sequence, and padded before where the
/// module has no word for the padding.
std::string called(const NodeUse& use, bool turned, const WindowText& window, const char* value) {
  std::string x = use.in();
  if (turned) x += ".transpose(1, 2)";
  if (!window.pad.empty()) x = fmt::format("F.pad({}, {}{})", x, window.pad, value);
  return fmt::format("{{}}({}){}", x, turned ? ".transpose(1, 2)" : "");
}

/// What a convolution of `groups` tells its module; channels come last where it is turned.
ConvolutionSizes sizes_of(const NodeUse& use, bool turned, std::int64_t groups) {
  const int channels = turned ? 2 : 1;
  return {use.shape().rank() - 2, use.shape().size(channels), use.outputs[0].shape().size(channels),
          groups, use.flag("bias")};
}

/// A convolution along as many axes as its input has places along.
Said convolution(const NodeUse& use) {
  const auto [op, turned] = slider(use, "convolution");
  if (op == nullptr) return {};
  const auto& attributes = std::get<ConvolutionAttributes>(op->attributes);
  const WindowText window = window_text(attributes.window, use.shape().rank() - 2, false);
  return TorchNode{convolution_call("nn.Conv", window, sizes_of(use, turned, attributes.groups)),
                   called(use, turned, window, ""),
                   "{}",
                   {}};
}

/// The way back of a convolution, where both ends of an axis are padded alike: PyTorch's module
/// crops no other way.
Said transposed_convolution(const NodeUse& use) {
  const auto [op, turned] = slider(use, "convolution_backward_data");
  if (op == nullptr) return {};
  const auto& attributes = std::get<ConvolutionAttributes>(op->attributes);
  const Window& window = attributes.window;
  if (window.before != window.after) return {};
  const int axes = use.shape().rank() - 2;
  std::vector<std::int64_t> more;
  for (int i = 0; i < axes; ++i) {
    const auto k = static_cast<std::size_t>(i) + 3 - static_cast<std::size_t>(axes);
    const int axis = i + (turned ? 1 : 2);
    const std::int64_t reach = window.dilation[k] * (window.kernel[k] - 1) + 1;
    const std::int64_t plain =
        (use.shape().size(axis) - 1) * window.stride[k] + reach - 2 * window.before[k];
    more.push_back(use.outputs[0].shape().size(axis) - plain);
    if (more.back() < 0 || more.back() >= std::max(window.stride[k], window.dilation[k])) return {};
  }
  const WindowText text = window_text(window, axes, false);
  return TorchNode{
      convolution_call("nn.ConvTranspose", text, sizes_of(use, turned, attributes.groups),
                       {{"output_padding", python_sizes(more), "0"}}),
      called(use, turned, text, ""),
      "{}",
      {}};
}

Said max_pool(const NodeUse& use) {
  const auto [op, turned] = slider(use, "max_pool");
  if (op == nullptr) return {};
  const int axes = use.shape().rank() - 2;
  const auto& attributes = std::get<PoolAttributes>(op->attributes);
  const WindowText window = window_text(attributes.window, axes, true);
  ModuleCall call{fmt::format("nn.MaxPool{}d", axes), {{"kernel_size", window.kernel}}};
  call.arguments.insert(call.arguments.end(), window.arguments.begin(), window.arguments.end());
  return TorchNode{call, called(use, turned, window, ", value=float(\"-inf\")"), "{}", {}};
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
