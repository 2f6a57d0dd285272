#include "engine/layers/binary_entropy.h"
#include "engine/layers/shares.h"

namespace netloom {

namespace {

struct BinaryCrossEntropy : ScoredLoss {
  double positive_weight = 1;

  static void declare(Declare<BinaryCrossEntropy>& d) {
    declare_loss(d, "binary_cross_entropy", "Binary cross-entropy", 7);
    d.also_called(
        {"BCELoss", "BCEWithLogitsLoss", "log loss", "logistic loss", "BinaryCrossentropy"});
    d.summary("How surprised the network is by each yes or no; smaller is better.");
    d.help(
        "For answers that are yes or no, each on its own: is this payment a fraud, which of these "
        "tags fit a picture. Every number of the prediction is compared with a target of 0 or 1; "
        "guessing costs 0.69.\n\n"
        "If positives are rare, raise their weight, for example to the number of negatives per "
        "positive. If exactly one of several classes is right, use Cross-entropy.");
    d.formula("loss = mean of −w · t · log σ(x) − (1 − t) · log(1 − σ(x))");
    d.in("prediction", "One number for each yes or no.");
    d.in_target("target", "0 or 1 for each, as numbers, or a label of two classes.");
    declare_prediction(d);
    d.param(&BinaryCrossEntropy::positive_weight, "positive_weight")
        .title("Weight of positives")
        .range(1e-6, 1e6)
        .text("How much a positive target counts beside a negative one.");
    declare_weight(d);
    d.brief("yes or no");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["prediction"];
    const Value t = target_like(b, x, in["target"], "Binary cross-entropy");
    return mean_of(b, from_scores() ? entropy_of_scores(b, x, t, positive_weight)
                                    : entropy_of_probabilities(b, x, t, positive_weight));
  }
};

}  // namespace

LayerType binary_cross_entropy_layer() {
  return layer<BinaryCrossEntropy>();
}

}  // namespace netloom
