#include "engine/layers/pool.h"

namespace netloom {

namespace {

struct AdaptiveMaxPool2d : AdaptivePool<2> {
  static void declare(Declare<AdaptiveMaxPool2d>& d) {
    d.type("adaptive_max_pool2d", "Adaptive max-pool", Category::pool).place(19).stem("pool");
    d.also_called({"AdaptiveMaxPool2d", "AdaptiveMaxPooling2D"});
    d.summary("Brings a map of any size to a fixed one by the largest number of each part.");
    d.help(
        "The map is cut into as many parts of nearly equal size as you ask for, and each part "
        "becomes its largest number. Where the sizes do not divide, neighbouring parts share "
        "cells.\n\n"
        "So a dense layer can follow whatever the size of the pictures, and a network for one "
        "size takes another.");
    d.formula("y = largest of x in part i of n");
    d.in("x", "A map: channel × height × width.");
    declare_adaptive(d);
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return along_axes(b, in["x"], axes, "Adaptive max-pool",
                      [&](const Value& x) { return ops::max_pool(b, x, pool(x.shape())); });
  }
};

}  // namespace

LayerType adaptive_max_pool2d_layer() {
  return layer<AdaptiveMaxPool2d>();
}

}  // namespace netloom
