#include "engine/layers/axis_choice.h"
#include "engine/layers/declare.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Softmin {
  std::string axis = "auto";

  static void declare(Declare<Softmin>& d) {
    d.type("softmin", "Softmin", Category::activation).place(28);
    d.summary("Turns distances into shares that sum to 1: the smallest gets the most.");
    d.help(
        "Softmax of the negated numbers: with distances 1 and 2 the first gets 0.73, the second "
        "0.27. Adding the same number to all changes nothing.\n\n"
        "Use it where small means good, as for distances or costs.");
    d.formula("yᵢ = e^−xᵢ / Σⱼ e^−xⱼ");
    d.in("x", "Distances or costs along the features or channels.");
    declare_axis(d, "The axis along which the shares sum to 1.").advanced();
    d.brief("least gets most");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return ops::softmax(b, ops::negate(b, in["x"]), axis_of(in["x"], axis));
  }
};

}  // namespace

LayerType softmin_layer() {
  return layer<Softmin>();
}

}  // namespace netloom
