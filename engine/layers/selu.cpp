#include "engine/layers/declare.h"
#include "engine/layers/selu_constants.h"
#include "engine/ops/activation_ops.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Selu {
  static void declare(Declare<Selu>& d) {
    d.type("selu", "SELU", Category::activation).place(10);
    d.also_called({"self-normalising"});
    d.summary("An ELU whose numbers keep mean 0 and variance 1 from layer to layer.");
    d.help(
        "Its two constants are chosen so that numbers with mean 0 and variance 1 come out with "
        "mean 0 and variance 1 again: a deep stack of dense layers then needs no normalisation.\n\n"
        "That holds with standardised data and weights that start at the scale 1/√inputs. Use "
        "Alpha dropout with it, because plain dropout moves the mean.");
    d.formula("y = 1.0507 · (x for x > 0, else 1.6733 · (e^x − 1))");
    d.in("x", "Any shape; every number is treated alone.");
    d.brief("self-normalising");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return ops::affine(b, ops::elu(b, in["x"], selu_alpha), selu_scale, 0);
  }
};

}  // namespace

LayerType selu_layer() {
  return layer<Selu>();
}

}  // namespace netloom
