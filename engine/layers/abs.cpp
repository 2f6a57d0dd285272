#include "engine/layers/declare.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Abs {
  static void declare(Declare<Abs>& d) {
    d.type("abs", "Absolute", Category::combine).place(41);
    d.also_called({"magnitude"});
    d.summary("How far each number is from 0.");
    d.help(
        "−3 and 3 both become 3. The difference of two inputs put through it says how far apart "
        "they are, whichever is larger.\n\n"
        "The slope jumps from −1 to 1 at 0, where it counts as 0.");
    d.formula("y = |x|");
    d.in("x", "Any shape; every number is treated alone.");
    d.brief("|x|");
  }

  Value build(Builder& b, const LayerInputs& in) const { return ops::abs(b, in["x"]); }
};

}  // namespace

LayerType abs_layer() {
  return layer<Abs>();
}

}  // namespace netloom
