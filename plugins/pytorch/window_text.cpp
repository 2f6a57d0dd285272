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

bool all(const Sizes& sizes, std::int64_t value) {
  return std::all_of(sizes.begin(), sizes.end(), [&](std::int64_t one) { return one == value; });
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
  if (stride_is_kernel ? stride != kernel : !all(stride, 1)) {
    text.arguments.push_back("stride=" + python_sizes(stride));
  }
  if (before != after) {
    text.pad = pad_sizes(before, after);
  } else if (!all(before, 0)) {
    text.arguments.push_back("padding=" + python_sizes(before));
  }
  if (!all(dilation, 1)) text.arguments.push_back("dilation=" + python_sizes(dilation));
  if (window.ceil) text.arguments.emplace_back("ceil_mode=True");
  return text;
}

}  // namespace netloom
