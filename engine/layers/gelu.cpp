#include "engine/layers/declare.h"
#include "engine/ops/activation_ops.h"

namespace netloom {

namespace {

struct Gelu {
  std::string approximation = "none";

  static void declare(Declare<Gelu>& d) {
    d.type("gelu", "GELU", Category::activation).place(6);
    d.also_called({"Gaussian error linear unit"});
    d.summary("A smooth ReLU: keeps what is large, fades out what is below 0.");
    d.help(
        "Each number is multiplied by the share of a normal distribution that lies below it: 3 "
        "stays almost 3, 0 stays 0, −3 almost vanishes. Near 0 the bend is round, so that small "
        "changes of a weight always change something.\n\n"
        "It is the activation of most transformers. Exact uses the error function; the tanh form "
        "is the approximation that GPT-2 was trained with, and differs by less than 0.001.");
    d.formula("y = x · Φ(x)");
    d.in("x", "Any shape; every number is treated alone.");
    d.param(&Gelu::approximation, "approximation")
        .title("Approximation")
        .choice("none", "The exact curve.")
        .choice("tanh", "The approximation with tanh.")
        .text("Whether the curve is computed exactly; take what the network was trained with.")
        .advanced();
    d.brief("x · Φ(x)");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return approximation == "tanh" ? ops::gelu_tanh(b, in["x"]) : ops::gelu(b, in["x"]);
  }
};

}  // namespace

LayerType gelu_layer() {
  return layer<Gelu>();
}

}  // namespace netloom
