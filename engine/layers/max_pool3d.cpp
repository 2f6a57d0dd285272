#include "engine/layers/pool.h"

namespace netloom {

namespace {

struct MaxPool3d : MaxPool<3> {
  static void declare(Declare<MaxPool3d>& d) {
    d.type("max_pool3d", "Max-pool 3-D", Category::pool).place(12).stem("pool");
    d.also_called({"MaxPooling3D", "Subsampling3DLayer", "downsample"});
    d.summary("Shrinks a volume by keeping the largest number of every window.");
    d.help(
        "A window slides through each channel and keeps only its largest number. A window of 2 × "
        "2 × 2 leaves an eighth of the voxels.\n\n"
        "What is kept is that a pattern was found; where exactly is forgotten a little.");
    d.formula("y = largest x in the window");
    d.in("x", "A volume: channel × depth × height × width.");
    declare_pool_window(d);
  }
};

}  // namespace

LayerType max_pool3d_layer() {
  return layer<MaxPool3d>();
}

}  // namespace netloom
