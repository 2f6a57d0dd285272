#include "engine/layers/pool.h"

namespace netloom {

namespace {

struct AdaptiveMaxPool1d : AdaptivePool<1> {
  static void declare(Declare<AdaptiveMaxPool1d>& d) {
    d.type("adaptive_max_pool1d", "Adaptive max-pool 1-D", Category::pool).place(18).stem("pool");
    d.also_called({"AdaptiveMaxPool1d", "AdaptiveMaxPooling1D"});
    d.summary("Brings a sequence of any size to a fixed one by the largest number of each part.");
    d.help(
        "The sequence is cut into as many parts of nearly equal size as you ask for, and each "
        "part becomes its largest number. Where the sizes do not divide, neighbouring parts share"
        " cells.\n\n"
        "So a dense layer can follow whatever the size of the sequences, and a network for one "
        "size takes another.");
    d.formula("y = largest of x in part i of n");
    d.in("x", "A sequence: channel × length, or time × features.");
    declare_adaptive(d);
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return along_axes(b, in["x"], axes, "Adaptive max-pool",
                      [&](const Value& x) { return ops::max_pool(b, x, pool(x.shape())); });
  }
};

}  // namespace

LayerType adaptive_max_pool1d_layer() {
  return layer<AdaptiveMaxPool1d>();
}

}  // namespace netloom
