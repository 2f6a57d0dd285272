#include "engine/layers/declare.h"
#include "engine/layers/gated_linear.h"
#include "engine/ops/activation_ops.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct GeGlu {
  std::int64_t units = 64;
  bool bias = false;

  static void declare(Declare<GeGlu>& d) {
    d.type("geglu", "GEGLU", Category::activation).place(32);
    d.also_called({"GELU-gated linear unit"});
    d.summary("Two dense layers at once, of which one gates the other through GELU.");
    d.help(
        "One set of weights makes values, another makes gates; each value is multiplied by the "
        "GELU of its gate. Both sets belong to this layer, so it stands where a dense layer with "
        "its activation would.\n\n"
        "It is the first half of a transformer's feed-forward part, with a plain dense layer "
        "behind it (Shazeer, 2020). With two sets of weights it has twice the parameters of a "
        "dense layer, so take about two thirds of the units.");
    d.formula("y = GELU(x · Wᵀ) · (x · Vᵀ)");
    d.in("x", "A list of numbers, or one at every step.");
    d.param(&GeGlu::units, "units")
        .title("Units")
        .range(1, 65536)
        .unit("units")
        .text("How many numbers this layer makes.")
        .brief("{} units")
        .sizes_output();
    d.param(&GeGlu::bias, "bias")
        .title("Bias")
        .text("Add one learned offset to each gate and each value.");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const auto [gate, value] = gated_linear(b, in["x"], units, bias, "GEGLU");
    return ops::multiply(b, ops::gelu(b, gate), value);
  }
};

}  // namespace

LayerType geglu_layer() {
  return layer<GeGlu>();
}

}  // namespace netloom
