#include "engine/layers/declare.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Square {
  static void declare(Declare<Square>& d) {
    d.type("square", "Square", Category::combine).place(43);
    d.summary("Multiplies every number by itself.");
    d.help(
        "3 becomes 9, −0.5 becomes 0.25: the sign is lost, and large numbers stand out. Squared "
        "differences are distances.\n\n"
        "For other powers, use Power.");
    d.formula("y = x²");
    d.in("x", "Any shape; every number is treated alone.");
    d.brief("x²");
  }

  Value build(Builder& b, const LayerInputs& in) const { return ops::square(b, in["x"]); }
};

}  // namespace

LayerType square_layer() {
  return layer<Square>();
}

}  // namespace netloom
