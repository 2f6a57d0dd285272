#include "plugins/pytorch/window_text.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "plugins/pytorch/python.h"

namespace netloom {

namespace {

using Sizes = std::vector<std::int64_t>;

/// The entries of the last `axes` of depth, height, width.
Sizes last(const std::array<std::int64_t, 3>& values, int axes) {
  return {values.end() - axes, values.end()};
}

/// "(left, right, top, bottom)": F.pad counts axes from the last.
std::string pad_sizes(const Sizes& before, const Sizes& after) {
  Sizes sizes;
  for (std::size_t i = before.size(); i-- > 0;) {
    sizes.push_back(before[i]);
    sizes.push_back(after[i]);
  }
  return python_tuple(sizes);
}

}  // namespace

WindowText window_text(const Window& window, int axes, bool stride_is_kernel) {
  const Sizes kernel = last(window.kernel, axes);
  const Sizes stride = last(window.stride, axes);
  const Sizes dilation = last(window.dilation, axes);
  const Sizes before = last(window.before, axes);
  const Sizes after = last(window.after, axes);
  WindowText text;
  text.kernel = python_sizes(kernel);
  if (before != after) text.pad = pad_sizes(before, after);
  text.arguments = {{"stride", python_sizes(stride), stride_is_kernel ? text.kernel : "1"},
                    {"padding", text.pad.empty() ? python_sizes(before) : "0", "0"},
                    {"dilation", python_sizes(dilation), "1"}};
  if (stride_is_kernel) text.arguments.push_back({"ceil_mode", python_bool(window.ceil), "False"});
  return text;
}

ModuleCall convolution_call(const char* type, const WindowText& window,
                            const ConvolutionSizes& sizes, std::vector<Argument> more) {
  ModuleCall call{fmt::format("{}{}d", type, sizes.axes),
                  {{"in_channels", std::to_string(sizes.in_channels)},
                   {"out_channels", std::to_string(sizes.out_channels)},
                   {"kernel_size", window.kernel}}};
  more.insert(more.begin(), window.arguments.begin(), window.arguments.end());
  more.push_back({"groups", std::to_string(sizes.groups), "1"});
  more.push_back({"bias", python_bool(sizes.bias), "True"});
  call.arguments.insert(call.arguments.end(), more.begin(), more.end());
  return call;
}

}  // namespace netloom
