#include <fmt/format.h>

#include "engine/layers/refuse.h"
#include "engine/layers/window.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct MaxPool2d {
  std::array<std::int64_t, 2> kernel{2, 2};
  std::array<std::int64_t, 2> stride{0, 0};
  std::string padding = "valid";
  std::array<std::int64_t, 2> pad{0, 0};

  static void declare(Declare<MaxPool2d>& d) {
    d.type("max_pool2d", "Max-pool", Category::pool).place(1).stem("pool");
    d.also_called({"MaxPooling2D", "downsample", "subsampling"});
    d.summary("Shrinks a map by keeping the largest number of every window.");
    d.help(
        "A window slides over each channel and keeps only its largest number. A window of 2 × 2 "
        "halves height and width, so that later layers see more of the picture with less work.\n\n"
        "What is kept is that a pattern was found; where exactly is forgotten a little, which "
        "helps "
        "to recognise it when it has moved.");
    d.formula("y = largest x in the window");
    d.in("x", "A map: channel × height × width.");
    d.param(&MaxPool2d::kernel, "kernel")
        .title("Window")
        .range(1, 1024)
        .unit("px")
        .text("Size of the window whose largest number is kept.");
    d.param(&MaxPool2d::stride, "stride")
        .title("Stride")
        .range(0, 1024)
        .unit("px")
        .text("Step between windows; 0 means as large as the window, so that none overlap.");
    declare_padding(d);
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return ops::max_pool2d(b, in["x"], window_of(in["x"]));
  }

  std::string brief(const LayerInputs&, std::span<const Value>) const {
    return fmt::format("largest of {}×{}", kernel[0], kernel[1]);
  }

  std::vector<Explanation> explain(const LayerInputs& in, std::span<const Value>) const {
    return explain_window(in["x"], window_of(in["x"]));
  }

 private:
  Window window_of(const Value& x) const {
    const std::array<std::int64_t, 2> step{stride[0] == 0 ? kernel[0] : stride[0],
                                           stride[1] == 0 ? kernel[1] : stride[1]};
    for (std::size_t i = 0; i < 2 && padding == "custom"; ++i) {
      if (pad[i] * 2 <= kernel[i]) continue;
      refuse_parameter(
          "pad", fmt::format("Pad {} for window {}", pad[i], kernel[i]),
          fmt::format("A window would lie wholly in the padding and find nothing; pad is "
                      "at most half the window, {}.",
                      kernel[i] / 2),
          {parameter_fix("pad", fmt::format("[{}, {}]", kernel[0] / 2, kernel[1] / 2),
                         fmt::format("Set pad to {}×{}", kernel[0] / 2, kernel[1] / 2))});
    }
    return window_over(x, {kernel, step, {1, 1}, padding, pad}, "x", "Max-pool");
  }
};

}  // namespace

LayerType max_pool2d_layer() {
  return layer<MaxPool2d>();
}

}  // namespace netloom
