#include "engine/layers/transposed_convolution.h"

namespace netloom {

namespace {

struct ConvTranspose1d : TransposedConvolution<1> {
  static void declare(Declare<ConvTranspose1d>& d) {
    d.type("conv_transpose1d", "Transposed conv 1-D", Category::weights).place(9).stem("up");
    d.also_called(
        {"transposed convolution 1-D", "ConvTranspose1d", "Conv1DTranspose", "deconvolution"});
    d.summary("Makes a sequence longer with learned patterns.");
    d.help(
        "The way back of a convolution: every number of the input puts a copy of the filter, "
        "times itself, into the result, and copies that overlap are added. With a stride of 2 the"
        " sequence becomes twice as long.\n\n"
        "Decoders and generators grow signals by it. If a regular ripple shows, choose a kernel "
        "that the stride divides.");
    d.formula("y = Σ x[i] · w, moved by i · stride, + b");
    d.in("x", "A sequence: channel × length, or time × features.");
    declare_transposed(d);
  }
};

}  // namespace

LayerType conv_transpose1d_layer() {
  return layer<ConvTranspose1d>();
}

}  // namespace netloom
