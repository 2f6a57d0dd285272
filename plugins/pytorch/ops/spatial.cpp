// Means of windows, maps of another size, padding, transposed convolutions.
#include <algorithm>

#include <fmt/format.h>

#include "plugins/pytorch/torch_op.h"
#include "plugins/pytorch/window_text.h"

namespace netloom {

namespace {

using Said = std::vector<Python>;
using Sizes = std::vector<std::int64_t>;

int slid_axes(const OpUse& use) {
  return use.input_types[0].shape.rank() - 2;
}

/// Spatial sizes of the result.
Sizes result_sizes(const OpUse& use) {
  const Shape& shape = use.output_types[0].shape;
  Sizes sizes;
  for (int i = 2; i < shape.rank(); ++i) sizes.push_back(shape.size(i));
  return sizes;
}

Said average_pool(const OpUse& use) {
  const auto& pool = use.attributes<PoolAttributes>();
  const int axes = slid_axes(use);
  if (pool.outputs[2] > 0) {
    return {function_call(fmt::format("F.adaptive_avg_pool{}d", axes),
                          {use.tensor(0), python_tuple(result_sizes(use))})};
  }
  const WindowText window = window_text(pool.window, axes, true);
  const auto mean_of = [&](const std::string& x, bool count) {
    const std::string padded = window.pad.empty() ? x : fmt::format("F.pad({}, {})", x, window.pad);
    std::vector<std::string> arguments{padded, window.kernel};
    for (std::string& one : written(window.arguments)) arguments.push_back(std::move(one));
    if (!count) arguments.emplace_back("count_include_pad=False");
    return function_call(fmt::format("F.avg_pool{}d", axes), arguments);
  };
  const Python mean = mean_of(use.tensor(0), pool.padding_counts);
  if (window.pad.empty() || pool.padding_counts) return {mean};
  // F.pad makes padding into elements: the share of true ones puts the divisor right.
  return {infix(mean, "/", mean_of(fmt::format("torch.ones_like({})", use.tensor(0)), true),
                Binds::product)};
}

Said resize(const OpUse& use) {
  const auto& resize = use.attributes<ResizeAttributes>();
  constexpr const char* modes[] = {"linear", "bilinear", "trilinear"};
  std::vector<std::string> arguments{use.tensor(0), "size=" + python_tuple(result_sizes(use))};
  if (resize.linear) {
    arguments.push_back(fmt::format("mode=\"{}\"", modes[slid_axes(use) - 1]));
    arguments.push_back(fmt::format("align_corners={}", resize.align_corners ? "True" : "False"));
  }
  return {function_call("F.interpolate", arguments)};
}

Said pad(const OpUse& use) {
  const auto& pad = use.attributes<PadAttributes>();
  constexpr const char* modes[] = {"constant", "reflect", "replicate", "circular"};
  const int rank = use.input_types[0].shape.rank();
  int first = 2;
  for (int i = 0; i < 2; ++i) {
    const auto at = static_cast<std::size_t>(i);
    if (pad.before[at] != 0 || pad.after[at] != 0) first = std::min(first, i);
  }
  Sizes sizes;
  for (int i = rank - 1; i >= first; --i) {
    sizes.push_back(pad.before[static_cast<std::size_t>(i)]);
    sizes.push_back(pad.after[static_cast<std::size_t>(i)]);
  }
  std::vector<std::string> arguments{use.tensor(0), python_tuple(sizes)};
  if (pad.mode != PadMode::constant) {
    arguments.push_back(fmt::format("mode=\"{}\"", modes[static_cast<std::size_t>(pad.mode)]));
  }
  if (pad.value != 0) arguments.push_back("value=" + number_argument(pad.value));
  return {function_call("F.pad", arguments)};
}

/// With unlike padding at the two ends, the whole result of the patches and from it a part.
Said transposed_convolution(const OpUse& use) {
  const auto& attributes = use.attributes<ConvolutionAttributes>();
  Window window = attributes.window;
  const bool even = window.before == window.after;
  const int axes = slid_axes(use);
  const Sizes sizes = result_sizes(use);
  Sizes more;
  std::string part = "[:, :";
  for (int i = 0; i < axes; ++i) {
    const auto k = static_cast<std::size_t>(i) + 3 - static_cast<std::size_t>(axes);
    const std::int64_t size = sizes[static_cast<std::size_t>(i)];
    const std::int64_t whole = (use.input_types[0].shape.size(i + 2) - 1) * window.stride[k] +
                               window.dilation[k] * (window.kernel[k] - 1) + 1;
    const std::int64_t cut = even ? 2 * window.before[k] : window.before[k];
    more.push_back(std::max<std::int64_t>(size + cut - whole, 0));
    part += fmt::format(", {}:{}", window.before[k], window.before[k] + size);
  }
  if (!even) window.before = window.after = {0, 0, 0};
  std::vector<std::string> arguments{use.tensor(0), use.tensor(1)};
  if (use.inputs.size() > 2) arguments.push_back(use.tensor(2));
  const WindowText text = window_text(window, axes, false);
  for (std::string& one : written(text.arguments)) arguments.push_back(std::move(one));
  if (more != Sizes(more.size())) arguments.push_back("output_padding=" + python_sizes(more));
  if (attributes.groups != 1) arguments.push_back(fmt::format("groups={}", attributes.groups));
  Python y = function_call(fmt::format("F.conv_transpose{}d", axes), arguments);
  if (!even) y.text += part + "]";
  return {y};
}

constexpr TorchOp rows[] = {
    {"average_pool", average_pool},
    {"resize", resize},
    {"pad", pad},
    {"convolution_backward_data", transposed_convolution},
};

}  // namespace

std::span<const TorchOp> spatial_torch_ops() {
  return rows;
}

}  // namespace netloom
