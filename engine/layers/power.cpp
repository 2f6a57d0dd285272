#include "engine/layers/declare.h"
#include "engine/ops/math_ops.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Power {
  double exponent = 2;

  static void declare(Declare<Power>& d) {
    d.type("power", "Power", Category::combine).place(46);
    d.also_called({"exponent", "pow"});
    d.summary("Raises every number to a power.");
    d.help(
        "With exponent 3, 2 becomes 8; with 0.5 it becomes its square root, with −1 its "
        "reciprocal.\n\n"
        "A negative number has a power only where the exponent is whole: otherwise the result is "
        "not a number, and training stops with a message. Put an Absolute or a Clip before it.");
    d.formula("y = x^p");
    d.in("x", "Any shape; every number is treated alone.");
    d.param(&Power::exponent, "exponent")
        .title("Exponent")
        .range(-100, 100)
        .text("The power that each number is raised to.")
        .brief("x^{}");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return exponent == 2 ? ops::square(b, in["x"]) : ops::power(b, in["x"], exponent);
  }
};

}  // namespace

LayerType power_layer() {
  return layer<Power>();
}

}  // namespace netloom
