#include "engine/layers/window.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/layers/parameter_value.h"
#include "engine/layers/refuse.h"
#include "engine/layers/sequence.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

/// True for a sequence (N, time, features).
bool is_sequence(const Shape& shape) {
  return shape.rank() == 3 && shape[1].role == Role::time;
}

std::int64_t reach_of(const SlidingWindow& settings, std::size_t k) {
  return settings.dilation[k] * (settings.kernel[k] - 1) + 1;
}

/// Cells that "same" adds along an axis: ⌈size / stride⌉ outputs need this many inputs. A size that
/// is known only with the batch is kept by stride 1.
std::int64_t same_total(Extent size, const SlidingWindow& settings, std::size_t k) {
  if (!size.fixed()) return reach_of(settings, k) - 1;
  const std::int64_t outputs = (size.factor + settings.stride[k] - 1) / settings.stride[k];
  return std::max<std::int64_t>(
      (outputs - 1) * settings.stride[k] + reach_of(settings, k) - size.factor, 0);
}

void add_padding(const SlidingWindow& settings, Extent size, std::size_t k, Window& window) {
  if (settings.padding == "same") {
    const std::int64_t total = same_total(size, settings, k);
    window.before[k] = total / 2;
    window.after[k] = total - total / 2;
  } else if (settings.padding == "causal") {
    window.before[k] = reach_of(settings, k) - 1;
  } else if (settings.padding == "custom") {
    window.before[k] = settings.pad[k];
    window.after[k] = settings.pad_after[k] < 0 ? settings.pad[k] : settings.pad_after[k];
  }
}

/// Makes the kernel as small as the map, along every axis that it does not fit.
Fix kernel_fix(const Shape& shape, const SlidingWindow& settings) {
  std::vector<std::int64_t> kernel;
  for (int i = 0; i < settings.axes; ++i) {
    const std::size_t k = window_place(shape, i);
    const Extent size = shape[i + 2].extent;
    const std::int64_t most = size.fixed() ? (size.factor - 1) / settings.dilation[k] + 1 : 1;
    kernel.push_back(std::min(settings.kernel[k], most));
  }
  const ParameterValue value =
      settings.axes == 1 ? ParameterValue(kernel.front()) : ParameterValue(kernel);
  return parameter_fix("kernel", json_text(value), phrase("Set kernel to {}", to_text(value)));
}

void require_fit(const Shape& shape, const SlidingWindow& settings, int i, const Window& window,
                 const std::string& port) {
  const std::size_t k = window_place(shape, i);
  const Extent size = shape[i + 2].extent;
  const std::string name = slid_axis_name(shape, i);
  const Fix same = parameter_fix("padding", "\"same\"", phrase("Set padding to same"));
  if (!size.fixed()) {
    if (window.stride[k] == 1 && reach_of(settings, k) - 1 == window.before[k] + window.after[k])
      return;
    refuse_input(port, "shape.symbolic", phrase("{} must keep its length", name),
                 phrase("`{{{}}}` gives {} of any length, which stride 1 and padding same "
                        "keep; stride is {}, padding {}.",
                        port, name, window.stride[k], settings.padding),
                 {same});
  }
  if (window.output(static_cast<int>(k), size.factor) > 0) return;
  const std::int64_t reach = reach_of(settings, k);
  refuse_input(
      port, "shape.window", phrase("{} does not fit {} {}", reach, name, size.factor),
      phrase("The window covers {} cells of {}; `{{{}}}` gives {}, and padding {} "
             "adds {}.",
             reach, name, port, size.factor, settings.padding, window.before[k] + window.after[k]),
      {same, kernel_fix(shape, settings)});
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
  const std::string_view open = even ? "" : window.ceil ? "⌈" : "⌊";
  const std::string_view close = even ? "" : window.ceil ? "⌉" : "⌋";
  return fmt::format("{}({} − {}) / {}{} + 1 = {}", open, sum, reach, window.stride[i], close,
                     window.output(static_cast<int>(i), size));
}

/// Makes a map of what is none: a list gets one channel, a picture without channels too.
std::vector<Fix> map_fixes(const Shape& x, int axes, const std::string& port) {
  if (axes == 2 && x.rank() == 3 && x[1].role != Role::time) {
    Fix fix = insert_fix("unsqueeze", port, phrase("Insert a channel axis"));
    fix.settings = {{"role", "\"channel\""}};
    return {fix};
  }
  return axes == 1 ? steps_fixes(x, port) : std::vector<Fix>();
}

constexpr const char* needs[] = {"channel × length", "channel × height × width",
                                 "channel × depth × height × width"};

}  // namespace

Shape slid_shape(const Shape& x, int axes, const std::string& port, const std::string& title) {
  if (x.rank() != axes + 2) {
    refuse_input(port, "shape.rank",
                 axes == 1 ? phrase("Needs a sequence, gets {}", to_text(x))
                           : phrase("Needs a map, gets {}", to_text(x)),
                 phrase("{} slides over {}; `{{{}}}` gives {}.", listed(title),
                        listed(needs[axes - 1]), port, to_text(x)),
                 map_fixes(x, axes, port));
  }
  const Shape shape = is_sequence(x) ? Shape{x[0], x[2], x[1]} : x;
  for (int i = 1; i < shape.rank(); ++i) {
    if (shape[i].extent.fixed() || (i > 1 && shape[i].role == Role::time)) continue;
    refuse_input(port, "shape.unknown", phrase("Channels and sizes must be known"),
                 phrase("{} needs fixed channels and sizes; `{{{}}}` gives {}.", listed(title),
                        port, to_text(x)));
  }
  return shape;
}

std::size_t window_place(const Shape& shape, int i) {
  return std::size_t{5} - static_cast<std::size_t>(shape.rank()) + static_cast<std::size_t>(i);
}

void require_known_sizes(const Shape& shape, const std::string& title) {
  for (int i = 0; i + 2 < shape.rank(); ++i) {
    if (shape[i + 2].extent.fixed()) continue;
    refuse_input("x", "shape.symbolic",
                 phrase("{} has no fixed length", listed(slid_axis_name(shape, i))),
                 phrase("{} needs fixed sizes; `{{x}}` gives {}. Give the input a fixed number "
                        "of steps.",
                        listed(title), to_text(shape)));
  }
}

std::vector<int> slid_axes(const Shape& x) {
  if (is_sequence(x)) return {1};
  std::vector<int> axes;
  for (int i = 2; i < x.rank(); ++i) axes.push_back(i);
  return axes;
}

Value slid(Builder& b, const Value& x) {
  return is_sequence(x.shape()) ? ops::transpose(b, x, {0, 2, 1}) : x;
}

Value slid_back(Builder& b, const Value& y, const Value& x) {
  if (!is_sequence(x.shape())) return y;
  const Value turned = ops::transpose(b, y, {0, 2, 1});
  Shape shape = turned.shape();
  shape[2].role = x.shape()[2].role;
  return ops::reshape(b, turned, shape);
}

Window window_over(const Shape& shape, const SlidingWindow& settings, const std::string& port) {
  Window window;
  window.ceil = settings.ceil;
  for (int i = 0; i + 2 < shape.rank(); ++i) {
    const std::size_t k = window_place(shape, i);
    window.kernel[k] = settings.kernel[k];
    window.stride[k] = settings.stride[k];
    window.dilation[k] = settings.dilation[k];
    add_padding(settings, shape[i + 2].extent, k, window);
    require_fit(shape, settings, i, window, port);
  }
  return window;
}

void add_explanation(std::vector<Explanation>& lines, const std::string& axis,
                     const std::string& text) {
  if (!lines.empty() && lines.back().text == text) {
    lines.back().label += ", " + axis;
  } else {
    lines.push_back({axis, text});
  }
}

std::vector<Explanation> explain_window(const Shape& shape, const Window& window) {
  std::vector<Explanation> lines;
  for (int i = 0; i + 2 < shape.rank(); ++i) {
    const Extent size = shape[i + 2].extent;
    if (!size.fixed()) continue;
    add_explanation(lines, slid_axis_name(shape, i),
                    arithmetic(window, window_place(shape, i), size.factor));
  }
  return lines;
}

std::string sizes_text(const std::array<std::int64_t, 3>& sizes, int axes) {
  std::string text;
  for (std::size_t k = 3 - static_cast<std::size_t>(axes); k < 3; ++k) {
    text += fmt::format("{}{}", text.empty() ? "" : "×", sizes[k]);
  }
  return text;
}

std::string places_text(const Shape& shape) {
  std::string text;
  for (int i = 2; i < shape.rank(); ++i) {
    text += fmt::format("{}{}", text.empty() ? "" : "×", to_text(shape[i].extent));
  }
  return text;
}

std::string cell_unit(int axes) {
  return axes == 1 ? "steps" : axes == 2 ? "px" : "voxels";
}

std::string slid_axis_name(const Shape& shape, int i) {
  constexpr const char* names[] = {"depth", "height", "width"};
  const Role role = shape[i + 2].role;
  if (role != Role::none) return std::string(name_of(role));
  return shape.rank() == 3 ? "length" : names[window_place(shape, i)];
}

}  // namespace netloom
