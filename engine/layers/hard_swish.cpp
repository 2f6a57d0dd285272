#include "engine/layers/declare.h"
#include "engine/ops/activation_ops.h"

namespace netloom {

namespace {

struct HardSwish {
  static void declare(Declare<HardSwish>& d) {
    d.type("hard_swish", "Hard swish", Category::activation).place(18);
    d.also_called({"h-swish"});
    d.summary("SiLU made of straight pieces: cheap, and almost the same.");
    d.help(
        "Each number is multiplied by its hard sigmoid: from 3 on it passes, below −3 it becomes "
        "0, and in between a parabola joins the two.\n\n"
        "Networks for phones (MobileNetV3) use it in their later layers, because it needs no "
        "exponential.");
    d.formula("y = x · min(max(0, x/6 + 1/2), 1)");
    d.in("x", "Any shape; every number is treated alone.");
    d.brief("x · hard σ(x)");
  }

  Value build(Builder& b, const LayerInputs& in) const { return ops::hard_swish(b, in["x"]); }
};

}  // namespace

LayerType hard_swish_layer() {
  return layer<HardSwish>();
}

}  // namespace netloom
