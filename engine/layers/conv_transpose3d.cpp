#include "engine/layers/transposed_convolution.h"

namespace netloom {

namespace {

struct ConvTranspose3d : TransposedConvolution<3> {
  static void declare(Declare<ConvTranspose3d>& d) {
    d.type("conv_transpose3d", "Transposed conv 3-D", Category::weights).place(11).stem("up");
    d.also_called({"transposed convolution 3-D", "ConvTranspose3d", "Conv3DTranspose",
                   "Deconvolution3D", "deconvolution"});
    d.summary("Makes a volume larger with learned patterns.");
    d.help(
        "The way back of a convolution: every number of the input puts a copy of the filter, "
        "times itself, into the result, and copies that overlap are added. With a stride of 2 "
        "depth, height and width double.\n\n"
        "Segmentation of scans grows volumes by it. A volume eight times as large needs eight "
        "times the memory.");
    d.formula("y = Σ x[i] · w, moved by i · stride, + b");
    d.in("x", "A volume: channel × depth × height × width.");
    declare_transposed(d);
  }
};

}  // namespace

LayerType conv_transpose3d_layer() {
  return layer<ConvTranspose3d>();
}

}  // namespace netloom
