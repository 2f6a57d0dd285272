#include "engine/layers/declare.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct LeakyRelu {
  double slope = 0.01;

  static void declare(Declare<LeakyRelu>& d) {
    d.type("leaky_relu", "Leaky ReLU", Category::activation).place(2).stem("relu");
    d.also_called({"LReLU"});
    d.summary("Keeps what is positive and lets a little of the negative through.");
    d.help(
        "Works as ReLU does, but negative numbers are made small instead of 0. A unit can "
        "therefore "
        "never fall silent for good, because some gradient always comes back through it.\n\n"
        "The slope says how much of a negative number is left: 0.01 leaves a hundredth.");
    d.formula("y = x for x > 0, else slope · x");
    d.in("x", "Any shape; every number is treated alone.");
    d.param(&LeakyRelu::slope, "slope")
        .title("Slope")
        .range(0, 1)
        .text("What a negative number is multiplied by; 0 is plain ReLU.")
        .brief("max({}·x, x)");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return ops::leaky_relu(b, in["x"], slope);
  }
};

}  // namespace

LayerType leaky_relu_layer() {
  return layer<LeakyRelu>();
}

}  // namespace netloom
