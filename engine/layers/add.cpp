#include <fmt/format.h>

#include "engine/layers/declare.h"
#include "engine/layers/projection.h"
#include "engine/layers/refuse.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Add {
  static void declare(Declare<Add>& d) {
    d.type("add", "Add", Category::combine).place(1);
    d.also_called({"residual", "skip connection", "sum", "Eltwise"});
    d.summary("Adds several tensors of the same shape, number by number.");
    d.help(
        "The first number of every input is summed, then the second, and so on; the shape stays. "
        "Link the start of a branch and its end to it, and you have a residual connection: the "
        "branch then only learns what to change.\n\n"
        "All inputs must have the same shape. To put tensors side by side instead, use "
        "Concatenate.");
    d.formula("y = x₁ + x₂ + …");
    d.in_many("x", "Two or more tensors of the same shape.");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const std::vector<Value>& parts = in.list("x");
    if (parts.size() < 2) {
      refuse_input("x", "link.few", phrase("Needs two inputs, has 1"),
                   phrase("Add sums two or more tensors; link another one to x."));
    }
    for (const Value& part : parts) require_real(part, "x", "Add");
    Value sum = parts[0];
    for (std::size_t i = 1; i < parts.size(); ++i) {
      if (!parts[i].shape().same_extents(parts[0].shape())) {
        refuse_input(
            "x", "shape.mismatch",
            phrase("{} and {} do not add", to_text(parts[0].shape()), to_text(parts[i].shape())),
            phrase("Add sums number by number, so all shapes must be equal; input 1 is "
                   "{}, input {} is {}.",
                   to_text(parts[0].shape()), i + 1, to_text(parts[i].shape())),
            projection_fixes(parts[0].shape(), parts[i].shape(), i));
      }
      sum = ops::add(b, sum, parts[i]);
    }
    return sum;
  }

  Phrase brief(const LayerInputs& in, std::span<const Value>) const {
    const std::size_t count = in.list("x").size();
    return count == 0 ? phrase("sum") : phrase("sum of {}", count);
  }
};

}  // namespace

LayerType add_layer() {
  return layer<Add>();
}

}  // namespace netloom
