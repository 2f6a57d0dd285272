
#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/layers/sequence.h"
#include "engine/ops/sequence_ops.h"

namespace netloom {

namespace {

struct Rotary {
  std::int64_t heads = 1;
  double base = 10000;

  static void declare(Declare<Rotary>& d) {
    d.type("rotary", "Rotary positions", Category::sequence).place(11);
    d.also_called({"RoPE", "rotary embedding"});
    d.summary("Turns pairs of features by the step that they stand at.");
    d.help(
        "Two features are read as a point on a circle and turned, further at every step. The "
        "product of two turned lists then depends on how far apart their steps are, which is what "
        "attention should know.\n\n"
        "Attention can do this by itself to its queries and keys; as a layer of its own it shows "
        "what happens.");
    d.formula("(a, b) → (a cos φ − b sin φ, b cos φ + a sin φ),  φ = t · base^(−2i/width)");
    d.in("x", "A list of features at every time step.");
    d.param(&Rotary::heads, "heads")
        .title("Heads")
        .range(1, 256)
        .unit("heads")
        .text("Parts of the features that are turned alike.")
        .brief("{} heads");
    d.param(&Rotary::base, "base")
        .title("Base")
        .range(2, 1e9)
        .text("Ratio of the slowest to the quickest turn.")
        .advanced();
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    require_sequence(x, "x", "Rotary positions");
    const std::int64_t features = x.shape().size(2);
    if (features % (2 * heads) != 0) {
      refuse_parameter("heads", phrase("{} features for {} heads", features, heads),
                       phrase("Each head turns pairs of features, so {} heads need a multiple "
                              "of {} features; `{{x}}` gives {}.",
                              heads, 2 * heads, features),
                       {parameter_fix("heads", "1", phrase("Use 1 head"))});
    }
    return ops::rotary(b, x, {features / heads, base});
  }
};

}  // namespace

LayerType rotary_layer() {
  return layer<Rotary>();
}

}  // namespace netloom
