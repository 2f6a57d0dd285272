#include "engine/layers/loss.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Mse : Loss {
  static void declare(Declare<Mse>& d) {
    declare_loss(d, "mse", "Mean squared error", 2);
    d.also_called({"MSELoss", "L2 loss", "EuclideanLoss", "regression"});
    d.summary("How far predicted numbers are from the right ones; smaller is better.");
    d.help(
        "Each prediction is compared with its target, the difference is squared, and all squares "
        "are averaged. Squaring makes one large miss count more than many small ones.\n\n"
        "Use it when the answer is a quantity. If the target is standardised, a loss of 1 is what "
        "always answering the mean would reach.");
    d.formula("loss = mean of (prediction − target)²");
    declare_number_ports(d);
    declare_weight(d);
    d.brief("mean squared error");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return mean_of(b, ops::square(b, error_of(b, in, "Mean squared error")));
  }
};

}  // namespace

LayerType mse_layer() {
  return layer<Mse>();
}

}  // namespace netloom
