#include "engine/layers/channel_norm.h"

namespace netloom {

namespace {

struct GroupNorm {
  std::int64_t groups = 8;
  double epsilon = 1e-5;
  bool affine = true;

  static void declare(Declare<GroupNorm>& d) {
    d.type("group_norm", "Group norm", Category::regularise).place(4).stem("norm");
    d.also_called({"GroupNormalization", "GN"});
    d.summary("Brings groups of channels of every sample to mean 0 and deviation 1.");
    d.help(
        "The channels are divided into groups. For each sample and group it takes mean and "
        "deviation over all their places, subtracts the one and divides by the other; then each "
        "channel gets a learned scale and shift.\n\n"
        "It does not look at other samples, so it works with batches of one or two, for which "
        "batch norm is too shaky.");
    d.formula("y = scale · (x − mean) / √(variance + ε) + shift");
    d.in("x", "A list of features, or a map of channel × places.");
    d.param(&GroupNorm::groups, "groups")
        .title("Groups")
        .range(1, 65536)
        .unit("groups")
        .text("Into how many groups the channels are divided; 1 takes all together.")
        .brief("{} groups");
    d.param(&GroupNorm::epsilon, "epsilon")
        .title("Epsilon")
        .range(1e-12, 1)
        .text("Added to the variance so that nothing is divided by 0.")
        .advanced();
    d.param(&GroupNorm::affine, "affine")
        .title("Scale and shift")
        .text("Learn a scale and a shift for every channel.")
        .advanced();
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return build_channel_norm(b, in["x"], groups, affine, epsilon);
  }

  std::vector<Explanation> explain(const LayerInputs& in, std::span<const Value>) const {
    return explain_channel_norm(in["x"].shape(), groups, affine);
  }
};

}  // namespace

LayerType group_norm_layer() {
  return layer<GroupNorm>();
}

}  // namespace netloom
