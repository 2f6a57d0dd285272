#include "engine/layers/pool.h"

namespace netloom {

namespace {

struct GlobalMaxPool2d : GlobalPool<2> {
  static void declare(Declare<GlobalMaxPool2d>& d) {
    d.type("global_max_pool2d", "Global max-pool", Category::pool).place(23).stem("pool");
    d.also_called({"GlobalMaxPooling2D", "GlobalPoolingLayer"});
    d.summary("Keeps the largest number of each channel of a map.");
    d.help(
        "Every channel says how strongly its pattern appears where it is strongest, wherever that"
        " is. The result is one list with one number per channel, ready for a dense layer.\n\n"
        "It suits pictures in which one small thing decides; the average suits those whose whole "
        "area counts.");
    d.formula("y = largest x over height and width");
    d.in("x", "A map: channel × height × width.");
  }

  Value build(Builder& b, const LayerInputs& in) const { return largest(b, in); }

  Phrase brief(const LayerInputs& in, std::span<const Value> out) const {
    return out.empty() ? phrase("largest of each channel")
                       : phrase("largest of {}", this->slid(in));
  }
};

}  // namespace

LayerType global_max_pool2d_layer() {
  return layer<GlobalMaxPool2d>();
}

}  // namespace netloom
