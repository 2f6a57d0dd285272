#include "engine/layers/pool.h"

namespace netloom {

namespace {

struct AvgPool1d : AvgPool<1> {
  static void declare(Declare<AvgPool1d>& d) {
    d.type("avg_pool1d", "Average pool 1-D", Category::pool).place(13).stem("pool");
    d.also_called({"AveragePooling1D", "AvgPool1d", "mean", "downsample"});
    d.summary("Shrinks a sequence by keeping the mean of every window.");
    d.help(
        "A window slides along each channel and keeps the mean of its numbers. It smooths: a "
        "short peak counts less than under max-pool, a long rise as much.\n\n"
        "With padding, the added zeros count in the mean unless you say otherwise, as in PyTorch.");
    d.formula("y = mean of x in the window");
    d.in("x", "A sequence: channel × length, or time × features.");
    declare_avg_pool(d);
  }
};

}  // namespace

LayerType avg_pool1d_layer() {
  return layer<AvgPool1d>();
}

}  // namespace netloom
