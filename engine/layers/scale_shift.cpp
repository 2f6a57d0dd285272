#include "engine/layers/declare.h"
#include "engine/layers/per_channel.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct ScaleShift {
  bool shift = true;

  static void declare(Declare<ScaleShift>& d) {
    d.type("scale_shift", "Scale and shift", Category::combine).place(50);
    d.also_called({"affine per channel", "layer scale"});
    d.summary("Gives every channel its own learned factor and offset.");
    d.help(
        "Each channel of a map, or each feature of a list, is multiplied by a factor and moved by "
        "an offset; both are learned, and start at 1 and 0, where they change nothing.\n\n"
        "Behind a normalisation without weights it gives the network its freedom of scale back. It "
        "costs two weights per channel.");
    d.formula("y = γ · x + β");
    d.in("x", "Maps, lists or sequences with a known number of channels or features.");
    d.param(&ScaleShift::shift, "shift").title("Shift").text("Learn an offset beside the factor.");
    d.brief("per channel");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    const Shape channels = channel_shape(x);
    const Value gamma = b.weight("weight", channels, {Initialiser::Kind::constant, 1});
    const Value y = ops::multiply(b, x, along_channels(b, gamma, x));
    if (!shift) return y;
    const Value beta = b.weight("bias", channels, {Initialiser::Kind::constant, 0});
    return ops::add(b, y, along_channels(b, beta, x));
  }
};

}  // namespace

LayerType scale_shift_layer() {
  return layer<ScaleShift>();
}

}  // namespace netloom
