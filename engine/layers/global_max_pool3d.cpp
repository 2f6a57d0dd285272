#include "engine/layers/pool.h"

namespace netloom {

namespace {

struct GlobalMaxPool3d : GlobalPool<3> {
  static void declare(Declare<GlobalMaxPool3d>& d) {
    d.type("global_max_pool3d", "Global max-pool 3-D", Category::pool).place(24).stem("pool");
    d.also_called({"GlobalMaxPooling3D"});
    d.summary("Keeps the largest number of each channel of a volume.");
    d.help(
        "Every channel says how strongly its pattern appears where it is strongest, wherever that"
        " is in the volume. The result is one list with one number per channel, ready for a dense"
        " layer.\n\n"
        "It suits volumes in which one small thing decides.");
    d.formula("y = largest x over depth, height and width");
    d.in("x", "A volume: channel × depth × height × width.");
  }

  Value build(Builder& b, const LayerInputs& in) const { return largest(b, in); }

  Phrase brief(const LayerInputs& in, std::span<const Value> out) const {
    return out.empty() ? phrase("largest of each channel")
                       : phrase("largest of {}", this->slid(in));
  }
};

}  // namespace

LayerType global_max_pool3d_layer() {
  return layer<GlobalMaxPool3d>();
}

}  // namespace netloom
