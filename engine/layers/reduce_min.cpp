#include "engine/layers/declare.h"
#include "engine/layers/reduce_axes.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct ReduceMin {
  std::string axis = "all";
  bool keep = false;

  static void declare(Declare<ReduceMin>& d) {
    d.type("reduce_min", "Smallest", Category::pool).place(113);
    d.also_called({"min over axis"});
    d.summary("The smallest number along an axis.");
    d.help(
        "Over time it keeps for each feature the step at which it was weakest. The gradient goes "
        "to that place alone.\n\n"
        "It says how good something is at its worst.");
    d.formula("y = min(x₁, …, xₙ)");
    d.in("x", "Numbers along the chosen axes.");
    declare_axes(d, "The axes that the result no longer has.");
    d.param(&ReduceMin::keep, "keep")
        .title("Keep the axis")
        .text("Leave the axis with size 1, so that the result broadcasts.")
        .advanced();
    d.brief("smallest");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return reduced(b, in["x"], axis, keep, [&](const Value& x, const std::vector<int>& axes) {
      return ops::negate(b, ops::max(b, ops::negate(b, x), axes, true));
    });
  }
};

}  // namespace

LayerType reduce_min_layer() {
  return layer<ReduceMin>();
}

}  // namespace netloom
