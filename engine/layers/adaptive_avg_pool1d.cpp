#include "engine/layers/pool.h"

namespace netloom {

namespace {

struct AdaptiveAvgPool1d : AdaptivePool<1> {
  static void declare(Declare<AdaptiveAvgPool1d>& d) {
    d.type("adaptive_avg_pool1d", "Adaptive average pool 1-D", Category::pool)
        .place(16)
        .stem("pool");
    d.also_called({"AdaptiveAvgPool1d", "AdaptiveAveragePooling1D"});
    d.summary("Brings a sequence of any size to a fixed one by the mean of each part.");
    d.help(
        "The sequence is cut into as many parts of nearly equal size as you ask for, and each "
        "part becomes its mean. Where the sizes do not divide, neighbouring parts share cells.\n\n"
        "So a dense layer can follow whatever the size of the sequences, and a network for one "
        "size takes another.");
    d.formula("y = mean of x in part i of n");
    d.in("x", "A sequence: channel × length, or time × features.");
    declare_adaptive(d);
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return along_axes(b, in["x"], axes, "Adaptive average pool",
                      [&](const Value& x) { return ops::average_pool(b, x, pool(x.shape())); });
  }
};

}  // namespace

LayerType adaptive_avg_pool1d_layer() {
  return layer<AdaptiveAvgPool1d>();
}

}  // namespace netloom
