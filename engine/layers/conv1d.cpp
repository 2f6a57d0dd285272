#include "engine/layers/convolution.h"

namespace netloom {

namespace {

struct Conv1d : Convolution<1> {
  static void declare(Declare<Conv1d>& d) {
    d.type("conv1d", "Convolution 1-D", Category::weights).place(3).stem("conv");
    d.also_called({"Conv1D", "Convolution1DLayer", "TCN", "temporal convolution"});
    d.summary("Looks for short patterns everywhere in a sequence.");
    d.help(
        "A filter is a short stretch of weights, for example 3 steps over all channels. It slides "
        "along the sequence, and at every step it says how much the stretch there looks like its "
        "pattern. Each filter makes one output channel.\n\n"
        "It suits sounds, sensor readings and prices, where a pattern means the same whenever it "
        "comes. With causal padding a step sees only itself and those before it, as a forecast "
        "must; dilation lets a few layers see far back.");
    d.formula("y[o] = Σ w[o, c] ∗ x[c] + b[o]");
    d.in("x", "A sequence: channel × length, or time × features.");
    declare_convolution(d);
  }
};

}  // namespace

LayerType conv1d_layer() {
  return layer<Conv1d>();
}

}  // namespace netloom
