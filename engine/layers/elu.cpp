#include "engine/layers/declare.h"
#include "engine/ops/activation_ops.h"

namespace netloom {

namespace {

struct Elu {
  double alpha = 1;

  static void declare(Declare<Elu>& d) {
    d.type("elu", "ELU", Category::activation).place(8);
    d.also_called({"exponential linear unit"});
    d.summary("Keeps what is positive and bends the negative softly towards a floor.");
    d.help(
        "Positive numbers pass unchanged. Negative ones approach −α, which is −1 unless set "
        "otherwise: −1 becomes −0.63, −10 becomes −1.00. Outputs therefore lie around 0 rather "
        "than above it, which helps the next layer to learn.\n\n"
        "It costs an exponential for each number, so it is slower than ReLU.");
    d.formula("y = x for x > 0, else α · (e^x − 1)");
    d.in("x", "Any shape; every number is treated alone.");
    d.param(&Elu::alpha, "alpha")
        .title("Alpha")
        .range(0.01, 100)
        .text("The floor: very negative numbers become −alpha.")
        .brief("α {}");
  }

  Value build(Builder& b, const LayerInputs& in) const { return ops::elu(b, in["x"], alpha); }
};

}  // namespace

LayerType elu_layer() {
  return layer<Elu>();
}

}  // namespace netloom
