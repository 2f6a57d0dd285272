#include "engine/layers/declare.h"
#include "engine/layers/gated_linear.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Maxout {
  std::int64_t units = 64;
  std::int64_t pieces = 2;

  static void declare(Declare<Maxout>& d) {
    d.type("maxout", "Maxout", Category::activation).place(33);
    d.summary("Several dense layers side by side, of which the largest result counts.");
    d.help(
        "Each unit has a few pieces, and each piece is a dense layer of its own; the largest of "
        "them is the result. A unit of 2 pieces can be a ReLU or an absolute value, one of more "
        "pieces any bend that curves upwards.\n\n"
        "It learns its own activation, so none follows it. It has as many times the weights of a "
        "dense layer as it has pieces (Goodfellow et al., 2013).");
    d.formula("y = max over pieces of (x · Wₖᵀ + bₖ)");
    d.in("x", "A list of numbers, or one at every step.");
    d.param(&Maxout::units, "units")
        .title("Units")
        .range(1, 65536)
        .unit("units")
        .text("How many numbers this layer makes.")
        .brief("{} units")
        .sizes_output();
    d.param(&Maxout::pieces, "pieces")
        .title("Pieces")
        .range(2, 64)
        .text("How many dense layers compete for each unit.")
        .brief("best of {}");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    const Value all = linear_weights(b, x, units * pieces, true, "Maxout");
    Shape shape = x.shape();
    shape[-1] = {Role::feature, units};
    shape.push_back({Role::none, pieces});
    return ops::max(b, ops::reshape(b, all, shape), {-1});
  }
};

}  // namespace

LayerType maxout_layer() {
  return layer<Maxout>();
}

}  // namespace netloom
