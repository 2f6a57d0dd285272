#include "engine/layers/pool.h"

namespace netloom {

namespace {

struct GlobalAvgPool3d : GlobalPool<3> {
  static void declare(Declare<GlobalAvgPool3d>& d) {
    d.type("global_avg_pool3d", "Global average pool 3-D", Category::pool).place(21).stem("pool");
    d.also_called({"GlobalAveragePooling3D", "mean"});
    d.summary("Averages each channel of a volume to one number.");
    d.help(
        "Every channel says how strongly its pattern appears on average over the whole volume. "
        "The result is one list with one number per channel, ready for a dense layer.\n\n"
        "Beside Flatten it is the thrifty way from convolutions to a classifier.");
    d.formula("y = mean of x over depth, height and width");
    d.in("x", "A volume: channel × depth × height × width.");
  }

  Value build(Builder& b, const LayerInputs& in) const { return mean(b, in); }

  Phrase brief(const LayerInputs& in, std::span<const Value> out) const {
    return out.empty() ? phrase("mean of each channel") : phrase("mean of {}", this->slid(in));
  }
};

}  // namespace

LayerType global_avg_pool3d_layer() {
  return layer<GlobalAvgPool3d>();
}

}  // namespace netloom
