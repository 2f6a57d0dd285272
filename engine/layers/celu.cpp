#include "engine/layers/declare.h"
#include "engine/ops/activation_ops.h"

namespace netloom {

namespace {

struct Celu {
  double alpha = 1;

  static void declare(Declare<Celu>& d) {
    d.type("celu", "CELU", Category::activation).place(11);
    d.also_called({"continuously differentiable exponential linear unit"});
    d.summary("An ELU that stays smooth at 0 for every alpha.");
    d.help(
        "Positive numbers pass; negative ones approach −α. The slope at 0 is 1 from both sides "
        "whatever α is, so the curve has no corner; ELU has one unless α is 1.\n\n"
        "A small α bends sharply and is close to ReLU, a large one is nearly a straight line for "
        "small numbers.");
    d.formula("y = x for x > 0, else α · (e^(x/α) − 1)");
    d.in("x", "Any shape; every number is treated alone.");
    d.param(&Celu::alpha, "alpha")
        .title("Alpha")
        .range(0.01, 100)
        .text("The floor: very negative numbers become −alpha.")
        .brief("α {}");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return ops::elu(b, in["x"], alpha, 1 / alpha);
  }
};

}  // namespace

LayerType celu_layer() {
  return layer<Celu>();
}

}  // namespace netloom
