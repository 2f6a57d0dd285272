#include "engine/layers/combine.h"
#include "engine/layers/declare.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Subtract {
  static void declare(Declare<Subtract>& d) {
    d.type("subtract", "Subtract", Category::combine).place(4);
    d.also_called({"difference", "minus"});
    d.summary("The difference of two tensors, number by number.");
    d.help(
        "Each number of b is taken from the number of a at the same place. It shows what changed "
        "between two pictures, or how far an answer is from a reference.\n\n"
        "Where one input has a size of 1, that number serves the whole axis: a list of 6 minus a "
        "list of 1 moves all six.");
    d.formula("y = a − b");
    d.in("a", "What is taken from.");
    d.in("b", "What is taken away.");
    d.brief("a − b");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const auto [first, second] = paired(b, in, {"Subtract", "subtract"});
    return ops::subtract(b, first, second);
  }
};

}  // namespace

LayerType subtract_layer() {
  return layer<Subtract>();
}

}  // namespace netloom
