#include "engine/layers/loss.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Mae : Loss {
  static void declare(Declare<Mae>& d) {
    declare_loss(d, "mae", "Mean absolute error", 3);
    d.also_called({"L1Loss", "L1 loss", "MeanAbsoluteError"});
    d.summary("How far predicted numbers are from the right ones on average, in their own unit.");
    d.help(
        "The differences between predictions and targets are averaged without their signs. A miss "
        "counts as much as it is large, so a few wild values in the data pull the network less "
        "than they do with Mean squared error.\n\n"
        "It learns the median of the possible answers, where Mean squared error learns the mean.");
    d.formula("loss = mean of |prediction − target|");
    declare_number_ports(d);
    declare_weight(d);
    d.brief("mean absolute error");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return mean_of(b, ops::abs(b, error_of(b, in, "Mean absolute error")));
  }
};

}  // namespace

LayerType mae_layer() {
  return layer<Mae>();
}

}  // namespace netloom
