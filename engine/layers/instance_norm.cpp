#include "engine/layers/channel_norm.h"
#include "engine/layers/refuse.h"

namespace netloom {

namespace {

struct InstanceNorm {
  bool affine = false;
  double epsilon = 1e-5;

  static void declare(Declare<InstanceNorm>& d) {
    d.type("instance_norm", "Instance norm", Category::regularise).place(5).stem("norm");
    d.also_called({"InstanceNormalization", "InstanceNorm2d", "contrast normalisation"});
    d.summary("Brings every channel of every sample to mean 0 and deviation 1.");
    d.help(
        "For each sample and channel it takes mean and deviation over all places, subtracts the "
        "one and divides by the other. How bright or strong a channel is on the whole is thereby "
        "forgotten; its pattern stays.\n\n"
        "Networks that restyle pictures use it, because contrast is part of a style.");
    d.formula("y = (x − mean) / √(variance + ε)");
    d.in("x", "A map: channel × places.");
    d.param(&InstanceNorm::affine, "affine")
        .title("Scale and shift")
        .text("Learn a scale and a shift for every channel.");
    d.param(&InstanceNorm::epsilon, "epsilon")
        .title("Epsilon")
        .range(1e-12, 1)
        .text("Added to the variance so that nothing is divided by 0.")
        .advanced();
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Shape& x = in["x"].shape();
    if (x.rank() < 3) {
      refuse_input("x", "shape.rank", phrase("Needs places, gets {}", to_text(x)),
                   phrase("Instance norm takes mean and deviation over the places of each channel; "
                          "`{{x}}` gives {}, one number per channel.",
                          to_text(x)),
                   {change_fix("layer_norm", phrase("Use Layer norm"))});
    }
    return build_channel_norm(b, in["x"], channel_count(x), affine, epsilon);
  }

  Phrase brief(const LayerInputs&, std::span<const Value>) const { return phrase("per channel"); }

  std::vector<Explanation> explain(const LayerInputs& in, std::span<const Value>) const {
    const Shape& x = in["x"].shape();
    return explain_channel_norm(x, channel_count(x), affine);
  }
};

}  // namespace

LayerType instance_norm_layer() {
  return layer<InstanceNorm>();
}

}  // namespace netloom
