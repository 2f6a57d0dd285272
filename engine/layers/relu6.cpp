#include "engine/layers/declare.h"
#include "engine/ops/math_ops.h"

namespace netloom {

namespace {

struct Relu6 {
  static void declare(Declare<Relu6>& d) {
    d.type("relu6", "ReLU6", Category::activation).place(14);
    d.also_called({"capped ReLU"});
    d.summary("Keeps numbers between 0 and 6.");
    d.help(
        "Works as ReLU does and stops at 6. Numbers of a known range need few bits, so networks "
        "for phones use it: they are run in 8-bit arithmetic afterwards.\n\n"
        "A unit that gives 6 for every sample stops learning just as one that always gives 0.");
    d.formula("y = min(max(0, x), 6)");
    d.in("x", "Any shape; every number is treated alone.");
    d.brief("0 to 6");
  }

  Value build(Builder& b, const LayerInputs& in) const { return ops::clip(b, in["x"], 0, 6); }
};

}  // namespace

LayerType relu6_layer() {
  return layer<Relu6>();
}

}  // namespace netloom
