#include "engine/layers/distance.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Contrastive : Loss {
  double margin = 1;

  static void declare(Declare<Contrastive>& d) {
    declare_loss(d, "contrastive", "Contrastive", 22);
    d.also_called({"ContrastiveLoss", "siamese", "metric learning"});
    d.summary("Draws pairs that belong together close, and keeps others a margin apart.");
    d.help(
        "Two samples go through one network, whose copies share their weights. Where the target is "
        "1 the pair belongs together, and the loss is their squared distance; where it is 0, only "
        "being closer than the margin costs something.\n\n"
        "It teaches a network whether two pictures or signatures are of the same kind.");
    d.formula("loss = mean of t · D² + (1 − t) · max(0, margin − D)²,  D = ‖first − second‖");
    d.in("first", "What the network gives for the first sample of each pair.");
    d.in("second", "What it gives for the second.");
    d.in_target("target", "1 where a pair belongs together, 0 where it does not.");
    d.param(&Contrastive::margin, "margin")
        .title("Margin")
        .range(0, 1e6)
        .text("Distance from which samples that differ are far enough apart.")
        .brief("margin {}");
    declare_weight(d);
  }

  Value build(Builder& b, const LayerInputs& in) const {
    require_alike(in, "first", "second", "Contrastive");
    const Value distance = distance_of_rows(b, in["first"], in["second"]);
    const Value same = answers_for_rows(b, distance, in["target"], "Contrastive");
    const Value close = ops::square(b, ops::relu(b, ops::affine(b, distance, -1, margin)));
    // t · D² + (1 − t) · c = c + t · (D² − c)
    const Value gap = ops::subtract(b, ops::square(b, distance), close);
    return mean_of(b, ops::add(b, close, ops::multiply(b, same, gap)));
  }
};

}  // namespace

LayerType contrastive_layer() {
  return layer<Contrastive>();
}

}  // namespace netloom
