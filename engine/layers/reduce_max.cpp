#include "engine/layers/declare.h"
#include "engine/layers/reduce_axes.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct ReduceMax {
  std::string axis = "all";
  bool keep = false;

  static void declare(Declare<ReduceMax>& d) {
    d.type("reduce_max", "Largest", Category::pool).place(112);
    d.also_called({"max over axis"});
    d.summary("The largest number along an axis.");
    d.help(
        "Over time it keeps for each feature the step at which it was strongest; over space, the "
        "place. The gradient goes to that place alone.\n\n"
        "It says that something occurred, and forgets where and how often.");
    d.formula("y = max(x₁, …, xₙ)");
    d.in("x", "Numbers along the chosen axes.");
    declare_axes(d, "The axes that the result no longer has.");
    d.param(&ReduceMax::keep, "keep")
        .title("Keep the axis")
        .text("Leave the axis with size 1, so that the result broadcasts.")
        .advanced();
    d.brief("largest");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return reduced(b, in["x"], axis, keep, [&](const Value& x, const std::vector<int>& axes) {
      return ops::max(b, x, axes, true);
    });
  }
};

}  // namespace

LayerType reduce_max_layer() {
  return layer<ReduceMax>();
}

}  // namespace netloom
