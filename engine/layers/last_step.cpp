#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/layers/sequence.h"

namespace netloom {

namespace {

struct LastStep {
  static void declare(Declare<LastStep>& d) {
    d.type("last_step", "Last step", Category::sequence).place(9).stem("last");
    d.also_called({"select", "slice", "return_sequences=False"});
    d.summary("Keeps the last step of a sequence alone.");
    d.help(
        "A recurrent layer that reads from the start knows the most at its last step. This layer "
        "takes "
        "that step out, as one list of features, for one answer per sequence.\n\n"
        "A recurrent layer can also be set to give its last step by itself.");
    d.formula("y = x[T − 1]");
    d.in("x", "Anything with a time axis: a list of features at every step, or a map.");
    d.brief("time last");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    require_steps(x, "x", "Last step");
    if (!x.shape()[1].extent.fixed()) {
      refuse_input(
          "x", "shape.unknown", phrase("Number of steps must be known"),
          phrase("The last step stands at a fixed place; `{{x}}` gives sequences whose length "
                 "varies."));
    }
    return step_of(b, x, -1);
  }
};

}  // namespace

LayerType last_step_layer() {
  return layer<LastStep>();
}

}  // namespace netloom
