#include "engine/layers/declare.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Exponential {
  static void declare(Declare<Exponential>& d) {
    d.type("exponential", "Exponential", Category::activation).place(29);
    d.also_called({"exp"});
    d.summary("e to the power of each number.");
    d.help(
        "0 becomes 1, 1 becomes 2.72, −1 becomes 0.37: every result is above 0. It turns sums into "
        "products, and lets a network predict quantities that grow by percentages.\n\n"
        "Results become very large very quickly: 20 gives 485 million. Normalise what goes in, or "
        "use Softplus.");
    d.formula("y = e^x");
    d.in("x", "Any shape; every number is treated alone.");
    d.brief("e^x");
  }

  Value build(Builder& b, const LayerInputs& in) const { return ops::exp(b, in["x"]); }
};

}  // namespace

LayerType exponential_layer() {
  return layer<Exponential>();
}

}  // namespace netloom
