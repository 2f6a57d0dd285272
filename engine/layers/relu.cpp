#include "engine/layers/declare.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Relu {
  static void declare(Declare<Relu>& d) {
    d.type("relu", "ReLU", Category::activation).place(1);
    d.also_called({"rectifier", "rectified linear unit"});
    d.summary("Keeps what is positive and sets the rest to 0.");
    d.help(
        "An activation bends the straight line that a layer of weights computes; without bends, a "
        "deep network could do no more than a single layer. ReLU is the simplest bend, fast, and "
        "the usual first choice.\n\n"
        "A unit whose input is negative for every sample always gives 0 and stops learning. If "
        "many "
        "do, try a smaller learning rate, or Leaky ReLU.");
    d.formula("y = max(0, x)");
    d.in("x", "Any shape; every number is treated alone.");
    d.brief("max(0, x)");
  }

  Value build(Builder& b, const LayerInputs& in) const { return ops::relu(b, in["x"]); }
};

}  // namespace

LayerType relu_layer() {
  return layer<Relu>();
}

}  // namespace netloom
