#include "engine/layers/pool.h"

namespace netloom {

namespace {

struct GlobalMaxPool1d : GlobalPool<1> {
  static void declare(Declare<GlobalMaxPool1d>& d) {
    d.type("global_max_pool1d", "Global max-pool 1-D", Category::pool).place(22).stem("pool");
    d.also_called({"GlobalMaxPooling1D", "max over time"});
    d.summary("Keeps the largest number of each channel of a sequence.");
    d.help(
        "Every channel says how strongly its pattern appears where it is strongest, at whatever "
        "step. The result is one list with one number per channel, ready for a dense layer.\n\n"
        "It suits texts and signals in which one telling moment decides.");
    d.formula("y = largest x over all steps");
    d.in("x", "A sequence: channel × length, or time × features.");
  }

  Value build(Builder& b, const LayerInputs& in) const { return largest(b, in); }

  Phrase brief(const LayerInputs& in, std::span<const Value> out) const {
    return out.empty() ? phrase("largest of each channel")
                       : phrase("largest of {}", this->slid(in));
  }
};

}  // namespace

LayerType global_max_pool1d_layer() {
  return layer<GlobalMaxPool1d>();
}

}  // namespace netloom
