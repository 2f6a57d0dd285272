#include "engine/layers/pool.h"

namespace netloom {

namespace {

struct AvgPool3d : AvgPool<3> {
  static void declare(Declare<AvgPool3d>& d) {
    d.type("avg_pool3d", "Average pool 3-D", Category::pool).place(15).stem("pool");
    d.also_called({"AveragePooling3D", "AvgPool3d", "mean", "downsample"});
    d.summary("Shrinks a volume by keeping the mean of every window.");
    d.help(
        "A window slides through each channel and keeps the mean of its numbers. A window of 2 × "
        "2 × 2 leaves an eighth of the voxels.\n\n"
        "With padding, the added zeros count in the mean unless you say otherwise, as in PyTorch.");
    d.formula("y = mean of x in the window");
    d.in("x", "A volume: channel × depth × height × width.");
    declare_avg_pool(d);
  }
};

}  // namespace

LayerType avg_pool3d_layer() {
  return layer<AvgPool3d>();
}

}  // namespace netloom
