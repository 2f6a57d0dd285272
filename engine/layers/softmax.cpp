#include "engine/layers/axis_choice.h"
#include "engine/layers/declare.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Softmax {
  std::string axis = "auto";

  static void declare(Declare<Softmax>& d) {
    d.type("softmax", "Softmax", Category::activation).place(5);
    d.also_called({"probabilities", "normalised exponential"});
    d.summary("Turns scores into probabilities that sum to 1.");
    d.help(
        "Each score becomes a share: the larger the score, the larger its share, and all shares of "
        "one sample sum to 1. Adding the same number to all scores changes nothing.\n\n"
        "Use it before an output, so that predictions read as probabilities. Do not put it before "
        "cross-entropy, which has a softmax inside.");
    d.formula("yᵢ = e^xᵢ / Σⱼ e^xⱼ");
    d.in("x", "Scores: one per class, along the features or channels.");
    declare_axis(d, "The axis along which the shares sum to 1.").advanced();
    d.brief("sums to 1");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return ops::softmax(b, in["x"], axis_of(in["x"], axis));
  }

  std::vector<Explanation> explain(const LayerInputs& in, std::span<const Value>) const {
    return {{"shares", to_text(in["x"].shape()[axis_of(in["x"], axis)].extent)}};
  }
};

}  // namespace

LayerType softmax_layer() {
  return layer<Softmax>();
}

}  // namespace netloom
