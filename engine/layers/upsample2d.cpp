#include "engine/layers/resized.h"

namespace netloom {

namespace {

struct Upsample2d : Upsample<2> {
  static void declare(Declare<Upsample2d>& d) {
    d.type("upsample2d", "Upsample", Category::pool).place(31).stem("up");
    d.also_called({"UpSampling2D", "Upsampling2D", "interpolate", "bilinear", "resize"});
    d.summary("Makes a map larger without learning anything.");
    d.help(
        "Every cell is repeated, or new cells are weighed from their neighbours, which is "
        "bilinear resizing. A convolution after it can learn what to make of the room.\n\n"
        "Unlike a transposed convolution it never leaves a chequerboard.");
    d.in("x", "A map: channel × height × width.");
    declare_upsample(d);
  }
};

}  // namespace

LayerType upsample2d_layer() {
  return layer<Upsample2d>();
}

}  // namespace netloom
