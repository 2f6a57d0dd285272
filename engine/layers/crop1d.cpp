#include "engine/layers/pad_ends.h"

namespace netloom {

namespace {

struct Crop1d : Cropping<1> {
  static void declare(Declare<Crop1d>& d) {
    d.type("crop1d", "Crop 1-D", Category::pool).place(46).stem("crop");
    d.also_called({"Cropping1D"});
    d.summary("Cuts steps off the ends of a sequence.");
    d.help(
        "The first and last steps go, as many as you say. What a convolution without padding lost"
        " can so be cut from another branch as well, before both are joined.\n\n"
        "Gradients of what was cut off are 0.");
    d.in("x", "A sequence: channel × length, or time × features.");
    declare_ends(d, "cut off");
  }
};

}  // namespace

LayerType crop1d_layer() {
  return layer<Crop1d>();
}

}  // namespace netloom
