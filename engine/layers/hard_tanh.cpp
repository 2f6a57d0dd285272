#include "engine/core/text.h"
#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/ops/math_ops.h"

namespace netloom {

namespace {

struct HardTanh {
  double least = -1;
  double most = 1;

  static void declare(Declare<HardTanh>& d) {
    d.type("hard_tanh", "Hard tanh", Category::activation).place(16);
    d.also_called({"clamp"});
    d.summary("Keeps numbers between two limits, −1 and 1 unless set otherwise.");
    d.help(
        "A tanh of three straight pieces: numbers between the limits pass unchanged, the rest is "
        "moved to the nearer limit. It is much cheaper than tanh.\n\n"
        "No gradient comes back from beyond the limits, so a unit out there does not learn from "
        "that sample.");
    d.formula("y = min(max(least, x), most)");
    d.in("x", "Any shape; every number is treated alone.");
    d.param(&HardTanh::least, "least")
        .title("Least")
        .range(-1e6, 1e6)
        .text("Smaller numbers become this.");
    d.param(&HardTanh::most, "most")
        .title("Most")
        .range(-1e6, 1e6)
        .text("Larger numbers become this.");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    require_order("least", least, "most", most);
    return ops::clip(b, in["x"], least, most);
  }

  Phrase brief(const LayerInputs&, std::span<const Value>) const {
    return phrase("{} to {}", number_text(least), number_text(most));
  }
};

}  // namespace

LayerType hard_tanh_layer() {
  return layer<HardTanh>();
}

}  // namespace netloom
