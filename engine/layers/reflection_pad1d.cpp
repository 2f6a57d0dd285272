#include "engine/layers/pad_ends.h"

namespace netloom {

namespace {

struct ReflectionPad1d : Padding<1, PadMode::reflect> {
  static void declare(Declare<ReflectionPad1d>& d) {
    d.type("reflection_pad1d", "Reflection pad 1-D", Category::pool).place(42).stem("pad");
    d.also_called({"ReflectionPad1d", "mirror padding"});
    d.summary("Adds mirrored steps at the ends of a sequence.");
    d.help(
        "What stands outside mirrors what stands inside, without repeating the edge step: 1 2 3 "
        "becomes 2 1 2 3 2. No made-up silence disturbs the ends.\n\n"
        "At most the length less one can be mirrored.");
    d.in("x", "A sequence: channel × length, or time × features.");
    declare_ends(d, "added");
  }
};

}  // namespace

LayerType reflection_pad1d_layer() {
  return layer<ReflectionPad1d>();
}

}  // namespace netloom
