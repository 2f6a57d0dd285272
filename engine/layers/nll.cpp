#include "engine/layers/class_loss.h"
#include "engine/ops/math_ops.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Nll : ClassLoss {
  static void declare(Declare<Nll>& d) {
    declare_loss(d, "nll", "Negative log-likelihood", 20);
    d.also_called({"NLLLoss", "negative log likelihood", "ClassNLLCriterion"});
    d.summary("How surprised the network is, where it gives logarithms of probabilities.");
    d.help(
        "Minus the logarithm that the network gave to the right class. With Log softmax before it, "
        "it is the same as Cross-entropy on the scores, which is the safer choice.\n\n"
        "Use it where a network gives log-probabilities anyway.");
    d.formula("loss = mean of −prediction[target]");
    d.in("prediction", "Logarithms of probabilities, one per class.");
    d.in_target("target", "The right class of each sample, step or pixel.");
    declare_class_loss(d);
    d.brief("−log likelihood");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const ClassRows rows = class_rows(b, in, "prediction", "Negative log-likelihood");
    const int last = rows.scores.shape().rank() - 1;
    const Value shares =
        rows.shares.valid()
            ? rows.shares
            : ops::cast(b, ops::one_hot(b, rows.labels, rows.classes), b.precision());
    const Value weights = weights_of(b, rows);
    const Value parts = weights.valid() ? ops::multiply(b, shares, weights) : shares;
    const Value losses = ops::negate(b, ops::sum(b, ops::multiply(b, rows.scores, parts), {last}));
    if (rows.shares.valid()) return mean_of(b, losses);
    return mean_of_rows(b, rows, losses, weight_of_rows(b, rows, weights));
  }
};

}  // namespace

LayerType nll_layer() {
  return layer<Nll>();
}

}  // namespace netloom
