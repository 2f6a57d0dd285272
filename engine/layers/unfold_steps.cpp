
#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct UnfoldSteps {
  static void declare(Declare<UnfoldSteps>& d) {
    d.type("unfold_steps", "Unfold steps", Category::sequence).place(91).stem("unfold");
    d.summary("Puts samples that were time steps together to sequences again.");
    d.help(
        "The way back from Fold steps: the samples at x become the steps of sequences that are as "
        "long as the one at *like*.\n\n"
        "Link *like* to what went into Fold steps; its numbers are not used, only how many steps "
        "it has.");
    d.in("x", "Samples that were steps.");
    d.in("like", "The sequence before it was folded.");
    d.brief("samples as steps");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Shape& from = in["x"].shape();
    const Shape& like = in["like"].shape();
    const bool steps = like.rank() >= 2 && like[1].role == Role::time;
    if (!steps || from.rank() < 1 || from[0].extent != like[0].extent * like[1].extent) {
      refuse_input("like", "shape.steps", phrase("Not the folded sequence"),
                   phrase("`{{x}}` gives {} samples for `{{like}}`, which has {} of {}. Link "
                          "what went into Fold steps.",
                          from.rank() < 1 ? "1" : to_text(from[0].extent),
                          like.rank() < 1 ? "1" : to_text(like[0].extent), to_text(like)));
    }
    Shape to{like[0], like[1]};
    for (int i = 1; i < from.rank(); ++i) to.push_back(from[i]);
    return ops::reshape(b, in["x"], to);
  }
};

}  // namespace

LayerType unfold_steps_layer() {
  return layer<UnfoldSteps>();
}

}  // namespace netloom
