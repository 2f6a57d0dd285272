#include "engine/layers/transposed_convolution.h"

namespace netloom {

namespace {

struct ConvTranspose2d : TransposedConvolution<2> {
  static void declare(Declare<ConvTranspose2d>& d) {
    d.type("conv_transpose2d", "Transposed conv 2-D", Category::weights).place(10).stem("up");
    d.also_called({"transposed convolution", "ConvTranspose2d", "Conv2DTranspose",
                   "Deconvolution2D", "deconvolution"});
    d.summary("Makes a map larger with learned patterns.");
    d.help(
        "The way back of a convolution: every number of the input puts a copy of the filter, "
        "times itself, into the result, and copies that overlap are added. With a stride of 2 "
        "height and width double.\n\n"
        "U-Nets and generators grow pictures by it. If a chequerboard shows, choose a kernel that"
        " the stride divides.");
    d.formula("y = Σ x[i] · w, moved by i · stride, + b");
    d.in("x", "A map: channel × height × width.");
    declare_transposed(d);
  }
};

}  // namespace

LayerType conv_transpose2d_layer() {
  return layer<ConvTranspose2d>();
}

}  // namespace netloom
