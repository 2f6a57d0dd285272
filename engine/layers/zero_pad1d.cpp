#include "engine/layers/pad_ends.h"

namespace netloom {

namespace {

struct ZeroPad1d : Padding<1, PadMode::constant> {
  static void declare(Declare<ZeroPad1d>& d) {
    d.type("zero_pad1d", "Zero pad 1-D", Category::pool).place(40).stem("pad");
    d.also_called({"ZeroPadding1D", "ConstantPad1d"});
    d.summary("Adds zeros at the ends of a sequence.");
    d.help(
        "Zeros stand in front of the first step and behind the last. A convolution after it sees "
        "the edge as silence.\n\n"
        "Convolutions have padding of their own; this layer is for ends that differ, or for what "
        "comes between.");
    d.in("x", "A sequence: channel × length, or time × features.");
    declare_ends(d, "added");
  }
};

}  // namespace

LayerType zero_pad1d_layer() {
  return layer<ZeroPad1d>();
}

}  // namespace netloom
