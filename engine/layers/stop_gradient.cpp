#include "engine/layers/declare.h"
#include "engine/ops/math_ops.h"

namespace netloom {

namespace {

struct StopGradient {
  static void declare(Declare<StopGradient>& d) {
    d.type("stop_gradient", "Stop gradient", Category::regularise).place(35);
    d.also_called({"detach", "freeze"});
    d.summary("Lets numbers through and holds gradients back.");
    d.help(
        "What lies before this node does not learn from what lies behind it: a finished part stays "
        "as it is, or the answer of one branch serves as a target for the other.\n\n"
        "Predictions are the same with and without it.");
    d.formula("y = x, with slope 0");
    d.in("x", "Anything; it passes unchanged.");
    d.brief("no gradient");
  }

  Value build(Builder& b, const LayerInputs& in) const { return ops::stop_gradient(b, in["x"]); }
};

}  // namespace

LayerType stop_gradient_layer() {
  return layer<StopGradient>();
}

}  // namespace netloom
