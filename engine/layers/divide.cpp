#include "engine/layers/combine.h"
#include "engine/layers/declare.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Divide {
  static void declare(Declare<Divide>& d) {
    d.type("divide", "Divide", Category::combine).place(8);
    d.also_called({"quotient", "ratio"});
    d.summary("The quotient of two tensors, number by number.");
    d.help(
        "Each number of a is divided by the number of b at the same place: parts by their sum make "
        "shares, a distance by a time makes a speed.\n\n"
        "Where b comes near 0 the result becomes huge, and 0 itself gives infinity or no number: "
        "keep b away from 0, for example with Softplus before it.");
    d.formula("y = a / b");
    d.in("a", "What is divided.");
    d.in("b", "What it is divided by; must stay away from 0.");
    d.brief("a / b");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const auto [first, second] = paired(b, in, {"Divide", "divide"});
    return ops::divide(b, first, second);
  }
};

}  // namespace

LayerType divide_layer() {
  return layer<Divide>();
}

}  // namespace netloom
