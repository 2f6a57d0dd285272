#include <fmt/format.h>

#include "engine/layers/combine.h"
#include "engine/layers/declare.h"
#include "engine/ops/math_ops.h"

namespace netloom {

namespace {

struct Minimum {
  static void declare(Declare<Minimum>& d) {
    d.type("minimum", "Minimum", Category::combine).place(7);
    d.also_called({"min of inputs"});
    d.summary("The smallest of several tensors, number by number.");
    d.help(
        "At every place the smallest of the inputs' numbers stays. The gradient goes to the input "
        "it came from, and to the first of equals.\n\n"
        "Where one input has a size of 1, that number serves the whole axis.");
    d.formula("y = min(x₁, x₂, …)");
    d.in_many("x", "Two or more tensors whose sizes are equal, or 1 where they differ.");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return combined(b, in, ops::minimum, {"Minimum", "compare"});
  }

  Phrase brief(const LayerInputs& in, std::span<const Value>) const {
    const std::size_t count = in.list("x").size();
    return count == 0 ? phrase("smallest") : phrase("smallest of {}", count);
  }
};

}  // namespace

LayerType minimum_layer() {
  return layer<Minimum>();
}

}  // namespace netloom
