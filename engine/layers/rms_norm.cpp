#include "engine/layers/trailing_axes.h"
#include "engine/ops/norm_ops.h"

namespace netloom {

namespace {

struct RmsNorm {
  std::int64_t axes = 1;
  double epsilon = 1e-6;
  bool affine = true;

  static void declare(Declare<RmsNorm>& d) {
    d.type("rms_norm", "RMS norm", Category::regularise).place(3).stem("norm");
    d.also_called({"RMSNorm", "root mean square"});
    d.summary("Divides every sample or step by the size of its features, then scales as learned.");
    d.help(
        "For each sample, and in a sequence for each step, it divides the features by the root of"
        " their mean square. Then every feature gets a learned scale.\n\n"
        "It is layer norm without the subtraction: nearly as good, and cheaper. Recent language "
        "models use it.");
    d.formula("y = scale · x / √(mean of x² + ε)");
    d.in("x", "Anything with features along its last axis.");
    d.param(&RmsNorm::axes, "axes")
        .title("Axes")
        .range(1, 4)
        .unit("axes")
        .text(
            "How many of the last axes are normalised together; 1 is each list of features alone.");
    d.param(&RmsNorm::epsilon, "epsilon")
        .title("Epsilon")
        .range(1e-12, 1)
        .text("Added to the mean square so that nothing is divided by 0.")
        .advanced();
    d.param(&RmsNorm::affine, "affine")
        .title("Scale")
        .text("Learn a scale for every feature.")
        .advanced();
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    const Shape last = trailing_axes(x.shape(), axes, "RMS norm");
    const Value scale =
        affine ? b.weight("weight", last, {Initialiser::Kind::constant, 1}) : Value();
    return ops::rms_norm(b, x, scale, x.shape().rank() - last.rank(), epsilon);
  }

  Phrase brief(const LayerInputs&, std::span<const Value> out) const {
    return brief_trailing(out, axes);
  }

  std::vector<Explanation> explain(const LayerInputs&, std::span<const Value> out) const {
    return explain_trailing(out[0].shape(), axes, affine ? 1 : 0);
  }
};

}  // namespace

LayerType rms_norm_layer() {
  return layer<RmsNorm>();
}

}  // namespace netloom
