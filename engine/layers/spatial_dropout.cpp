#include "engine/core/random.h"
#include "engine/layers/declare.h"
#include "engine/layers/feature_axis.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct SpatialDropout {
  double rate = 0.5;

  static void declare(Declare<SpatialDropout>& d) {
    d.type("spatial_dropout", "Channel dropout", Category::regularise).place(31).stem("dropout");
    d.also_called({"Dropout2d", "SpatialDropout2D", "feature dropout"});
    d.summary("Switches off whole channels at random while training.");
    d.help(
        "In every training step a different random share of the channels is set to 0 everywhere, "
        "and the rest is scaled up. Neighbouring pixels are so alike that dropping single ones "
        "would hide nothing; without a whole channel, others must learn to help.\n\n"
        "On sequences it drops features over all steps. It works in training only; predictions use "
        "every channel.");
    d.formula("y = x / (1 − rate) or 0, per channel");
    d.in("x", "Maps, volumes or sequences.");
    d.param(&SpatialDropout::rate, "rate")
        .title("Rate")
        .range(0, 0.99)
        .text("Share of channels set to 0 in each step; 0.5 drops half.")
        .brief("rate {}");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    if (!b.training() || rate == 0) return x;
    Shape mask = x.shape();
    const int channels = feature_axis(mask);
    for (int i = 1; i < mask.rank(); ++i) {
      if (i != channels) mask[i].extent = 1;
    }
    const Value ones = ops::constant(b, 1, mask, x.dtype());
    const Value kept =
        ops::dropout(b, ones, b.scalar("seed", Dtype::i64), b.scalar("step", Dtype::i64),
                     RandomAttributes{stream_of(b.node()), rate});
    return ops::multiply(b, x, kept);
  }
};

}  // namespace

LayerType spatial_dropout_layer() {
  return layer<SpatialDropout>();
}

}  // namespace netloom
