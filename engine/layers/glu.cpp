
#include "engine/layers/axis_choice.h"
#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Glu {
  std::string axis = "auto";

  static void declare(Declare<Glu>& d) {
    d.type("glu", "GLU", Category::activation).place(30);
    d.also_called({"gated linear unit"});
    d.summary("Halves the features: one half passes, as far as the other half lets it.");
    d.help(
        "The first half of the features is multiplied by the sigmoid of the second half, which "
        "acts as a gate for each number. Put it behind a layer with twice as many units as you "
        "want.\n\n"
        "The gate learns when a feature matters; gradients come through its open side unbent "
        "(Dauphin et al., 2017).");
    d.formula("y = a · σ(g), where x = [a, g]");
    d.in("x", "An even number of features or channels.");
    declare_axis(d, "The axis that is halved.").advanced();
    d.brief("half gates half");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    require_real(x, "x", "GLU");
    const int at = axis_of(x, axis);
    const Extent whole = x.shape()[at].extent;
    if (!whole.fixed() || whole.factor % 2 != 0) refuse_odd(x.shape(), at);
    const Extent half = whole.factor / 2;
    const Value gate = ops::sigmoid(b, ops::slice(b, x, at, half, half));
    return ops::multiply(b, ops::slice(b, x, at, 0, half), gate);
  }

 private:
  [[noreturn]] static void refuse_odd(const Shape& shape, int at) {
    const Extent whole = shape[at].extent;
    refuse_input("x", "shape.odd", phrase("{} cannot be halved", to_text(whole)),
                 phrase("GLU splits the {} of {} into two halves of equal size; give it an "
                        "even number.",
                        axis_name(shape, at), to_text(shape)),
                 {features_fix("x", whole.factor + 1)});
  }
};

}  // namespace

LayerType glu_layer() {
  return layer<Glu>();
}

}  // namespace netloom
