#include <limits>

#include "engine/layers/declare.h"
#include "engine/ops/math_ops.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Log {
  double least = 1e-12;

  static void declare(Declare<Log>& d) {
    d.type("log", "Logarithm", Category::combine).place(45);
    d.also_called({"ln", "natural log"});
    d.summary("The natural logarithm of every number.");
    d.help(
        "1 becomes 0, 10 becomes 2.30, 0.1 becomes −2.30: equal ratios become equal steps. "
        "Quantities over many orders of magnitude, such as prices, are easier to learn this "
        "way.\n\n"
        "Below the least number, which is just above 0, the result stays the same, because 0 and "
        "negative numbers have no logarithm.");
    d.formula("y = ln max(x, least)");
    d.in("x", "Any shape; every number is treated alone.");
    d.param(&Log::least, "least")
        .title("Least")
        .range(1e-30, 1)
        .text("Smaller numbers count as this one.")
        .advanced();
    d.brief("ln x");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return ops::log(b, ops::clip(b, in["x"], least, std::numeric_limits<double>::max()));
  }
};

}  // namespace

LayerType log_layer() {
  return layer<Log>();
}

}  // namespace netloom
