#include "engine/layers/declare.h"
#include "engine/ops/activation_ops.h"

namespace netloom {

namespace {

struct Softplus {
  double beta = 1;
  double threshold = 20;

  static void declare(Declare<Softplus>& d) {
    d.type("softplus", "Softplus", Category::activation).place(13);
    d.also_called({"smooth ReLU"});
    d.summary("A rounded ReLU whose result is always above 0.");
    d.help(
        "It follows ReLU from above and rounds its corner: 0 becomes 0.69, 5 becomes 5.007, −5 "
        "becomes 0.007. Use it where a network must give a positive number, such as a width or a "
        "rate.\n\n"
        "A larger beta makes the corner sharper. Above the threshold the curve is so close to a "
        "straight line that x itself is given.");
    d.formula("y = ln(1 + e^(β · x)) / β");
    d.in("x", "Any shape; every number is treated alone.");
    d.param(&Softplus::beta, "beta")
        .title("Beta")
        .range(0.01, 100)
        .text("How sharp the bend at 0 is.")
        .brief("β {}");
    d.param(&Softplus::threshold, "threshold")
        .title("Threshold")
        .range(1, 80)
        .text("Where beta · x is above it, the result is x itself.")
        .advanced();
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return ops::softplus(b, in["x"], beta, threshold);
  }
};

}  // namespace

LayerType softplus_layer() {
  return layer<Softplus>();
}

}  // namespace netloom
