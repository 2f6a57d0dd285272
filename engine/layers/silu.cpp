#include "engine/layers/declare.h"
#include "engine/ops/activation_ops.h"

namespace netloom {

namespace {

struct Silu {
  static void declare(Declare<Silu>& d) {
    d.type("silu", "SiLU", Category::activation).place(7);
    d.also_called({"swish", "sigmoid linear unit"});
    d.summary("A smooth ReLU: each number times its own sigmoid.");
    d.help(
        "The sigmoid acts as a gate that a number opens for itself: large numbers pass, numbers "
        "far below 0 are stopped, and around −1.3 the curve dips to −0.28 before it fades to 0.\n\n"
        "Also known as Swish. Many recent networks for pictures and language use it where older "
        "ones have ReLU.");
    d.formula("y = x · σ(x)");
    d.in("x", "Any shape; every number is treated alone.");
    d.brief("x · σ(x)");
  }

  Value build(Builder& b, const LayerInputs& in) const { return ops::silu(b, in["x"]); }
};

}  // namespace

LayerType silu_layer() {
  return layer<Silu>();
}

}  // namespace netloom
