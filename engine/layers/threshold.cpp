#include "engine/layers/declare.h"
#include "engine/ops/activation_ops.h"

namespace netloom {

namespace {

struct Threshold {
  double threshold = 0;
  double value = 0;

  static void declare(Declare<Threshold>& d) {
    d.type("threshold", "Threshold", Category::activation).place(24);
    d.summary("Keeps what is above a limit and replaces the rest by a value.");
    d.help(
        "Numbers above the threshold pass; all others become the value. With threshold 0 and value "
        "0 it is ReLU.\n\n"
        "No gradient comes back from what was replaced.");
    d.formula("y = x for x > threshold, else value");
    d.in("x", "Any shape; every number is treated alone.");
    d.param(&Threshold::threshold, "threshold")
        .title("Threshold")
        .range(-1e6, 1e6)
        .text("Only numbers above it pass.")
        .brief("above {}");
    d.param(&Threshold::value, "value")
        .title("Value")
        .range(-1e6, 1e6)
        .text("What takes the place of the others.")
        .brief("else {}");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return ops::threshold(b, in["x"], threshold, value);
  }
};

}  // namespace

LayerType threshold_layer() {
  return layer<Threshold>();
}

}  // namespace netloom
