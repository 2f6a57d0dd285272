#include "engine/layers/declare.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct SquaredRelu {
  static void declare(Declare<SquaredRelu>& d) {
    d.type("squared_relu", "Squared ReLU", Category::activation).place(15);
    d.also_called({"ReLU²"});
    d.summary("The square of what is positive, and 0 for the rest.");
    d.help(
        "Half becomes a quarter, 3 becomes 9: differences between large numbers count more. Found "
        "by search to train language models faster (Primer, 2021).\n\n"
        "Its results grow quickly, so normalise what goes in.");
    d.formula("y = max(0, x)²");
    d.in("x", "Any shape; every number is treated alone.");
    d.brief("max(0, x)²");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return ops::square(b, ops::relu(b, in["x"]));
  }
};

}  // namespace

LayerType squared_relu_layer() {
  return layer<SquaredRelu>();
}

}  // namespace netloom
