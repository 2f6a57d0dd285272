#include <fmt/format.h>

#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct PixelShuffle {
  std::int64_t factor = 2;

  static void declare(Declare<PixelShuffle>& d) {
    d.type("pixel_shuffle", "Pixel shuffle", Category::pool).place(50).stem("shuffle");
    d.also_called({"PixelShuffle", "depth to space", "sub-pixel convolution"});
    d.summary(
        "Lays groups of channels out as pixels, for a map that is larger and has fewer channels.");
    d.help(
        "With a factor of 2, every 4 channels become one channel of twice the height and width: "
        "their numbers at one place become a square of 2 × 2 pixels. Nothing is computed.\n\n"
        "A convolution before it can so make a larger picture at the price of a small one.");
    d.in("x", "A map: channel × height × width.");
    d.param(&PixelShuffle::factor, "factor")
        .title("Factor")
        .range(1, 64)
        .text("How many times higher and wider the map becomes.")
        .brief("×{}");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    require_image(x, "x", "Pixel shuffle");
    const Shape& s = x.shape();
    const std::int64_t square = factor * factor;
    if (s.size(1) % square != 0) {
      refuse_input("x", "shape.channels",
                   phrase("{} channels for squares of {}", s.size(1), square),
                   phrase("A factor of {} lays {} channels out as one; `{{x}}` gives {}, which "
                          "{} does not divide.",
                          factor, square, s.size(1), square),
                   {features_fix("x", (s.size(1) / square + 1) * square)});
    }
    const Extent channels = s.size(1) / square;
    const Value squares = ops::reshape(
        b, x,
        {s[0], {Role::channel, channels}, {Role::none, factor}, {Role::none, factor}, s[2], s[3]});
    const Value laid_out = ops::transpose(b, squares, {0, 1, 4, 2, 5, 3});
    return ops::reshape(b, laid_out,
                        {s[0],
                         {Role::channel, channels},
                         {Role::height, s.size(2) * factor},
                         {Role::width, s.size(3) * factor}});
  }

  std::vector<Explanation> explain(const LayerInputs& in, std::span<const Value> out) const {
    const Shape& x = in["x"].shape();
    return {{"channels", fmt::format("{} / {}² = {}", x.size(1), factor, out[0].shape().size(1))},
            {"height, width", fmt::format("{}·{}, {}·{}", x.size(2), factor, x.size(3), factor)}};
  }
};

}  // namespace

LayerType pixel_shuffle_layer() {
  return layer<PixelShuffle>();
}

}  // namespace netloom
