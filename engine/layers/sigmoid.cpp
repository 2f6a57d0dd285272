#include "engine/layers/declare.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Sigmoid {
  static void declare(Declare<Sigmoid>& d) {
    d.type("sigmoid", "Sigmoid", Category::activation).place(4);
    d.also_called({"logistic", "expit"});
    d.summary("Squeezes every number smoothly into 0 to 1.");
    d.help(
        "A large number becomes almost 1, a very negative one almost 0, and 0 becomes one half. "
        "That reads like a probability, so it suits yes-or-no answers and gates.\n\n"
        "Inside a deep network prefer ReLU: the curve is flat far from 0, and gradients fade.");
    d.formula("y = 1 / (1 + e⁻ˣ)");
    d.in("x", "Any shape; every number is treated alone.");
    d.brief("0 to 1");
  }

  Value build(Builder& b, const LayerInputs& in) const { return ops::sigmoid(b, in["x"]); }
};

}  // namespace

LayerType sigmoid_layer() {
  return layer<Sigmoid>();
}

}  // namespace netloom
