#include "engine/layers/trailing_axes.h"
#include "engine/ops/norm_ops.h"

namespace netloom {

namespace {

struct LayerNorm {
  std::int64_t axes = 1;
  double epsilon = 1e-5;
  bool affine = true;
  bool bias = true;

  static void declare(Declare<LayerNorm>& d) {
    d.type("layer_norm", "Layer norm", Category::regularise).place(2).stem("norm");
    d.also_called({"LayerNormalization", "LN"});
    d.summary(
        "Brings every sample or step to mean 0 and deviation 1 by itself, then scales as learned.");
    d.help(
        "For each sample, and in a sequence for each step, it takes mean and deviation over the "
        "features, subtracts the one and divides by the other. Then every feature gets a learned "
        "scale and shift.\n\n"
        "Unlike batch norm it needs no other samples, so training and prediction do the same. "
        "Transformers have it before or after every part.");
    d.formula("y = scale · (x − mean) / √(variance + ε) + shift");
    d.in("x", "Anything with features along its last axis.");
    d.param(&LayerNorm::axes, "axes")
        .title("Axes")
        .range(1, 4)
        .unit("axes")
        .text(
            "How many of the last axes are normalised together; 1 is each list of features alone.");
    d.param(&LayerNorm::epsilon, "epsilon")
        .title("Epsilon")
        .range(1e-12, 1)
        .text("Added to the variance so that nothing is divided by 0.")
        .advanced();
    d.param(&LayerNorm::affine, "affine")
        .title("Scale")
        .text("Learn a scale for every feature.")
        .advanced();
    d.param(&LayerNorm::bias, "bias")
        .title("Shift")
        .text("Learn a shift for every feature beside the scale.")
        .shown_when("affine", "true")
        .advanced();
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    const Shape last = trailing_axes(x.shape(), axes, "Layer norm");
    const Value scale =
        affine ? b.weight("weight", last, {Initialiser::Kind::constant, 1}) : Value();
    const Value shift = affine && bias ? b.weight("bias", last, {}) : Value();
    return ops::layer_norm(b, x, scale, shift, x.shape().rank() - last.rank(), epsilon);
  }

  Phrase brief(const LayerInputs&, std::span<const Value> out) const {
    return brief_trailing(out, axes);
  }

  std::vector<Explanation> explain(const LayerInputs&, std::span<const Value> out) const {
    return explain_trailing(out[0].shape(), axes, affine ? (bias ? 2 : 1) : 0);
  }
};

}  // namespace

LayerType layer_norm_layer() {
  return layer<LayerNorm>();
}

}  // namespace netloom
