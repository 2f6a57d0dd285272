#include "engine/layers/hinge_margin.h"

namespace netloom {

namespace {

struct Hinge : MarginLoss {
  static void declare(Declare<Hinge>& d) {
    declare_loss(d, "hinge", "Hinge", 8);
    d.also_called({"SVM loss", "support vector machine", "margin", "HingeEmbeddingLoss"});
    d.summary("Asks that each score is right by a margin of at least 1, and then no more.");
    d.help(
        "A score above 1 on the right side costs nothing, so the network cares only for samples "
        "near the border and on its wrong side: what a support vector machine does.\n\n"
        "With classes of more than two, each class has a score of its own.");
    d.formula("loss = mean of max(0, 1 − target · prediction)");
    declare_hinge_ports(d);
    declare_weight(d);
    d.brief("max(0, 1 − t · y)");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return mean_of(b, hinge_shortfall(b, in, "Hinge"));
  }
};

}  // namespace

LayerType hinge_layer() {
  return layer<Hinge>();
}

}  // namespace netloom
