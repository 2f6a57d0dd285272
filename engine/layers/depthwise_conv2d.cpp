#include "engine/layers/depthwise.h"

namespace netloom {

namespace {

struct DepthwiseConv2d : DepthwiseConvolution<2> {
  static void declare(Declare<DepthwiseConv2d>& d) {
    d.type("depthwise_conv2d", "Depthwise conv 2-D", Category::weights).place(6).stem("conv");
    d.also_called({"depthwise convolution", "DepthwiseConv2D", "DepthwiseConvolution2D",
                   "grouped convolution"});
    d.summary("Looks for small patterns in each channel by itself.");
    d.help(
        "Each channel has filters of its own, which see no other channel. That takes far fewer "
        "weights and products than a full convolution: with 64 channels, a 64th.\n\n"
        "A convolution of 1 × 1 after it mixes the channels again. MobileNet is built of such "
        "pairs, so that it runs on phones; Separable conv 2-D does both in one.");
    d.formula("y[c] = w[c] ∗ x[c] + b[c]");
    d.in("x", "A map: channel × height × width.");
    declare_multiplier(d);
    declare_learned_window(d);
    declare_bias_and_start(d);
  }
};

}  // namespace

LayerType depthwise_conv2d_layer() {
  return layer<DepthwiseConv2d>();
}

}  // namespace netloom
