#include "engine/layers/pad_ends.h"

namespace netloom {

namespace {

struct ReflectionPad2d : Padding<2, PadMode::reflect> {
  static void declare(Declare<ReflectionPad2d>& d) {
    d.type("reflection_pad2d", "Reflection pad", Category::pool).place(43).stem("pad");
    d.also_called({"ReflectionPad2d", "mirror padding"});
    d.summary("Adds a border that mirrors the map.");
    d.help(
        "What stands outside mirrors what stands inside, without repeating the edge row: 1 2 3 "
        "becomes 2 1 2 3 2. Pictures made by a network then show no dark frame.\n\n"
        "At most height and width less one can be mirrored.");
    d.in("x", "A map: channel × height × width.");
    declare_ends(d, "added");
  }
};

}  // namespace

LayerType reflection_pad2d_layer() {
  return layer<ReflectionPad2d>();
}

}  // namespace netloom
