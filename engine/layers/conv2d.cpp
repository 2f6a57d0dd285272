#include "engine/layers/convolution.h"

namespace netloom {

namespace {

struct Conv2d : Convolution<2> {
  static void declare(Declare<Conv2d>& d) {
    d.type("conv2d", "Convolution 2-D", Category::weights).place(2).stem("conv");
    d.also_called({"Conv2D", "ConvolutionLayer", "CNN", "SpatialConvolution"});
    d.summary("Looks for small patterns everywhere in a picture.");
    d.help(
        "A filter is a small patch of weights, for example 3 × 3 pixels over all channels. It "
        "slides over the picture, and at every place it says how much that place looks like its "
        "pattern. Each filter makes one output channel.\n\n"
        "Early convolutions learn edges and spots, later ones combine them into shapes. Because "
        "the same patch is used at every place, a convolution needs far fewer weights than a dense "
        "layer, and finds a pattern wherever it stands.");
    d.formula("y[o] = Σ w[o, c] ∗ x[c] + b[o]");
    d.in("x", "A map: channel × height × width.");
    declare_convolution(d);
  }
};

}  // namespace

LayerType conv2d_layer() {
  return layer<Conv2d>();
}

}  // namespace netloom
