#include "engine/layers/pad_ends.h"

namespace netloom {

namespace {

struct Crop2d : Cropping<2> {
  static void declare(Declare<Crop2d>& d) {
    d.type("crop2d", "Crop", Category::pool).place(47).stem("crop");
    d.also_called({"Cropping2D"});
    d.summary("Cuts rows and columns off the edges of a map.");
    d.help(
        "Rows above and below and columns left and right go, as many as you say. The first U-Net "
        "cut its maps so before joining them with smaller ones.\n\n"
        "Gradients of what was cut off are 0.");
    d.in("x", "A map: channel × height × width.");
    declare_ends(d, "cut off");
  }
};

}  // namespace

LayerType crop2d_layer() {
  return layer<Crop2d>();
}

}  // namespace netloom
