#include "engine/layers/declare.h"
#include "engine/ops/activation_ops.h"

namespace netloom {

namespace {

struct SoftShrink {
  double lambda = 0.5;

  static void declare(Declare<SoftShrink>& d) {
    d.type("soft_shrink", "Soft shrink", Category::activation).place(22);
    d.also_called({"soft thresholding"});
    d.summary("Moves every number towards 0 by a fixed step, and stops there.");
    d.help(
        "Numbers within λ of 0 become 0; all others lose λ. With λ = 0.5, 2 becomes 1.5, −2 "
        "becomes −1.5 and 0.3 becomes 0.\n\n"
        "It removes weak noise and keeps the sign of what is strong; sparse coding and denoising "
        "use it.");
    d.formula("y = sign(x) · max(0, |x| − λ)");
    d.in("x", "Any shape; every number is treated alone.");
    d.param(&SoftShrink::lambda, "lambda")
        .title("Lambda")
        .range(0, 100)
        .text("The step towards 0.")
        .brief("λ {}");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return ops::shrink(b, in["x"], lambda, lambda);
  }
};

}  // namespace

LayerType soft_shrink_layer() {
  return layer<SoftShrink>();
}

}  // namespace netloom
