#include "engine/layers/overlap.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Dice : ScoredLoss {
  double smooth = 1;

  static void declare(Declare<Dice>& d) {
    declare_loss(d, "dice", "Dice", 15);
    d.also_called({"dice loss", "F1 loss", "segmentation"});
    d.summary("How little a predicted area and the right one cover each other.");
    d.help(
        "For masks: the loss is 0 where the predicted area is the right one and 1 where they do "
        "not touch. Because it compares areas and not pixels, a small object on a large background "
        "counts as much as a large one.\n\n"
        "It is often added to a cross-entropy, which learns faster at first.");
    d.formula("loss = mean of 1 − (2 · Σ p · t + s) / (Σ p + Σ t + s)");
    declare_area_ports(d);
    declare_prediction(d);
    d.param(&Dice::smooth, "smooth")
        .title("Smoothing")
        .range(1e-7, 1e6)
        .unit("pixels")
        .text("Added above and below the line, so that an empty area does not divide by 0.")
        .advanced();
    declare_weight(d);
    d.brief("overlap of areas");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Overlap areas = overlap_of(b, *this, in, "Dice");
    const Value above = ops::affine(b, areas.both, 2, smooth);
    const Value below = ops::affine(b, ops::add(b, areas.prediction, areas.target), 1, smooth);
    return mean_of(b, ops::affine(b, ops::divide(b, above, below), -1, 1));
  }
};

}  // namespace

LayerType dice_layer() {
  return layer<Dice>();
}

}  // namespace netloom
