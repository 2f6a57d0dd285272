#include "engine/layers/declare.h"
#include "engine/layers/gated_linear.h"
#include "engine/ops/activation_ops.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct SwiGlu {
  std::int64_t units = 64;
  bool bias = false;

  static void declare(Declare<SwiGlu>& d) {
    d.type("swiglu", "SwiGLU", Category::activation).place(31);
    d.also_called({"gated feed-forward", "SiLU-gated linear unit"});
    d.summary("Two dense layers at once, of which one gates the other through SiLU.");
    d.help(
        "One set of weights makes values, another makes gates; each value is multiplied by the "
        "SiLU of its gate. Both sets belong to this layer, so it stands where a dense layer with "
        "its activation would.\n\n"
        "Language models use it as the first half of their feed-forward part, with a plain dense "
        "layer behind it (Shazeer, 2020). With two sets of weights it has twice the parameters of "
        "a dense layer, so take about two thirds of the units.");
    d.formula("y = SiLU(x · Wᵀ) · (x · Vᵀ)");
    d.in("x", "A list of numbers, or one at every step.");
    d.param(&SwiGlu::units, "units")
        .title("Units")
        .range(1, 65536)
        .unit("units")
        .text("How many numbers this layer makes.")
        .brief("{} units")
        .sizes_output();
    d.param(&SwiGlu::bias, "bias")
        .title("Bias")
        .text("Add one learned offset to each gate and each value.");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const auto [gate, value] = gated_linear(b, in["x"], units, bias, "SwiGLU");
    return ops::multiply(b, ops::silu(b, gate), value);
  }
};

}  // namespace

LayerType swiglu_layer() {
  return layer<SwiGlu>();
}

}  // namespace netloom
