#include "engine/layers/resized.h"

namespace netloom {

namespace {

struct Upsample3d : Upsample<3> {
  static void declare(Declare<Upsample3d>& d) {
    d.type("upsample3d", "Upsample 3-D", Category::pool).place(32).stem("up");
    d.also_called({"UpSampling3D", "Upsampling3D", "interpolate", "trilinear", "resize"});
    d.summary("Makes a volume larger without learning anything.");
    d.help(
        "Every voxel is repeated, or new voxels are weighed from their neighbours, which is "
        "trilinear resizing. A convolution after it can learn what to make of the room.\n\n"
        "A factor of 2 makes eight times as many voxels.");
    d.in("x", "A volume: channel × depth × height × width.");
    declare_upsample(d);
  }
};

}  // namespace

LayerType upsample3d_layer() {
  return layer<Upsample3d>();
}

}  // namespace netloom
