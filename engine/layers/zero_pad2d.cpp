#include "engine/layers/pad_ends.h"

namespace netloom {

namespace {

struct ZeroPad2d : Padding<2, PadMode::constant> {
  static void declare(Declare<ZeroPad2d>& d) {
    d.type("zero_pad2d", "Zero pad", Category::pool).place(41).stem("pad");
    d.also_called({"ZeroPadding2D", "ZeroPaddingLayer", "ConstantPad2d"});
    d.summary("Adds a border of zeros around a map.");
    d.help(
        "Rows and columns of zeros stand around every channel. A convolution after it sees the "
        "edge as black.\n\n"
        "Convolutions have padding of their own; this layer is for sides that differ, or for what"
        " comes between.");
    d.in("x", "A map: channel × height × width.");
    declare_ends(d, "added");
  }
};

}  // namespace

LayerType zero_pad2d_layer() {
  return layer<ZeroPad2d>();
}

}  // namespace netloom
