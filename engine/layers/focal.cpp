#include <limits>

#include "engine/layers/binary_entropy.h"
#include "engine/layers/feature_axis.h"
#include "engine/layers/shares.h"
#include "engine/ops/math_ops.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Focal : ScoredLoss {
  double gamma = 2;
  double alpha = 0.25;

  static void declare(Declare<Focal>& d) {
    declare_loss(d, "focal", "Focal", 13);
    d.also_called({"focal loss", "sigmoid_focal_loss", "CategoricalFocalCrossentropy"});
    d.summary("Cross-entropy that looks away from what is easy.");
    d.help(
        "Where a few samples are hard and many are easy, the many drown the few. This loss "
        "multiplies each sample's cross-entropy by how wrong the network still is, to the power of "
        "gamma, so that easy samples nearly vanish.\n\n"
        "It takes yes-or-no targets and one of several classes alike. With gamma 0 it is "
        "cross-entropy.");
    d.formula("loss = mean of −α · (1 − p)^γ · log p, p the probability of what is right");
    d.in("prediction", "One number for each yes or no, or one score per class.");
    d.in_target("target", "0 or 1 for each as numbers, or a class.");
    d.param(&Focal::gamma, "gamma")
        .title("Gamma")
        .range(0, 10)
        .text("How strongly easy samples are left aside; 0 leaves none.")
        .brief("γ = {}");
    d.param(&Focal::alpha, "alpha")
        .title("Weight of positives")
        .range(0, 1)
        .text(
            "Share that positives of yes-or-no targets have; negatives have the rest, 0.5 is "
            "even.");
    declare_prediction(d);
    declare_weight(d);
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["prediction"];
    const Value t = target_like(b, x, in["target"], "Focal");
    return one_of_several(b, x, in["target"]) ? among_classes(b, x, t) : yes_or_no(b, x, t);
  }

 private:
  Value among_classes(Builder& b, const Value& x, const Value& t) const {
    const int axis = feature_axis(x.shape());
    const Value log_shares =
        from_scores() ? ops::log_softmax(b, x, axis)
                      : ops::log(b, ops::clip(b, x, std::numeric_limits<float>::min(), 1));
    const Value log_right = ops::sum(b, ops::multiply(b, t, log_shares), {axis});
    return mean_of(b, focused(b, ops::exp(b, log_right), ops::negate(b, log_right)));
  }

  Value yes_or_no(Builder& b, const Value& x, const Value& t) const {
    const Value entropy =
        from_scores() ? entropy_of_scores(b, x, t, 1) : entropy_of_probabilities(b, x, t, 1);
    const Value p = from_scores() ? ops::sigmoid(b, x) : x;
    // p where t is 1, 1 − p where it is 0
    const Value right =
        ops::add(b, ops::multiply(b, p, ops::affine(b, t, 2, -1)), ops::affine(b, t, -1, 1));
    const Value share = ops::affine(b, t, 2 * alpha - 1, 1 - alpha);
    return mean_of(b, ops::multiply(b, share, focused(b, right, entropy)));
  }

  /// entropy · (1 − right)^γ
  Value focused(Builder& b, const Value& right, const Value& entropy) const {
    if (gamma == 0) return entropy;
    constexpr double least = 1e-7;  // below, the slope of a root would be infinite
    const Value wrong = ops::clip(b, ops::affine(b, right, -1, 1), least, 1);
    return ops::multiply(b, ops::power(b, wrong, gamma), entropy);
  }
};

}  // namespace

LayerType focal_layer() {
  return layer<Focal>();
}

}  // namespace netloom
