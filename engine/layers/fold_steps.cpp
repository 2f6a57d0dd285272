
#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct FoldSteps {
  static void declare(Declare<FoldSteps>& d) {
    d.type("fold_steps", "Fold steps", Category::sequence).place(90).stem("fold");
    d.summary("Makes each time step of a sequence a sample of its own.");
    d.help(
        "A sequence has steps, and a convolution or a dense network for pictures wants single "
        "samples. Fold steps lines the steps of all sequences up as one long batch, so that what "
        "follows sees each step alone, with the same weights.\n\n"
        "Unfold steps puts them back. A block does both by itself when *Each time step* is on.");
    d.in("x", "A sequence: steps first, then what one step has.");
    d.brief("steps as samples");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Shape& from = in["x"].shape();
    if (from.rank() < 2 || from[1].role != Role::time) {
      refuse_input("x", "shape.steps", phrase("No time steps"),
                   phrase("`{{x}}` gives {}, which has no steps to take one by one. Link a "
                          "sequence, as from an input with the axis \"time 20\".",
                          to_text(from)));
    }
    Shape to{{Role::batch, from[0].extent * from[1].extent}};
    for (int i = 2; i < from.rank(); ++i) to.push_back(from[i]);
    return ops::reshape(b, in["x"], to);
  }
};

}  // namespace

LayerType fold_steps_layer() {
  return layer<FoldSteps>();
}

}  // namespace netloom
