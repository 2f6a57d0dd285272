#include "engine/layers/declare.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Negate {
  static void declare(Declare<Negate>& d) {
    d.type("negate", "Negate", Category::combine).place(42);
    d.also_called({"minus", "opposite"});
    d.summary("Turns the sign of every number.");
    d.help(
        "3 becomes −3 and −3 becomes 3. It turns a distance into a likeness, or a cost into a "
        "gain.\n\n"
        "Gradients change their sign with it.");
    d.formula("y = −x");
    d.in("x", "Any shape; every number is treated alone.");
    d.brief("−x");
  }

  Value build(Builder& b, const LayerInputs& in) const { return ops::negate(b, in["x"]); }
};

}  // namespace

LayerType negate_layer() {
  return layer<Negate>();
}

}  // namespace netloom
