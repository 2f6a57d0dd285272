#include "engine/layers/depthwise.h"

namespace netloom {

namespace {

struct DepthwiseConv1d : DepthwiseConvolution<1> {
  static void declare(Declare<DepthwiseConv1d>& d) {
    d.type("depthwise_conv1d", "Depthwise conv 1-D", Category::weights).place(5).stem("conv");
    d.also_called({"depthwise convolution 1-D", "DepthwiseConv1D", "grouped convolution"});
    d.summary("Looks for short patterns in each channel by itself.");
    d.help(
        "Each channel has filters of its own, which see no other channel. That takes far fewer "
        "weights than a full convolution: with 64 channels, a 64th.\n\n"
        "A convolution with a kernel of 1 after it mixes the channels again; Separable "
        "conv 1-D does both in one.");
    d.formula("y[c] = w[c] ∗ x[c] + b[c]");
    d.in("x", "A sequence: channel × length, or time × features.");
    declare_multiplier(d);
    declare_learned_window(d);
    declare_bias_and_start(d);
  }
};

}  // namespace

LayerType depthwise_conv1d_layer() {
  return layer<DepthwiseConv1d>();
}

}  // namespace netloom
