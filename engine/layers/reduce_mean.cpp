#include "engine/layers/declare.h"
#include "engine/layers/reduce_axes.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct ReduceMean {
  std::string axis = "all";
  bool keep = false;

  static void declare(Declare<ReduceMean>& d) {
    d.type("reduce_mean", "Mean", Category::pool).place(110);
    d.also_called({"average over axis", "mean pooling"});
    d.summary("The mean of the numbers along an axis.");
    d.help(
        "All numbers along the axis are added and divided by how many there are: over time it "
        "makes one list out of a sequence, over space one number per channel out of a map.\n\n"
        "It treats every place alike; Max along an axis keeps what stands out instead.");
    d.formula("y = (x₁ + … + xₙ) / n");
    d.in("x", "Numbers along the chosen axes.");
    declare_axes(d, "The axes that the result no longer has.");
    d.param(&ReduceMean::keep, "keep")
        .title("Keep the axis")
        .text("Leave the axis with size 1, so that the result broadcasts.")
        .advanced();
    d.brief("mean");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return reduced(b, in["x"], axis, keep, [&](const Value& x, const std::vector<int>& axes) {
      return ops::mean(b, x, axes, true);
    });
  }
};

}  // namespace

LayerType reduce_mean_layer() {
  return layer<ReduceMean>();
}

}  // namespace netloom
