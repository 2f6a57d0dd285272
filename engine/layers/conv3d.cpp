#include "engine/layers/convolution.h"

namespace netloom {

namespace {

struct Conv3d : Convolution<3> {
  static void declare(Declare<Conv3d>& d) {
    d.type("conv3d", "Convolution 3-D", Category::weights).place(4).stem("conv");
    d.also_called({"Conv3D", "Convolution3D", "volumetric convolution"});
    d.summary("Looks for small patterns everywhere in a volume or a film.");
    d.help(
        "A filter is a small block of weights, for example 3 × 3 × 3 voxels over all channels. It "
        "slides through the volume, and at every place it says how much that place looks like its "
        "pattern. Each filter makes one output channel.\n\n"
        "It suits scans of bodies and materials, and films, whose third axis is time. A block of "
        "27 cells costs three times a patch of 9, so start with few filters.");
    d.formula("y[o] = Σ w[o, c] ∗ x[c] + b[o]");
    d.in("x", "A volume: channel × depth × height × width.");
    declare_convolution(d);
  }
};

}  // namespace

LayerType conv3d_layer() {
  return layer<Conv3d>();
}

}  // namespace netloom
