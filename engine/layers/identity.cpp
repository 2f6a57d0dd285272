#include "engine/layers/declare.h"

namespace netloom {

namespace {

struct Identity {
  static void declare(Declare<Identity>& d) {
    d.type("identity", "Identity", Category::regularise).place(36);
    d.also_called({"pass", "no operation", "mute"});
    d.summary("Passes on what comes in, unchanged.");
    d.help(
        "It changes no number and learns nothing. Put it where a layer may come later, or in the "
        "place of one, to see what the network is without it.\n\n"
        "A node that is muted works as an identity.");
    d.formula("y = x");
    d.in("x", "Anything; it passes unchanged.");
    d.brief("data passes unchanged");
  }

  Value build(Builder&, const LayerInputs& in) const { return in["x"]; }
};

}  // namespace

LayerType identity_layer() {
  return layer<Identity>();
}

}  // namespace netloom
