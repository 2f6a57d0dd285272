#include "engine/layers/pool.h"

namespace netloom {

namespace {

struct AdaptiveAvgPool2d : AdaptivePool<2> {
  static void declare(Declare<AdaptiveAvgPool2d>& d) {
    d.type("adaptive_avg_pool2d", "Adaptive average pool", Category::pool).place(17).stem("pool");
    d.also_called({"AdaptiveAvgPool2d", "AdaptiveAveragePooling2D"});
    d.summary("Brings a map of any size to a fixed one by the mean of each part.");
    d.help(
        "The map is cut into as many parts of nearly equal size as you ask for, and each part "
        "becomes its mean. Where the sizes do not divide, neighbouring parts share cells.\n\n"
        "So a dense layer can follow whatever the size of the pictures, and a network for one "
        "size takes another.");
    d.formula("y = mean of x in part i of n");
    d.in("x", "A map: channel × height × width.");
    declare_adaptive(d);
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return along_axes(b, in["x"], axes, "Adaptive average pool",
                      [&](const Value& x) { return ops::average_pool(b, x, pool(x.shape())); });
  }
};

}  // namespace

LayerType adaptive_avg_pool2d_layer() {
  return layer<AdaptiveAvgPool2d>();
}

}  // namespace netloom
