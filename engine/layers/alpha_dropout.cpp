#include <cmath>

#include "engine/core/random.h"
#include "engine/layers/declare.h"
#include "engine/layers/selu_constants.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct AlphaDropout {
  double rate = 0.5;

  static void declare(Declare<AlphaDropout>& d) {
    d.type("alpha_dropout", "Alpha dropout", Category::regularise).place(32).stem("dropout");
    d.summary("Dropout for SELU: keeps mean and variance as they are.");
    d.help(
        "Dropped numbers do not become 0 but −1.76, the floor of SELU, and everything is scaled "
        "and moved so that mean 0 and variance 1 stay. Plain dropout would disturb what SELU is "
        "there for.\n\n"
        "It works in training only; predictions use every number.");
    d.formula("y = a · (x or −1.76) + b");
    d.in("x", "Any shape; every number is treated alone.");
    d.param(&AlphaDropout::rate, "rate")
        .title("Rate")
        .range(0, 0.99)
        .text("Share of numbers dropped in each step; 0.5 drops half.")
        .brief("rate {}");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    if (!b.training() || rate == 0) return x;
    constexpr double floor = -selu_alpha * selu_scale;
    const double kept = 1 - rate;
    const double scale = 1 / std::sqrt(kept * (1 + rate * floor * floor));
    const Value ones = ops::constant(b, kept, x.shape(), x.dtype());
    const Value mask =
        ops::dropout(b, ones, b.scalar("seed", Dtype::i64), b.scalar("step", Dtype::i64),
                     RandomAttributes{stream_of(b.node()), rate});
    const Value held = ops::multiply(b, x, mask);
    const Value mixed = ops::add(b, held, ops::affine(b, mask, -floor, floor));
    return ops::affine(b, mixed, scale, -scale * floor * rate);
  }
};

}  // namespace

LayerType alpha_dropout_layer() {
  return layer<AlphaDropout>();
}

}  // namespace netloom
