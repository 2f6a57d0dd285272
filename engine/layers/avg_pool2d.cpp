#include "engine/layers/pool.h"

namespace netloom {

namespace {

struct AvgPool2d : AvgPool<2> {
  static void declare(Declare<AvgPool2d>& d) {
    d.type("avg_pool2d", "Average pool", Category::pool).place(14).stem("pool");
    d.also_called({"AveragePooling2D", "AvgPool2d", "mean", "downsample"});
    d.summary("Shrinks a map by keeping the mean of every window.");
    d.help(
        "A window slides over each channel and keeps the mean of its numbers. It smooths where "
        "max-pool picks: a single bright pixel counts less, an even area as much.\n\n"
        "With padding, the added zeros count in the mean unless you say otherwise, as in PyTorch.");
    d.formula("y = mean of x in the window");
    d.in("x", "A map: channel × height × width.");
    declare_avg_pool(d);
  }
};

}  // namespace

LayerType avg_pool2d_layer() {
  return layer<AvgPool2d>();
}

}  // namespace netloom
