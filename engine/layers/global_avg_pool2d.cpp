#include "engine/layers/pool.h"

namespace netloom {

namespace {

struct GlobalAvgPool2d : GlobalPool<2> {
  static void declare(Declare<GlobalAvgPool2d>& d) {
    d.type("global_avg_pool2d", "Global average pool", Category::pool).place(2).stem("pool");
    d.also_called({"GAP", "GlobalAveragePooling2D", "mean"});
    d.summary("Averages each channel of a map to one number.");
    d.help(
        "Every channel says how strongly its pattern appears on average over the whole picture. "
        "The result is one list with one number per channel, ready for a dense layer.\n\n"
        "Beside Flatten it is the thrifty way from convolutions to a classifier: the dense layer "
        "after it needs far fewer weights, and pictures of another size still work.");
    d.formula("y = mean of x over height and width");
    d.in("x", "A map: channel × height × width.");
  }

  Value build(Builder& b, const LayerInputs& in) const { return mean(b, in); }

  Phrase brief(const LayerInputs& in, std::span<const Value> out) const {
    return out.empty() ? phrase("mean of each channel") : phrase("mean of {}", this->slid(in));
  }
};

}  // namespace

LayerType global_avg_pool2d_layer() {
  return layer<GlobalAvgPool2d>();
}

}  // namespace netloom
