#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "engine/layers/declare.h"

namespace netloom {

/// The settings of a layer that slides a window over height and width.
struct WindowSettings {
  std::array<std::int64_t, 2> kernel{1, 1};
  std::array<std::int64_t, 2> stride{1, 1};
  std::array<std::int64_t, 2> dilation{1, 1};
  std::string padding = "valid";  ///< "valid", "same", "custom"
  std::array<std::int64_t, 2> pad{0, 0};
};

/// The window over x (N, C, H, W) with its padding in cells. "same" gives ⌈size / stride⌉ and puts
/// the odd cell behind, as ONNX SAME_UPPER, Keras and TensorFlow do. Refuses at `port` what is no
/// map or smaller than the window.
Window window_over(const Value& x, const WindowSettings& settings, const std::string& port,
                   const std::string& title);

/// The arithmetic of height and width: "(8 + 2·1 − 3) / 1 + 1 = 8".
std::vector<Explanation> explain_window(const Value& x, const Window& window);

/// Declares the parameters "padding" and "pad" of the struct T, which has members of those names.
template <class T>
void declare_padding(Declare<T>& d) {
  d.param(&T::padding, "padding")
      .title("Padding")
      .choice("valid", "No cells are added, so the map shrinks by the window less one.")
      .choice("same", "Just enough cells are added that stride 1 keeps height and width.")
      .choice("custom", "As many cells as you say, on both sides.")
      .text("What stands around the map where the window reaches over its edge.")
      .brief("{}");
  d.param(&T::pad, "pad")
      .title("Pad")
      .range(0, 65535)
      .unit("px")
      .text("Cells added above and below, and left and right, with custom padding.")
      .shown_when("padding", "custom");
}

}  // namespace netloom
