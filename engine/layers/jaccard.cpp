#include "engine/layers/overlap.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Jaccard : ScoredLoss {
  double smooth = 1;

  static void declare(Declare<Jaccard>& d) {
    declare_loss(d, "jaccard", "Jaccard", 16);
    d.also_called({"IoU loss", "intersection over union", "segmentation"});
    d.summary("One less the intersection over the union of predicted and right area.");
    d.help(
        "As Dice it compares areas, but by the share of their union that they have in common, "
        "which is the number that segmentations are usually judged by.\n\n"
        "It is stricter than Dice with areas that overlap by half.");
    d.formula("loss = mean of 1 − (Σ p · t + s) / (Σ p + Σ t − Σ p · t + s)");
    declare_area_ports(d);
    declare_prediction(d);
    d.param(&Jaccard::smooth, "smooth")
        .title("Smoothing")
        .range(1e-7, 1e6)
        .unit("pixels")
        .text("Added above and below the line, so that an empty area does not divide by 0.")
        .advanced();
    declare_weight(d);
    d.brief("intersection over union");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Overlap areas = overlap_of(b, *this, in, "Jaccard");
    const Value sum = ops::add(b, areas.prediction, areas.target);
    const Value above = ops::affine(b, areas.both, 1, smooth);
    const Value below = ops::affine(b, ops::subtract(b, sum, areas.both), 1, smooth);
    return mean_of(b, ops::affine(b, ops::divide(b, above, below), -1, 1));
  }
};

}  // namespace

LayerType jaccard_layer() {
  return layer<Jaccard>();
}

}  // namespace netloom
