#include "engine/core/text.h"
#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/ops/math_ops.h"

namespace netloom {

namespace {

struct Clip {
  double least = 0;
  double most = 1;

  static void declare(Declare<Clip>& d) {
    d.type("clip", "Clip", Category::combine).place(48);
    d.also_called({"clamp", "limit"});
    d.summary("Moves every number into a range.");
    d.help(
        "Numbers below the range become its lower end, numbers above it the upper end; the rest "
        "passes unchanged. It keeps a rare extreme from spoiling a step of training.\n\n"
        "No gradient comes back from what was moved.");
    d.formula("y = min(max(least, x), most)");
    d.in("x", "Any shape; every number is treated alone.");
    d.param(&Clip::least, "least")
        .title("Least")
        .range(-1e9, 1e9)
        .text("Smaller numbers become this.");
    d.param(&Clip::most, "most").title("Most").range(-1e9, 1e9).text("Larger numbers become this.");
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

LayerType clip_layer() {
  return layer<Clip>();
}

}  // namespace netloom
