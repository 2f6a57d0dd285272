#include <limits>

#include "engine/layers/declare.h"
#include "engine/layers/per_channel.h"
#include "engine/ops/math_ops.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Prelu {
  std::string slopes = "one";
  double start = 0.25;

  static void declare(Declare<Prelu>& d) {
    d.type("prelu", "PReLU", Category::activation).place(9);
    d.also_called({"parametric ReLU"});
    d.summary("A leaky ReLU that learns its slope below 0.");
    d.help(
        "Positive numbers pass; negative ones are multiplied by a slope that is learned like a "
        "weight and starts at 0.25. The network decides how much of the negative is worth "
        "keeping.\n\n"
        "One slope serves all numbers, or each channel has its own. Do not use weight decay with "
        "it: it would pull the slopes to 0, and the layer to a plain ReLU.");
    d.formula("y = x for x > 0, else a · x");
    d.in("x", "Any shape; every number is treated alone.");
    d.param(&Prelu::slopes, "slopes")
        .title("Slopes")
        .choice("one", "One for all numbers.")
        .choice("channel", "One for each channel, or each feature of a list.")
        .text("How many slopes are learned.")
        .brief("{}");
    d.param(&Prelu::start, "start")
        .title("Start")
        .range(-10, 10)
        .text("The slope before training.")
        .advanced();
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    const Value a = b.weight("weight", slopes == "one" ? Shape{{Role::none, 1}} : channel_shape(x),
                             {Initialiser::Kind::constant, start});
    const Value negative = ops::clip(b, x, std::numeric_limits<double>::lowest(), 0);
    return ops::add(b, ops::relu(b, x), ops::multiply(b, negative, along_channels(b, a, x)));
  }
};

}  // namespace

LayerType prelu_layer() {
  return layer<Prelu>();
}

}  // namespace netloom
