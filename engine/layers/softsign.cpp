#include "engine/layers/declare.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Softsign {
  double steepness = 1;

  static void declare(Declare<Softsign>& d) {
    d.type("softsign", "Softsign", Category::activation).place(20);
    d.summary("Squeezes every number slowly into −1 to 1.");
    d.help(
        "As tanh, but the ends are reached slowly: 1 becomes 0.5, 9 becomes 0.9. Gradients far "
        "from 0 fade less than those of tanh.\n\n"
        "The steepness says how fast the curve rises at 0; 1 is what PyTorch and Keras have.");
    d.formula("y = s · x / (1 + |s · x|)");
    d.in("x", "Any shape; every number is treated alone.");
    d.param(&Softsign::steepness, "steepness")
        .title("Steepness")
        .range(0.01, 100)
        .text("How steep the curve is at 0.")
        .brief("s = {}");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value x = steepness == 1 ? in["x"] : ops::affine(b, in["x"], steepness, 0);
    return ops::divide(b, x, ops::affine(b, ops::abs(b, x), 1, 1));
  }
};

}  // namespace

LayerType softsign_layer() {
  return layer<Softsign>();
}

}  // namespace netloom
