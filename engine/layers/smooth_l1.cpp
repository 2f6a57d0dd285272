#include "engine/layers/huber_rule.h"
#include "engine/layers/loss.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct SmoothL1 : Loss {
  double beta = 1;

  static void declare(Declare<SmoothL1>& d) {
    declare_loss(d, "smooth_l1", "Smooth L1", 5);
    d.also_called({"SmoothL1Loss", "box regression"});
    d.summary("Mean absolute error with its corner rounded off.");
    d.help(
        "It is the Huber loss divided by beta, so that the slope of large misses is always 1. "
        "Detectors of objects learn the corners of boxes with it.\n\n"
        "The smaller beta, the closer it comes to Mean absolute error.");
    d.formula("loss = mean of e²/(2β) where |e| < β, else |e| − β/2");
    declare_number_ports(d);
    d.param(&SmoothL1::beta, "beta")
        .title("Beta")
        .range(1e-6, 1e6)
        .text("Misses below this size count by their square.")
        .brief("smooth L1, β = {}");
    declare_weight(d);
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value rounded = huber_of(b, error_of(b, in, "Smooth L1"), beta);
    return mean_of(b, ops::affine(b, rounded, 1 / beta, 0));
  }
};

}  // namespace

LayerType smooth_l1_layer() {
  return layer<SmoothL1>();
}

}  // namespace netloom
