#include "engine/layers/depthwise.h"

namespace netloom {

namespace {

struct SeparableConv1d : SeparableConvolution<1> {
  static void declare(Declare<SeparableConv1d>& d) {
    d.type("separable_conv1d", "Separable conv 1-D", Category::weights).place(7).stem("conv");
    d.also_called({"separable convolution 1-D", "SeparableConv1D"});
    d.summary("A convolution in two thrifty steps: along each channel, then across channels.");
    d.help(
        "First each channel gets filters of its own, which look along the sequence; then a "
        "convolution with a kernel of 1 mixes the channels. Together they do much of what a full "
        "convolution does.\n\n"
        "With a kernel of 3 and many channels it needs a third of the weights, with 9 a ninth.");
    d.formula("y = mix ∗ (w[c] ∗ x[c]) + b");
    d.in("x", "A sequence: channel × length, or time × features.");
    declare_filters(d);
    declare_learned_window(d);
    declare_multiplier(d);
    declare_bias_and_start(d);
  }
};

}  // namespace

LayerType separable_conv1d_layer() {
  return layer<SeparableConv1d>();
}

}  // namespace netloom
