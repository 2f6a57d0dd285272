#include <fmt/format.h>

#include "engine/core/random.h"
#include "engine/layers/declare.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Dropout {
  double rate = 0.5;

  static void declare(Declare<Dropout>& d) {
    d.type("dropout", "Dropout", Category::regularise).place(2);
    d.also_called({"random zeros", "regularisation"});
    d.summary("Switches off a random share of numbers while training.");
    d.help(
        "In every training step a different random share of the numbers is set to 0, and the rest "
        "is "
        "scaled up so that the sum stays alike. No unit can rely on one other unit, so the network "
        "learns patterns that hold for samples it has not seen.\n\n"
        "It works in training only; predictions use every number. If training accuracy is far "
        "above "
        "validation accuracy, add dropout or raise its rate.");
    d.formula("y = x / (1 − rate) or 0");
    d.in("x", "Any shape; every number is treated alone.");
    d.param(&Dropout::rate, "rate")
        .title("Rate")
        .range(0, 0.99)
        .text("Share of numbers set to 0 in each step; 0.5 drops half.");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    if (!b.training() || rate == 0) return x;
    const Value seed = b.scalar("seed", Dtype::i64);
    const Value step = b.scalar("step", Dtype::i64);
    return ops::dropout(b, x, seed, step, RandomAttributes{stream_of(b.node()), rate});
  }

  Phrase brief(const LayerInputs&, std::span<const Value>) const {
    return phrase("drops {}%", fmt::format("{:.4g}", rate * 100));
  }
};

}  // namespace

LayerType dropout_layer() {
  return layer<Dropout>();
}

}  // namespace netloom
