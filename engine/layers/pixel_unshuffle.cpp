#include <fmt/format.h>

#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct PixelUnshuffle {
  std::int64_t factor = 2;

  static void declare(Declare<PixelUnshuffle>& d) {
    d.type("pixel_unshuffle", "Pixel unshuffle", Category::pool).place(51).stem("shuffle");
    d.also_called({"PixelUnshuffle", "space to depth", "reorg"});
    d.summary(
        "Lays squares of pixels out as channels, for a map that is smaller and has more channels.");
    d.help(
        "With a factor of 2, every square of 2 × 2 pixels becomes 4 channels at one place, so "
        "height and width halve and nothing is lost.\n\n"
        "It makes a picture small for the convolutions after it without forgetting anything, "
        "unlike pooling.");
    d.in("x", "A map: channel × height × width.");
    d.param(&PixelUnshuffle::factor, "factor")
        .title("Factor")
        .range(1, 64)
        .text("How many times lower and narrower the map becomes.")
        .brief("÷{}");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    require_image(x, "x", "Pixel unshuffle");
    const Shape& s = x.shape();
    if (s.size(2) % factor != 0 || s.size(3) % factor != 0) {
      refuse_input("x", "shape.places",
                   phrase("{}×{} in squares of {}", s.size(2), s.size(3), factor),
                   phrase("Squares of {} × {} must fill the map; `{{x}}` gives {} × {}.", factor,
                          factor, s.size(2), s.size(3)),
                   {insert_fix("zero_pad2d", "x", phrase("Insert Zero pad"))});
    }
    const Axis height{Role::height, s.size(2) / factor};
    const Axis width{Role::width, s.size(3) / factor};
    const Value squares =
        ops::reshape(b, x, {s[0], s[1], height, {Role::none, factor}, width, {Role::none, factor}});
    const Value laid_out = ops::transpose(b, squares, {0, 1, 3, 5, 2, 4});
    return ops::reshape(b, laid_out,
                        {s[0], {Role::channel, s.size(1) * factor * factor}, height, width});
  }

  std::vector<Explanation> explain(const LayerInputs& in, std::span<const Value> out) const {
    const Shape& x = in["x"].shape();
    return {
        {"channels", fmt::format("{} · {}² = {}", x.size(1), factor, out[0].shape().size(1))},
        {"height, width", fmt::format("{} / {}, {} / {}", x.size(2), factor, x.size(3), factor)}};
  }
};

}  // namespace

LayerType pixel_unshuffle_layer() {
  return layer<PixelUnshuffle>();
}

}  // namespace netloom
