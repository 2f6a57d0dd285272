#include "engine/layers/declare.h"
#include "engine/ops/activation_ops.h"

namespace netloom {

namespace {

struct HardShrink {
  double lambda = 0.5;

  static void declare(Declare<HardShrink>& d) {
    d.type("hard_shrink", "Hard shrink", Category::activation).place(23);
    d.also_called({"hard thresholding"});
    d.summary("Sets small numbers to 0 and keeps the others.");
    d.help(
        "Numbers within λ of 0 become 0; all others pass unchanged. With λ = 0.5, 2 stays 2 and "
        "0.3 becomes 0.\n\n"
        "The result jumps at ±λ; Soft shrink does not, at the cost of making large numbers "
        "smaller.");
    d.formula("y = x for |x| > λ, else 0");
    d.in("x", "Any shape; every number is treated alone.");
    d.param(&HardShrink::lambda, "lambda")
        .title("Lambda")
        .range(0, 100)
        .text("Numbers up to this far from 0 become 0.")
        .brief("λ {}");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return ops::shrink(b, in["x"], lambda, 0);
  }
};

}  // namespace

LayerType hard_shrink_layer() {
  return layer<HardShrink>();
}

}  // namespace netloom
