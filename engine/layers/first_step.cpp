#include "engine/layers/declare.h"
#include "engine/layers/sequence.h"

namespace netloom {

namespace {

struct FirstStep {
  static void declare(Declare<FirstStep>& d) {
    d.type("first_step", "First step", Category::sequence).place(10).stem("first");
    d.also_called({"CLS token", "select", "slice"});
    d.summary("Keeps the first step of a sequence alone.");
    d.help(
        "A transformer reads a whole text at once, so its first step can hold a summary of all. "
        "This "
        "layer takes that step out, as one list of features, for one answer per text.\n\n"
        "Put it behind the last transformer layer and before the dense layers that answer.");
    d.formula("y = x[0]");
    d.in("x", "Anything with a time axis: a list of features at every step, or a map.");
    d.brief("time first");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    require_steps(x, "x", "First step");
    return step_of(b, x, 0);
  }
};

}  // namespace

LayerType first_step_layer() {
  return layer<FirstStep>();
}

}  // namespace netloom
