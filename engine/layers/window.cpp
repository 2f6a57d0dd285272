#include "engine/layers/window.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/layers/refuse.h"

namespace netloom {

namespace {

constexpr std::array<const char*, 2> axis_names = {"height", "width"};

/// Cells that "same" adds along one axis: ⌈size / stride⌉ outputs need this many inputs.
std::int64_t same_total(std::int64_t size, std::int64_t kernel, std::int64_t stride,
                        std::int64_t dilation) {
  const std::int64_t outputs = (size + stride - 1) / stride;
  return std::max<std::int64_t>((outputs - 1) * stride + (kernel - 1) * dilation + 1 - size, 0);
}

std::string arithmetic(const Window& window, std::size_t i, std::int64_t size) {
  const std::int64_t reach = window.dilation[i] * (window.kernel[i] - 1) + 1;
  std::string sum = fmt::format("{}", size);
  if (window.before[i] != window.after[i]) {
    sum += fmt::format(" + {} + {}", window.before[i], window.after[i]);
  } else if (window.before[i] != 0) {
    sum += fmt::format(" + 2·{}", window.before[i]);
  }
  const std::int64_t room = size + window.before[i] + window.after[i] - reach;
  const bool even = room % window.stride[i] == 0;
  return fmt::format("{}({} − {}) / {}{} + 1 = {}", even ? "" : "⌊", sum, reach, window.stride[i],
                     even ? "" : "⌋", window.output(static_cast<int>(i), size));
}

}  // namespace

Window window_over(const Value& x, const WindowSettings& settings, const std::string& port,
                   const std::string& title) {
  require_image(x, port, title);
  Window window;
  for (std::size_t i = 0; i < 2; ++i) {
    const std::int64_t size = x.shape().size(static_cast<int>(i) + 2);
    const std::size_t k = i + 1;  // the window's axes are depth, height, width
    window.kernel[k] = settings.kernel[i];
    window.stride[k] = settings.stride[i];
    window.dilation[k] = settings.dilation[i];
    if (settings.padding == "same") {
      const std::int64_t total =
          same_total(size, settings.kernel[i], settings.stride[i], settings.dilation[i]);
      window.before[k] = total / 2;
      window.after[k] = total - total / 2;
    } else if (settings.padding == "custom") {
      window.before[k] = window.after[k] = settings.pad[i];
    }
    if (window.output(static_cast<int>(k), size) == 0) {
      const std::int64_t reach = settings.dilation[i] * (settings.kernel[i] - 1) + 1;
      refuse_input(
          port, "shape.window", fmt::format("{} does not fit {} {}", reach, axis_names[i], size),
          fmt::format("The window covers {} cells of {}; `{{{}}}` gives {}, and padding {} "
                      "adds {}.",
                      reach, axis_names[i], port, size, settings.padding,
                      window.before[k] + window.after[k]),
          {parameter_fix("padding", "\"same\"", "Set padding to same")});
    }
  }
  return window;
}

std::vector<Explanation> explain_window(const Value& x, const Window& window) {
  const std::string height = arithmetic(window, 1, x.shape().size(2));
  const std::string width = arithmetic(window, 2, x.shape().size(3));
  if (height == width) return {{"height, width", height}};
  return {{"height", height}, {"width", width}};
}

}  // namespace netloom
