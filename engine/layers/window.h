#pragma once

// What layers share that slide a window over the places of a map: over a sequence's steps, a
// picture's height and width, a volume's depth, height and width.

#include <array>
#include <cstdint>
#include <string>
#include <type_traits>
#include <vector>

#include "engine/layers/declare.h"

namespace netloom {

/// A number per axis; along one axis, the number itself.
template <std::size_t Axes>
using PerAxis = std::conditional_t<Axes == 1, std::int64_t, std::array<std::int64_t, Axes>>;

template <std::size_t Axes>
constexpr PerAxis<Axes> each(std::int64_t value) {
  if constexpr (Axes == 1) {
    return value;
  } else {
    PerAxis<Axes> all{};
    all.fill(value);
    return all;
  }
}

/// The numbers in the order depth, height, width of a Window, with `rest` for axes that are not
/// there.
template <std::size_t Axes>
std::array<std::int64_t, 3> in_window(const PerAxis<Axes>& numbers, std::int64_t rest) {
  std::array<std::int64_t, 3> all{rest, rest, rest};
  if constexpr (Axes == 1) {
    all[2] = numbers;
  } else {
    std::copy(numbers.begin(), numbers.end(), all.end() - Axes);
  }
  return all;
}

/// The settings of a layer that slides a window, in the order of a Window.
struct SlidingWindow {
  int axes = 2;
  std::array<std::int64_t, 3> kernel{1, 1, 1};
  std::array<std::int64_t, 3> stride{1, 1, 1};
  std::array<std::int64_t, 3> dilation{1, 1, 1};
  std::string padding = "valid";  ///< "valid", "same", "causal", "custom"
  std::array<std::int64_t, 3> pad{0, 0, 0};
  std::array<std::int64_t, 3> pad_after{-1, -1, -1};  ///< −1: as `pad`.
  bool ceil = false;
};

/// The shape of a map as windows slide over it: (N, C, …), where a sequence (N, time, features) has
/// its axes exchanged. Refuses at `port` what has another number of axes than `axes` to slide
/// along.
Shape slid_shape(const Shape& x, int axes, const std::string& port, const std::string& title);
/// Axis `i` of those to slide along, as a number of a window's arrays.
std::size_t window_place(const Shape& shape, int i);
/// Refuses at port "x" a map of `shape` (N, C, …) whose sizes are known only with the batch.
void require_known_sizes(const Shape& shape, const std::string& title);
/// The axes of `x` that windows slide along.
std::vector<int> slid_axes(const Shape& x);
/// `x` in that shape, and `y`, which was made from it, with the axes in the order of those of `x`.
Value slid(Builder& b, const Value& x);
Value slid_back(Builder& b, const Value& y, const Value& x);
/// What `make` makes of `x` in that shape, with its axes in the order of those of `x`.
template <class Make>
Value along_axes(Builder& b, const Value& x, int axes, const std::string& title, Make&& make) {
  slid_shape(x.shape(), axes, "x", title);
  return slid_back(b, make(slid(b, x)), x);
}

/// The window over a map of `shape` (N, C, …), with its padding in cells. "same" gives ⌈size /
/// stride⌉ and puts the odd cell behind, as ONNX SAME_UPPER, Keras and TensorFlow do. Refuses at
/// `port` a map that is smaller than the window.
Window window_over(const Shape& shape, const SlidingWindow& settings, const std::string& port);

/// Adds a line about an axis, or its name to the line before where both say the same.
void add_explanation(std::vector<Explanation>& lines, const std::string& axis,
                     const std::string& text);

/// The arithmetic of each size: "(8 + 2·1 − 3) / 1 + 1 = 8".
std::vector<Explanation> explain_window(const Shape& shape, const Window& window);

/// "3×3" of the window's numbers for the axes of `shape`.
std::string sizes_text(const std::array<std::int64_t, 3>& sizes, int axes);

/// "7×7": the sizes of a map of `shape` (N, C, …).
std::string places_text(const Shape& shape);

/// What one cell is called: "steps", "px", "voxels".
std::string cell_unit(int axes);
/// "height" of axis `i` of those that `shape` (N, C, …) has to slide along.
std::string slid_axis_name(const Shape& shape, int i);

/// Declares the parameters "padding" and "pad" of the struct T, which has members of those names.
template <class T, bool Causal = false>
void declare_padding(Declare<T>& d) {
  DeclareParameter padding = d.param(&T::padding, "padding");
  padding.title("Padding")
      .choice("valid", "No cells are added, so the map shrinks by the window less one.")
      .choice("same", "Just enough cells are added that stride 1 keeps the size.")
      .choice("custom", "As many cells as you say.")
      .text("What stands around the map where the window reaches over its edge.")
      .brief("{}");
  if (Causal) padding.choice("causal", "All cells are added in front: no step sees a later one.");
  d.param(&T::pad, "pad")
      .title("Pad")
      .range(0, 65535)
      .unit(cell_unit(T::axes))
      .text("Cells added at both ends of each axis, with custom padding.")
      .shown_when("padding", "custom");
}

/// Declares the parameter "pad_after" beside them.
template <class T>
void declare_pad_after(Declare<T>& d) {
  d.param(&T::pad_after, "pad_after")
      .title("Pad behind")
      .range(-1, 65535)
      .unit(cell_unit(T::axes))
      .text("Cells added at the far end, where it differs; −1 means as many as in front.")
      .shown_when("padding", "custom")
      .advanced();
}

}  // namespace netloom
