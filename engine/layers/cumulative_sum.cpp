#include "engine/layers/axis_choice.h"
#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/ops/math_ops.h"

namespace netloom {

namespace {

struct CumulativeSum {
  std::string axis = "auto";
  bool backwards = false;

  static void declare(Declare<CumulativeSum>& d) {
    d.type("cumulative_sum", "Running sum", Category::pool).place(114);
    d.also_called({"cumsum"});
    d.summary("Each number plus all before it along an axis.");
    d.help(
        "[1, 2, 3] becomes [1, 3, 6]. It turns steps into positions, and shares into how much has "
        "been reached so far.\n\n"
        "Backwards, each number is added to all behind it.");
    d.formula("yᵢ = x₁ + … + xᵢ");
    d.in("x", "Real numbers along an axis.");
    declare_axis(d, "The axis along which numbers are added up.");
    d.param(&CumulativeSum::backwards, "backwards")
        .title("Backwards")
        .text("Add up from the end.")
        .brief("backwards");
    d.brief("so far");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    require_real(x, "x", "Running sum");
    const int at = axis_of(x, axis);
    if (!backwards) return ops::cumulative_sum(b, x, at);
    return ops::flip(b, ops::cumulative_sum(b, ops::flip(b, x, at), at), at);
  }
};

}  // namespace

LayerType cumulative_sum_layer() {
  return layer<CumulativeSum>();
}

}  // namespace netloom
