#include "engine/layers/resized.h"

namespace netloom {

namespace {

struct Upsample1d : Upsample<1> {
  static void declare(Declare<Upsample1d>& d) {
    d.type("upsample1d", "Upsample 1-D", Category::pool).place(30).stem("up");
    d.also_called({"UpSampling1D", "Upsampling1D", "interpolate", "resize"});
    d.summary("Makes a sequence longer without learning anything.");
    d.help(
        "Every step is repeated, or new steps are weighed from their neighbours. A convolution "
        "after it can learn what to make of the room.\n\n"
        "Unlike a transposed convolution it never leaves a regular ripple.");
    d.in("x", "A sequence: channel × length, or time × features.");
    declare_upsample(d);
  }
};

}  // namespace

LayerType upsample1d_layer() {
  return layer<Upsample1d>();
}

}  // namespace netloom
