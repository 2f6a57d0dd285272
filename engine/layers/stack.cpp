#include <fmt/format.h>

#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Stack {
  std::string axis = "time";

  static void declare(Declare<Stack>& d) {
    d.type("stack", "Stack", Category::combine).place(14);
    d.also_called({"pile"});
    d.summary("Lays several tensors of one shape over each other along a new axis.");
    d.help(
        "Two lists of 10 become 2 × 10, three maps of 8 × 8 become 3 × 8 × 8. Nothing is computed; "
        "later layers can compare what lies above each other.\n\n"
        "Lists become the steps of a sequence by default. To lengthen an axis that is there "
        "already, use Concatenate.");
    d.formula("y = [x₁; x₂; …]");
    d.in_many("x", "Two or more tensors of the same shape.");
    d.param(&Stack::axis, "axis")
        .title("New axis")
        .choice("time", "Steps of a sequence.")
        .choice("channel", "Channels of a map.")
        .choice("depth", "Slices of a volume.")
        .choice("feature", "Features, without places.")
        .text("What the new axis means, which comes first.");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const std::vector<Value>& parts = in.list("x");
    if (parts.size() < 2) {
      refuse_input(
          "x", "link.few", phrase("Needs two inputs, has 1"),
          phrase("Stack lays two or more tensors over each other; link another one to x."));
    }
    const Role role = *role_named(axis);
    std::vector<Value> layers;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      require_fit(parts, i);
      layers.push_back(ops::reshape(b, parts[i], with_axis(parts[i].shape(), role)));
    }
    return ops::concat(b, layers, 1);
  }

  Phrase brief(const LayerInputs& in, std::span<const Value>) const {
    const std::size_t count = in.list("x").size();
    return count == 0 ? phrase("along {}", axis) : phrase("{} along {}", count, axis);
  }

 private:
  /// `shape` with an axis of size 1 behind the batch; another axis with its role loses that.
  static Shape with_axis(const Shape& shape, Role role) {
    Shape result{shape[0], {role, 1}};
    for (int i = 1; i < shape.rank(); ++i) {
      result.push_back({shape[i].role == role ? Role::none : shape[i].role, shape[i].extent});
    }
    return result;
  }

  static void require_fit(const std::vector<Value>& parts, std::size_t i) {
    const Shape& first = parts[0].shape();
    const Shape& other = parts[i].shape();
    if (first.rank() == Shape::max_rank) {
      refuse_input("x", "shape.rank", phrase("{} axes are too many", first.rank()),
                   phrase("Stack adds an axis, and {} are the most.", Shape::max_rank));
    }
    if (first.same_extents(other) && parts[0].dtype() == parts[i].dtype()) return;
    refuse_input("x", "shape.mismatch",
                 phrase("{} and {} do not stack", to_text(first), to_text(other)),
                 phrase("All inputs must have one shape and hold the same kind of numbers; "
                        "input 1 is {}, input {} is {}.",
                        to_text(first), i + 1, to_text(other)));
  }
};

}  // namespace

LayerType stack_layer() {
  return layer<Stack>();
}

}  // namespace netloom
