#include "engine/layers/declare.h"
#include "engine/ops/activation_ops.h"

namespace netloom {

namespace {

struct LogSigmoid {
  static void declare(Declare<LogSigmoid>& d) {
    d.type("log_sigmoid", "Log-sigmoid", Category::activation).place(26);
    d.also_called({"log of sigmoid"});
    d.summary("The logarithm of the sigmoid: the log of a probability.");
    d.help(
        "0 becomes −0.69, which is ln 0.5; large numbers approach 0, very negative ones pass "
        "almost unchanged. Results are never above 0.\n\n"
        "Computed in one piece it stays exact where a sigmoid followed by a logarithm would give "
        "minus infinity.");
    d.formula("y = ln σ(x)");
    d.in("x", "Any shape; every number is treated alone.");
    d.brief("ln σ(x)");
  }

  Value build(Builder& b, const LayerInputs& in) const { return ops::softplus(b, in["x"], -1); }
};

}  // namespace

LayerType log_sigmoid_layer() {
  return layer<LogSigmoid>();
}

}  // namespace netloom
