#include "engine/layers/declare.h"
#include "engine/ops/math_ops.h"

namespace netloom {

namespace {

struct Sine {
  double frequency = 1;

  static void declare(Declare<Sine>& d) {
    d.type("sine", "Sine", Category::combine).place(51);
    d.also_called({"SIREN", "sin"});
    d.summary("The sine of every number, in radians.");
    d.help(
        "0 gives 0, 1.57 (a quarter turn) gives 1, and so on in waves. Networks of sines (SIREN) "
        "learn pictures and sounds as functions of place; their first layer has a frequency of "
        "30.\n\n"
        "A higher frequency makes more waves over the same range of numbers.");
    d.formula("y = sin(ω · x)");
    d.in("x", "Any shape; every number is treated alone.");
    d.param(&Sine::frequency, "frequency")
        .title("Frequency")
        .range(0.001, 1000)
        .text("Radians per unit of x.")
        .brief("ω = {}");
  }

  Value build(Builder& b, const LayerInputs& in) const { return ops::sine(b, in["x"], frequency); }
};

}  // namespace

LayerType sine_layer() {
  return layer<Sine>();
}

}  // namespace netloom
