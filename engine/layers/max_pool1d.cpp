#include "engine/layers/pool.h"

namespace netloom {

namespace {

struct MaxPool1d : MaxPool<1> {
  static void declare(Declare<MaxPool1d>& d) {
    d.type("max_pool1d", "Max-pool 1-D", Category::pool).place(11).stem("pool");
    d.also_called({"MaxPooling1D", "Subsampling1DLayer", "downsample"});
    d.summary("Shrinks a sequence by keeping the largest number of every window.");
    d.help(
        "A window slides along each channel and keeps only its largest number. A window of 2 "
        "steps halves the sequence, so that later layers see further with less work.\n\n"
        "What is kept is that a pattern came; exactly when is forgotten a little.");
    d.formula("y = largest x in the window");
    d.in("x", "A sequence: channel × length, or time × features.");
    declare_pool_window(d);
  }
};

}  // namespace

LayerType max_pool1d_layer() {
  return layer<MaxPool1d>();
}

}  // namespace netloom
