#include "engine/layers/pool.h"

namespace netloom {

namespace {

struct MaxPool2d : MaxPool<2> {
  static void declare(Declare<MaxPool2d>& d) {
    d.type("max_pool2d", "Max-pool", Category::pool).place(1).stem("pool");
    d.also_called({"MaxPooling2D", "downsample", "subsampling"});
    d.summary("Shrinks a map by keeping the largest number of every window.");
    d.help(
        "A window slides over each channel and keeps only its largest number. A window of 2 × 2 "
        "halves height and width, so that later layers see more of the picture with less work.\n\n"
        "What is kept is that a pattern was found; where exactly is forgotten a little, which "
        "helps to recognise it when it has moved.");
    d.formula("y = largest x in the window");
    d.in("x", "A map: channel × height × width.");
    declare_pool_window(d);
  }
};

}  // namespace

LayerType max_pool2d_layer() {
  return layer<MaxPool2d>();
}

}  // namespace netloom
