#include "engine/layers/hinge_margin.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct SquaredHinge : MarginLoss {
  static void declare(Declare<SquaredHinge>& d) {
    declare_loss(d, "squared_hinge", "Squared hinge", 9);
    d.also_called({"SquaredHinge", "L2-SVM"});
    d.summary("The square of the hinge loss: scores far on the wrong side count more.");
    d.help(
        "As Hinge, a score that is right by a margin of 1 costs nothing. What is missing to the "
        "margin counts by its square, which makes the loss smooth there and stricter with bad "
        "misses.\n\n"
        "Prefer Hinge where some labels are wrong.");
    d.formula("loss = mean of max(0, 1 − target · prediction)²");
    declare_hinge_ports(d);
    declare_weight(d);
    d.brief("max(0, 1 − t · y)²");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return mean_of(b, ops::square(b, hinge_shortfall(b, in, "Squared hinge")));
  }
};

}  // namespace

LayerType squared_hinge_layer() {
  return layer<SquaredHinge>();
}

}  // namespace netloom
