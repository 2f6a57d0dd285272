#include "engine/layers/axis_choice.h"
#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct ArgMax {
  std::string axis = "auto";

  static void declare(Declare<ArgMax>& d) {
    d.type("arg_max", "Place of the largest", Category::pool).place(115).stem("decision");
    d.also_called({"argmax", "decision"});
    d.summary("At which place along an axis the largest number stands.");
    d.help(
        "Scores [0.1, 0.7, 0.2] become 1: places count from 0, and the first of equals wins. Put "
        "before an output it turns scores into the class that the network decides for.\n\n"
        "A place does not change while scores change a little, so nothing before it learns through "
        "it: use it beside the loss, not before it.");
    d.formula("y = argmaxᵢ xᵢ");
    d.in("x", "Scores along the axis.");
    declare_axis(d, "The axis along which the largest is looked for.");
    d.brief("index of largest");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    require_real(x, "x", "Place of the largest");
    const int at = axis_of(x, axis);
    const Value y = ops::argmax(b, x, at);
    if (x.shape()[at].extent.fixed()) b.set_classes(y, x.shape().size(at));
    return y;
  }
};

}  // namespace

LayerType arg_max_layer() {
  return layer<ArgMax>();
}

}  // namespace netloom
