#include "engine/layers/depthwise.h"

namespace netloom {

namespace {

struct SeparableConv2d : SeparableConvolution<2> {
  static void declare(Declare<SeparableConv2d>& d) {
    d.type("separable_conv2d", "Separable conv 2-D", Category::weights).place(8).stem("conv");
    d.also_called(
        {"separable convolution", "SeparableConv2D", "SeparableConvolution2D", "Xception"});
    d.summary("A convolution in two thrifty steps: over each channel, then across channels.");
    d.help(
        "First each channel gets filters of its own, which look over the picture; then a "
        "convolution of 1 × 1 mixes the channels. Together they do much of what a full "
        "convolution does.\n\n"
        "With 3 × 3 patches and many channels it needs about a ninth of the weights and products.");
    d.formula("y = mix ∗ (w[c] ∗ x[c]) + b");
    d.in("x", "A map: channel × height × width.");
    declare_filters(d);
    declare_learned_window(d);
    declare_multiplier(d);
    declare_bias_and_start(d);
  }
};

}  // namespace

LayerType separable_conv2d_layer() {
  return layer<SeparableConv2d>();
}

}  // namespace netloom
