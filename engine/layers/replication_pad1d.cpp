#include "engine/layers/pad_ends.h"

namespace netloom {

namespace {

struct ReplicationPad1d : Padding<1, PadMode::replicate> {
  static void declare(Declare<ReplicationPad1d>& d) {
    d.type("replication_pad1d", "Replication pad 1-D", Category::pool).place(44).stem("pad");
    d.also_called({"ReplicationPad1d", "edge padding"});
    d.summary("Repeats the first and the last step of a sequence.");
    d.help(
        "What stands outside is the edge step again: 1 2 3 becomes 1 1 2 3 3. A level then goes "
        "on as it was.\n\n"
        "It suits measurements, which seldom fall to zero at the end of the record.");
    d.in("x", "A sequence: channel × length, or time × features.");
    declare_ends(d, "added");
  }
};

}  // namespace

LayerType replication_pad1d_layer() {
  return layer<ReplicationPad1d>();
}

}  // namespace netloom
