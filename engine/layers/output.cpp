#include "engine/layers/declare.h"

namespace netloom {

namespace {

struct Output {
  static void declare(Declare<Output>& d) {
    d.type("output", "Output", Category::data).place(3).role(LayerRole::output);
    d.also_called({"prediction", "result"});
    d.summary("What the finished network gives: predictions and exports end here.");
    d.help(
        "An output names a result. When you predict with a trained network, or take it to another "
        "framework, it computes exactly what its outputs need.\n\n"
        "For a classifier, link the scores to it. A softmax before it turns scores into "
        "probabilities, which read nicer and name the same class.");
    d.in("x", "What the network answers.");
    d.outputs({});
    d.brief("used by predict");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    b.output(b.node(), in["x"]);
    return in["x"];
  }
};

}  // namespace

LayerType output_layer() {
  return layer<Output>();
}

}  // namespace netloom
