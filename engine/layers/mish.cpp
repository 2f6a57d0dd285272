#include "engine/layers/declare.h"
#include "engine/ops/activation_ops.h"

namespace netloom {

namespace {

struct Mish {
  static void declare(Declare<Mish>& d) {
    d.type("mish", "Mish", Category::activation).place(12);
    d.summary("A smooth ReLU with a small dip below 0.");
    d.help(
        "Large numbers pass, numbers far below 0 fade to 0, and around −1.2 the curve reaches its "
        "lowest point of −0.31. It has no corner anywhere.\n\n"
        "It behaves like SiLU and costs somewhat more; detectors of objects in pictures often use "
        "it.");
    d.formula("y = x · tanh(ln(1 + e^x))");
    d.in("x", "Any shape; every number is treated alone.");
    d.brief("smooth, dips to −0.31");
  }

  Value build(Builder& b, const LayerInputs& in) const { return ops::mish(b, in["x"]); }
};

}  // namespace

LayerType mish_layer() {
  return layer<Mish>();
}

}  // namespace netloom
