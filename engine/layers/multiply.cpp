#include <fmt/format.h>

#include "engine/layers/combine.h"
#include "engine/layers/declare.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Multiply {
  static void declare(Declare<Multiply>& d) {
    d.type("multiply", "Multiply", Category::combine).place(3);
    d.also_called({"product", "mask"});
    d.summary("Multiplies several tensors, number by number.");
    d.help(
        "The first number of every input is multiplied, then the second, and so on. A tensor of "
        "numbers from 0 to 1 at one input is a mask: it decides how much of the other one "
        "passes.\n\n"
        "Where one input has a size of 1, that number serves the whole axis: a map of 16 × 8 × 8 "
        "times 16 × 1 × 1 weighs its channels.");
    d.formula("y = x₁ · x₂ · …");
    d.in_many("x", "Two or more tensors whose sizes are equal, or 1 where they differ.");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return combined(b, in, ops::multiply, {"Multiply", "multiply"});
  }

  Phrase brief(const LayerInputs& in, std::span<const Value>) const {
    const std::size_t count = in.list("x").size();
    return count == 0 ? phrase("product") : phrase("product of {}", count);
  }
};

}  // namespace

LayerType multiply_layer() {
  return layer<Multiply>();
}

}  // namespace netloom
