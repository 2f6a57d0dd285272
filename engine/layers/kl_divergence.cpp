#include <limits>

#include "engine/layers/feature_axis.h"
#include "engine/layers/loss.h"
#include "engine/ops/math_ops.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct KlDivergence : Loss {
  std::string prediction = "log_probabilities";

  static void declare(Declare<KlDivergence>& d) {
    declare_loss(d, "kl_divergence", "KL divergence", 10);
    d.also_called({"KLDivLoss", "Kullback-Leibler", "relative entropy", "distillation"});
    d.summary("How much a predicted distribution differs from the right one.");
    d.help(
        "The target is a whole distribution, not one right class: a share for each class that add "
        "up to 1, such as what a larger network thinks (distillation). The loss is 0 where the "
        "prediction has the same shares.\n\n"
        "Say what the network gives: scores, probabilities, or their logarithms (after Log "
        "softmax).");
    d.formula("loss = mean over samples of Σ t · (log t − log p)");
    declare_number_ports(d);
    d.param(&KlDivergence::prediction, "prediction")
        .title("Prediction")
        .choice("log_probabilities", "Logarithms of shares, as Log softmax gives them.")
        .choice("probabilities", "Shares that add up to 1, as Softmax gives them.")
        .choice("scores", "Any numbers; a softmax inside makes shares of them.")
        .text("What the predicted numbers are.");
    declare_weight(d);
    d.brief("between distributions");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const NumberPair pair = number_pair(b, in, "KL divergence");
    const int axis = feature_axis(pair.prediction.shape());
    const Value difference =
        ops::subtract(b, logarithm(b, pair.target), log_shares(b, pair.prediction, axis));
    return mean_of(b, ops::sum(b, ops::multiply(b, pair.target, difference), {axis}));
  }

 private:
  /// log of shares; a share of 0 counts as the smallest, times 0 it is 0 all the same.
  static Value logarithm(Builder& b, const Value& shares) {
    constexpr double smallest = 1e-30;
    return ops::log(b, ops::clip(b, shares, smallest, std::numeric_limits<float>::max()));
  }

  Value log_shares(Builder& b, const Value& x, int axis) const {
    if (prediction == "scores") return ops::log_softmax(b, x, axis);
    return prediction == "probabilities" ? logarithm(b, x) : x;
  }
};

}  // namespace

LayerType kl_divergence_layer() {
  return layer<KlDivergence>();
}

}  // namespace netloom
