#include "engine/layers/declare.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Tanh {
  static void declare(Declare<Tanh>& d) {
    d.type("tanh", "Tanh", Category::activation).place(3);
    d.also_called({"hyperbolic tangent"});
    d.summary("Squeezes every number smoothly into −1 to 1.");
    d.help(
        "Near 0 it changes little, and large numbers come close to −1 or 1. The result is centred "
        "on 0, which suits small networks and smooth targets.\n\n"
        "Far from 0 the curve is flat, so little gradient comes back: deep networks of tanh learn "
        "slower than those of ReLU.");
    d.formula("y = (eˣ − e⁻ˣ) / (eˣ + e⁻ˣ)");
    d.in("x", "Any shape; every number is treated alone.");
    d.brief("−1 to 1");
  }

  Value build(Builder& b, const LayerInputs& in) const { return ops::tanh(b, in["x"]); }
};

}  // namespace

LayerType tanh_layer() {
  return layer<Tanh>();
}

}  // namespace netloom
