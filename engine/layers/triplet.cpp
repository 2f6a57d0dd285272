#include "engine/layers/distance.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Triplet : Loss {
  double margin = 1;

  static void declare(Declare<Triplet>& d) {
    declare_loss(d, "triplet", "Triplet", 21);
    d.also_called({"TripletMarginLoss", "metric learning", "FaceNet"});
    d.summary("Draws like samples together, and pushes others further away than these.");
    d.help(
        "Three samples go through one network: an anchor, a positive that is like it, and a "
        "negative that is not. The loss is 0 once the negative is further from the anchor than the "
        "positive by the margin.\n\n"
        "Let three copies of the network share their weights, and link what each gives. It learns "
        "faces or products of which new ones come later, where classes would be too many.");
    d.formula("loss = mean of max(0, ‖a − p‖ − ‖a − n‖ + margin)");
    d.in("anchor", "The sample that the other two are compared with.");
    d.in("positive", "A sample like the anchor.");
    d.in("negative", "A sample unlike the anchor.");
    d.param(&Triplet::margin, "margin")
        .title("Margin")
        .range(0, 1e6)
        .text("How much further away the negative has to be.")
        .brief("margin {}");
    declare_weight(d);
  }

  Value build(Builder& b, const LayerInputs& in) const {
    require_alike(in, "anchor", "positive", "Triplet");
    require_alike(in, "anchor", "negative", "Triplet");
    const Value near = distance_of_rows(b, in["anchor"], in["positive"]);
    const Value far = distance_of_rows(b, in["anchor"], in["negative"]);
    return mean_of(b, ops::relu(b, ops::affine(b, ops::subtract(b, near, far), 1, margin)));
  }
};

}  // namespace

LayerType triplet_layer() {
  return layer<Triplet>();
}

}  // namespace netloom
