#include "engine/layers/declare.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Affine {
  double scale = 1;
  double shift = 0;

  static void declare(Declare<Affine>& d) {
    d.type("affine", "Rescale", Category::combine).place(49);
    d.also_called({"linear function", "rescaling"});
    d.summary("Multiplies every number by a constant and adds another.");
    d.help(
        "With scale 1/255 and shift 0, bytes of a picture become numbers from 0 to 1; with scale 2 "
        "and shift −1 these become −1 to 1.\n\n"
        "The constants are fixed. For constants that are learned, use Scale and shift.");
    d.formula("y = scale · x + shift");
    d.in("x", "Any shape; every number is treated alone.");
    d.param(&Affine::scale, "scale")
        .title("Scale")
        .range(-1e9, 1e9)
        .text("What each number is multiplied by.")
        .brief("{} · x");
    d.param(&Affine::shift, "shift")
        .title("Shift")
        .range(-1e9, 1e9)
        .text("What is added then.")
        .brief("plus {}");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return ops::affine(b, in["x"], scale, shift);
  }
};

}  // namespace

LayerType affine_layer() {
  return layer<Affine>();
}

}  // namespace netloom
