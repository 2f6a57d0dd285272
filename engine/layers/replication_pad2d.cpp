#include "engine/layers/pad_ends.h"

namespace netloom {

namespace {

struct ReplicationPad2d : Padding<2, PadMode::replicate> {
  static void declare(Declare<ReplicationPad2d>& d) {
    d.type("replication_pad2d", "Replication pad", Category::pool).place(45).stem("pad");
    d.also_called({"ReplicationPad2d", "edge padding"});
    d.summary("Adds a border that repeats the edge of the map.");
    d.help(
        "What stands outside is the edge pixel again: 1 2 3 becomes 1 1 2 3 3. An even area then "
        "goes on as it was.\n\n"
        "It suits pictures whose borders should not turn dark.");
    d.in("x", "A map: channel × height × width.");
    declare_ends(d, "added");
  }
};

}  // namespace

LayerType replication_pad2d_layer() {
  return layer<ReplicationPad2d>();
}

}  // namespace netloom
