#include "engine/layers/axis_choice.h"
#include "engine/layers/declare.h"
#include "engine/ops/math_ops.h"

namespace netloom {

namespace {

struct Flip {
  std::string axis = "auto";

  static void declare(Declare<Flip>& d) {
    d.type("flip", "Flip", Category::pool).place(109);
    d.also_called({"reverse", "mirror"});
    d.summary("Turns the order along an axis around.");
    d.help(
        "Along the width it mirrors a picture, along time it lets a sequence run backwards: [1, 2, "
        "3] becomes [3, 2, 1]. No number changes.\n\n"
        "Twice the same flip is no flip.");
    d.in("x", "Anything with more than one number per sample.");
    declare_axis(d, "The axis whose order turns around.");
    d.brief("backwards");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return ops::flip(b, in["x"], axis_of(in["x"], axis));
  }
};

}  // namespace

LayerType flip_layer() {
  return layer<Flip>();
}

}  // namespace netloom
