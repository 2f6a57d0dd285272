#include <limits>

#include <fmt/format.h>

#include "engine/core/random.h"
#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/ops/math_ops.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Rrelu {
  double lower = 0.125;
  double upper = 1.0 / 3;

  static void declare(Declare<Rrelu>& d) {
    d.type("rrelu", "Randomised ReLU", Category::activation).place(25).stem("relu");
    d.also_called({"randomised leaky ReLU"});
    d.summary("A leaky ReLU whose slope below 0 is drawn anew in every training step.");
    d.help(
        "In training each negative number is multiplied by its own random slope between the two "
        "limits, which keeps a network from learning its samples by heart. Predictions use the "
        "middle of the limits.\n\n"
        "The limits 1/8 and 1/3 are those of the competition that made it known (Kaggle NDSB, "
        "2015).");
    d.formula("y = x for x > 0, else a · x");
    d.in("x", "Any shape; every number is treated alone.");
    d.param(&Rrelu::lower, "lower").title("Lower").range(0, 1).text("The least slope.");
    d.param(&Rrelu::upper, "upper").title("Upper").range(0, 1).text("The greatest slope.");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    require_order("lower", lower, "upper", upper);
    const Value& x = in["x"];
    if (!b.training()) return ops::leaky_relu(b, x, (lower + upper) / 2);
    const Value draw = ops::uniform_like(b, x, b.scalar("seed", Dtype::i64),
                                         b.scalar("step", Dtype::i64), stream_of(b.node()));
    const Value negative = ops::clip(b, x, std::numeric_limits<double>::lowest(), 0);
    const Value slope = ops::affine(b, draw, upper - lower, lower);
    return ops::add(b, ops::relu(b, x), ops::multiply(b, negative, slope));
  }

  Phrase brief(const LayerInputs&, std::span<const Value>) const {
    return phrase("slope {} to {}", fmt::format("{:.3g}", lower), fmt::format("{:.3g}", upper));
  }
};

}  // namespace

LayerType rrelu_layer() {
  return layer<Rrelu>();
}

}  // namespace netloom
