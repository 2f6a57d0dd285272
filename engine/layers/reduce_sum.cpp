#include "engine/layers/declare.h"
#include "engine/layers/reduce_axes.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct ReduceSum {
  std::string axis = "all";
  bool keep = false;

  static void declare(Declare<ReduceSum>& d) {
    d.type("reduce_sum", "Sum", Category::pool).place(111);
    d.also_called({"total", "sum over axis"});
    d.summary("The sum of the numbers along an axis.");
    d.help(
        "All numbers along the axis are added up. Over the steps of a sequence it counts how much "
        "of something there is in all.\n\n"
        "Sums grow with the size of the axis; where that varies, the mean is easier to learn "
        "from.");
    d.formula("y = x₁ + … + xₙ");
    d.in("x", "Numbers along the chosen axes.");
    declare_axes(d, "The axes that the result no longer has.");
    d.param(&ReduceSum::keep, "keep")
        .title("Keep the axis")
        .text("Leave the axis with size 1, so that the result broadcasts.")
        .advanced();
    d.brief("sum");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return reduced(b, in["x"], axis, keep, [&](const Value& x, const std::vector<int>& axes) {
      return ops::sum(b, x, axes, true);
    });
  }
};

}  // namespace

LayerType reduce_sum_layer() {
  return layer<ReduceSum>();
}

}  // namespace netloom
