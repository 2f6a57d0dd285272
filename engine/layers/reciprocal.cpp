#include "engine/layers/declare.h"
#include "engine/ops/math_ops.h"

namespace netloom {

namespace {

struct Reciprocal {
  static void declare(Declare<Reciprocal>& d) {
    d.type("reciprocal", "Reciprocal", Category::combine).place(47);
    d.also_called({"inverse"});
    d.summary("One divided by each number.");
    d.help(
        "4 becomes 0.25. It turns a period into a frequency, or a product into a quotient.\n\n"
        "Near 0 results become huge, and 0 itself gives infinity: keep numbers away from 0, for "
        "example with Softplus before it.");
    d.formula("y = 1 / x");
    d.in("x", "Any shape; every number is treated alone.");
    d.brief("1 / x");
  }

  Value build(Builder& b, const LayerInputs& in) const { return ops::reciprocal(b, in["x"]); }
};

}  // namespace

LayerType reciprocal_layer() {
  return layer<Reciprocal>();
}

}  // namespace netloom
