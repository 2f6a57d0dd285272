#include "engine/layers/axis_choice.h"
#include "engine/layers/declare.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct LogSoftmax {
  std::string axis = "auto";

  static void declare(Declare<LogSoftmax>& d) {
    d.type("log_softmax", "Log-softmax", Category::activation).place(27);
    d.summary("The logarithm of softmax: scores as log-probabilities.");
    d.help(
        "Each score loses the same number, so that the exponentials of all results sum to 1. The "
        "best class is closest to 0; all results are below 0.\n\n"
        "Computed in one piece it stays exact where the logarithm of a softmax would give minus "
        "infinity. Do not put it before Cross-entropy, which has it inside.");
    d.formula("yᵢ = xᵢ − ln Σⱼ e^xⱼ");
    d.in("x", "Scores: one per class, along the features or channels.");
    declare_axis(d, "The axis along which the exponentials sum to 1.").advanced();
    d.brief("log-probabilities");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return ops::log_softmax(b, in["x"], axis_of(in["x"], axis));
  }
};

}  // namespace

LayerType log_softmax_layer() {
  return layer<LogSoftmax>();
}

}  // namespace netloom
