#include "engine/layers/huber_rule.h"
#include "engine/layers/loss.h"

namespace netloom {

namespace {

struct Huber : Loss {
  double delta = 1;

  static void declare(Declare<Huber>& d) {
    declare_loss(d, "huber", "Huber", 4);
    d.also_called({"HuberLoss", "robust regression"});
    d.summary("Squares small misses and takes large ones as they are.");
    d.help(
        "Near the target it is Mean squared error, which settles down gently; far from it, it is "
        "Mean absolute error, which does not let a few wild values decide.\n\n"
        "Delta says where the one becomes the other. With standardised targets, 1 is a good "
        "start.");
    d.formula("loss = mean of e²/2 where |e| ≤ δ, else δ · (|e| − δ/2)");
    declare_number_ports(d);
    d.param(&Huber::delta, "delta")
        .title("Delta")
        .range(1e-6, 1e6)
        .text("Misses above this size count in proportion, those below by their square.")
        .brief("Huber, δ = {}");
    declare_weight(d);
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return mean_of(b, huber_of(b, error_of(b, in, "Huber"), delta));
  }
};

}  // namespace

LayerType huber_layer() {
  return layer<Huber>();
}

}  // namespace netloom
