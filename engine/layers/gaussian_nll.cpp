#include "engine/layers/distance.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct GaussianNll : Loss {
  static void declare(Declare<GaussianNll>& d) {
    declare_loss(d, "gaussian_nll", "Gaussian likelihood", 24);
    d.also_called({"GaussianNLLLoss", "heteroscedastic regression", "uncertainty"});
    d.summary("For networks that say how sure they are: a number, and its variance.");
    d.help(
        "The network gives a number and the logarithm of the variance of its error, any number. "
        "Being wrong costs less where it said that it is unsure, but saying so costs something "
        "everywhere. So it learns both the answer and how far to trust it.\n\n"
        "A log-variance of 0 means that errors of about 1 are expected, 2 about 2.7, −2 about "
        "0.4.");
    d.formula("loss = mean of ½ · (log v + (prediction − target)² / v)");
    d.in("prediction", "The numbers that the network gives.");
    d.in("log_variance", "The logarithm of the variance v of each.");
    d.in_target("target", "The right numbers, in the same shape.");
    declare_weight(d);
    d.brief("number and variance");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    require_alike(in, "prediction", "log_variance", "Gaussian likelihood");
    const Value error = error_of(b, in, "Gaussian likelihood");
    const Value& logarithm = in["log_variance"];
    const Value precision = ops::exp(b, ops::negate(b, logarithm));
    const Value surprise =
        ops::add(b, logarithm, ops::multiply(b, ops::square(b, error), precision));
    return mean_of(b, ops::affine(b, surprise, 0.5, 0));
  }
};

}  // namespace

LayerType gaussian_nll_layer() {
  return layer<GaussianNll>();
}

}  // namespace netloom
