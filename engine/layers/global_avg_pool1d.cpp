#include "engine/layers/pool.h"

namespace netloom {

namespace {

struct GlobalAvgPool1d : GlobalPool<1> {
  static void declare(Declare<GlobalAvgPool1d>& d) {
    d.type("global_avg_pool1d", "Global average pool 1-D", Category::pool).place(20).stem("pool");
    d.also_called({"GlobalAveragePooling1D", "mean over time"});
    d.summary("Averages each channel of a sequence to one number.");
    d.help(
        "Every channel says how strongly its pattern appears on average over the whole sequence. "
        "The result is one list with one number per channel, ready for a dense layer.\n\n"
        "Sequences of any length give lists of one size.");
    d.formula("y = mean of x over all steps");
    d.in("x", "A sequence: channel × length, or time × features.");
  }

  Value build(Builder& b, const LayerInputs& in) const { return mean(b, in); }

  Phrase brief(const LayerInputs& in, std::span<const Value> out) const {
    return out.empty() ? phrase("mean of each channel") : phrase("mean of {}", this->slid(in));
  }
};

}  // namespace

LayerType global_avg_pool1d_layer() {
  return layer<GlobalAvgPool1d>();
}

}  // namespace netloom
