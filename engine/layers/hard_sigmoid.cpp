#include "engine/layers/declare.h"
#include "engine/ops/activation_ops.h"

namespace netloom {

namespace {

struct HardSigmoid {
  static void declare(Declare<HardSigmoid>& d) {
    d.type("hard_sigmoid", "Hard sigmoid", Category::activation).place(17);
    d.summary("A sigmoid of three straight pieces, from 0 to 1.");
    d.help(
        "−3 and less become 0, 3 and more become 1, and between them the result rises in a "
        "straight line: 0 becomes 0.5. Use it as a gate where speed counts.\n\n"
        "Beyond ±3 no gradient comes back, where a sigmoid still gives a little.");
    d.formula("y = min(max(0, x/6 + 1/2), 1)");
    d.in("x", "Any shape; every number is treated alone.");
    d.brief("−3 → 0, 3 → 1");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return ops::hard_sigmoid(b, in["x"], 1.0 / 6, 0.5);
  }
};

}  // namespace

LayerType hard_sigmoid_layer() {
  return layer<HardSigmoid>();
}

}  // namespace netloom
