#include <fmt/format.h>

#include "engine/layers/combine.h"
#include "engine/layers/declare.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Maximum {
  static void declare(Declare<Maximum>& d) {
    d.type("maximum", "Maximum", Category::combine).place(6);
    d.also_called({"max of inputs"});
    d.summary("The largest of several tensors, number by number.");
    d.help(
        "At every place the largest of the inputs' numbers stays. The gradient goes to the input "
        "it came from, and to the first of equals.\n\n"
        "Where one input has a size of 1, that number serves the whole axis.");
    d.formula("y = max(x₁, x₂, …)");
    d.in_many("x", "Two or more tensors whose sizes are equal, or 1 where they differ.");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return combined(b, in, ops::maximum, {"Maximum", "compare"});
  }

  Phrase brief(const LayerInputs& in, std::span<const Value>) const {
    const std::size_t count = in.list("x").size();
    return count == 0 ? phrase("largest") : phrase("largest of {}", count);
  }
};

}  // namespace

LayerType maximum_layer() {
  return layer<Maximum>();
}

}  // namespace netloom
