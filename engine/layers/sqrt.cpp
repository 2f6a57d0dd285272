#include <limits>

#include "engine/layers/declare.h"
#include "engine/ops/math_ops.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Sqrt {
  double least = 1e-12;

  static void declare(Declare<Sqrt>& d) {
    d.type("sqrt", "Square root", Category::combine).place(44);
    d.also_called({"root"});
    d.summary("The number whose square each number is.");
    d.help(
        "9 becomes 3. Below the least number, which is just above 0, the result stays the same, "
        "because a negative number has no root and at 0 the slope would be infinite.\n\n"
        "Behind a sum of squares it makes a length.");
    d.formula("y = √max(x, least)");
    d.in("x", "Any shape; every number is treated alone.");
    d.param(&Sqrt::least, "least")
        .title("Least")
        .range(1e-30, 1)
        .text("Smaller numbers count as this one.")
        .advanced();
    d.brief("√x");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return ops::sqrt(b, ops::clip(b, in["x"], least, std::numeric_limits<double>::max()));
  }
};

}  // namespace

LayerType sqrt_layer() {
  return layer<Sqrt>();
}

}  // namespace netloom
