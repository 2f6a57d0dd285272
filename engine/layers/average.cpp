#include <fmt/format.h>

#include "engine/layers/combine.h"
#include "engine/layers/declare.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Average {
  static void declare(Declare<Average>& d) {
    d.type("average", "Average", Category::combine).place(5);
    d.also_called({"mean of inputs", "ensemble"});
    d.summary("The mean of several tensors, number by number.");
    d.help(
        "The numbers at the same place of all inputs are added and divided by the number of "
        "inputs. Several networks that answer the same question are combined so: their mean is "
        "usually better than each of them.\n\n"
        "Where one input has a size of 1, that number serves the whole axis.");
    d.formula("y = (x₁ + … + xₙ) / n");
    d.in_many("x", "Two or more tensors whose sizes are equal, or 1 where they differ.");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value sum = combined(b, in, ops::add, {"Average", "average"});
    return ops::affine(b, sum, 1.0 / static_cast<double>(in.list("x").size()), 0);
  }

  Phrase brief(const LayerInputs& in, std::span<const Value>) const {
    const std::size_t count = in.list("x").size();
    return count == 0 ? phrase("mean") : phrase("mean of {}", count);
  }
};

}  // namespace

LayerType average_layer() {
  return layer<Average>();
}

}  // namespace netloom
