#include <fmt/format.h>

#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct GlobalAvgPool2d {
  static void declare(Declare<GlobalAvgPool2d>& d) {
    d.type("global_avg_pool2d", "Global average pool", Category::pool).place(2).stem("pool");
    d.also_called({"GAP", "AdaptiveAvgPool2d", "GlobalAveragePooling2D", "mean"});
    d.summary("Averages each channel of a map to one number.");
    d.help(
        "Every channel says how strongly its pattern appears on average over the whole picture. "
        "The "
        "result is one list with one number per channel, ready for a dense layer.\n\n"
        "Beside Flatten it is the thrifty way from convolutions to a classifier: the dense layer "
        "after it needs far fewer weights, and pictures of another size still work.");
    d.formula("y = mean of x over height and width");
    d.in("x", "A map: channel × height × width.");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    require_image(x, "x", "Global average pool");
    const Axis features{Role::feature, x.shape()[1].extent};
    return ops::reshape(b, ops::mean(b, x, {2, 3}), {x.shape()[0], features});
  }

  std::string brief(const LayerInputs& in, std::span<const Value> out) const {
    if (out.empty()) return "mean of each channel";
    return fmt::format("mean of {}×{}", in["x"].shape().size(2), in["x"].shape().size(3));
  }

  std::vector<Explanation> explain(const LayerInputs& in, std::span<const Value>) const {
    return {{"features", fmt::format("channels = {}", in["x"].shape().size(1))}};
  }
};

}  // namespace

LayerType global_avg_pool2d_layer() {
  return layer<GlobalAvgPool2d>();
}

}  // namespace netloom
