#include "engine/layers/declare.h"
#include "engine/layers/sequence.h"
#include "engine/ops/math_ops.h"

namespace netloom {

namespace {

struct ReverseTime {
  static void declare(Declare<ReverseTime>& d) {
    d.type("reverse_time", "Reverse time", Category::sequence).place(13).stem("reverse");
    d.also_called({"go_backwards", "flip", "reverse"});
    d.summary("Puts the steps of a sequence in the opposite order.");
    d.help(
        "The last step becomes the first. A recurrent layer behind it reads from the end, as one "
        "half of a layer that reads in both directions does; a second Reverse time behind that "
        "puts its steps back.\n\n"
        "For reading in both directions it is easier to set the recurrent layer so.");
    d.formula("y[t] = x[T − 1 − t]");
    d.in("x", "Anything with a time axis: tokens, a list of features at every step, or a map.");
    d.brief("last step first");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    require_steps(x, "x", "Reverse time");
    const Value y = ops::flip(b, x, 1);
    if (const std::int64_t classes = b.classes(x)) b.set_classes(y, classes);
    return y;
  }
};

}  // namespace

LayerType reverse_time_layer() {
  return layer<ReverseTime>();
}

}  // namespace netloom
