#include <cmath>

#include "engine/core/random.h"
#include "engine/layers/declare.h"
#include "engine/ops/math_ops.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct GaussianDropout {
  double rate = 0.5;

  static void declare(Declare<GaussianDropout>& d) {
    d.type("gaussian_dropout", "Gaussian dropout", Category::regularise).place(33).stem("dropout");
    d.also_called({"multiplicative noise"});
    d.summary("Multiplies by random numbers around 1 while training.");
    d.help(
        "Where dropout multiplies by 0 or 1/(1 − rate), this takes a normal draw with mean 1 and "
        "the same variance: no number is lost, all become uncertain.\n\n"
        "It works in training only; predictions are exact.");
    d.formula("y = x · (1 + √(rate / (1 − rate)) · n)");
    d.in("x", "Any shape; every number is treated alone.");
    d.param(&GaussianDropout::rate, "rate")
        .title("Rate")
        .range(0, 0.99)
        .text("The dropout rate whose variance it has.")
        .brief("rate {}");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    if (!b.training() || rate == 0) return x;
    const Value noise = ops::normal_like(b, x, b.scalar("seed", Dtype::i64),
                                         b.scalar("step", Dtype::i64), stream_of(b.node()));
    return ops::multiply(b, x, ops::affine(b, noise, std::sqrt(rate / (1 - rate)), 1));
  }
};

}  // namespace

LayerType gaussian_dropout_layer() {
  return layer<GaussianDropout>();
}

}  // namespace netloom
