#include "engine/layers/combine.h"
#include "engine/layers/declare.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Gate {
  static void declare(Declare<Gate>& d) {
    d.type("gate", "Gate", Category::combine).place(9);
    d.also_called({"gating", "attention gate"});
    d.summary("One tensor opens and closes the other.");
    d.help(
        "Each number of b becomes a share from 0 to 1 by a sigmoid, and that share of a passes: 0 "
        "lets half through, −5 almost nothing, 5 almost all. The network learns when to let what "
        "through.\n\n"
        "Let a layer of weights make b. With one number per channel (16 × 1 × 1 for a map of 16 × "
        "8 × 8) it weighs whole channels, as squeeze-and-excitation does.");
    d.formula("y = a · σ(b)");
    d.in("a", "What passes.");
    d.in("b", "How far it passes, before the sigmoid.");
    d.brief("a · σ(b)");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const auto [first, second] = paired(b, in, {"Gate", "gate"});
    return ops::multiply(b, first, ops::sigmoid(b, second));
  }
};

}  // namespace

LayerType gate_layer() {
  return layer<Gate>();
}

}  // namespace netloom
