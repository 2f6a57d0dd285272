#include "engine/layers/declare.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct TanhShrink {
  static void declare(Declare<TanhShrink>& d) {
    d.type("tanh_shrink", "Tanh shrink", Category::activation).place(21);
    d.summary("What tanh takes away from a number.");
    d.help(
        "Small numbers almost vanish (0.3 becomes 0.009), large ones lose 1. It keeps what stands "
        "out and quiets the rest, without a corner.\n\n"
        "Used in networks that look for a few strong causes, as sparse coding does.");
    d.formula("y = x − tanh(x)");
    d.in("x", "Any shape; every number is treated alone.");
    d.brief("x − tanh(x)");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return ops::subtract(b, in["x"], ops::tanh(b, in["x"]));
  }
};

}  // namespace

LayerType tanh_shrink_layer() {
  return layer<TanhShrink>();
}

}  // namespace netloom
