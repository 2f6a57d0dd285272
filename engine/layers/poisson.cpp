#include <limits>

#include "engine/layers/loss.h"
#include "engine/ops/math_ops.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Poisson : Loss {
  std::string prediction = "logarithms";

  static void declare(Declare<Poisson>& d) {
    declare_loss(d, "poisson", "Poisson", 12);
    d.also_called({"PoissonNLLLoss", "counts", "count regression"});
    d.summary("For counts: how unlikely the counted number is under the predicted rate.");
    d.help(
        "Visitors an hour or clicks a day are counts: never negative, and spread more the larger "
        "they are. This loss knows that; Mean squared error does not.\n\n"
        "By default the network predicts the logarithm of the rate, so that any number will do; "
        "take exp of it to read the rate.");
    d.formula("loss = mean of exp(prediction) − target · prediction");
    declare_number_ports(d);
    d.param(&Poisson::prediction, "prediction")
        .title("Prediction")
        .choice("logarithms", "The network gives the logarithm of the rate.")
        .choice("rates", "The network gives the rate itself, which must be positive.")
        .text("What the predicted numbers are.");
    declare_weight(d);
    d.brief("counts");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const NumberPair pair = number_pair(b, in, "Poisson");
    const Value& x = pair.prediction;
    if (prediction == "logarithms") {
      const Value expected = ops::multiply(b, pair.target, x);
      return mean_of(b, ops::subtract(b, ops::exp(b, x), expected));
    }
    const Value rate = ops::clip(b, x, smallest_rate, std::numeric_limits<float>::max());
    return mean_of(b, ops::subtract(b, x, ops::multiply(b, pair.target, ops::log(b, rate))));
  }

 private:
  static constexpr double smallest_rate = 1e-8;  ///< As PyTorch's eps: keeps log from −∞.
};

}  // namespace

LayerType poisson_layer() {
  return layer<Poisson>();
}

}  // namespace netloom
