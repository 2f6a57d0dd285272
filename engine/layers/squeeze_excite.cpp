#include <algorithm>

#include <fmt/format.h>

#include "engine/core/text.h"
#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/layers/start_values.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct SqueezeExcite {
  std::int64_t ratio = 16;

  static void declare(Declare<SqueezeExcite>& d) {
    d.type("squeeze_excite", "Squeeze and excite", Category::regularise).place(12).stem("se");
    d.also_called({"SEBlock", "squeeze-and-excitation", "channel attention"});
    d.summary("Turns every channel up or down by what the whole picture shows.");
    d.help(
        "It averages each channel over the picture, passes these averages through two small dense"
        " layers, and multiplies each channel by the result, which lies between 0 and 1. So the "
        "network attends to the channels that matter for this picture.\n\n"
        "It costs little and helps most convolutional networks. The ratio sets how narrow the "
        "middle is.");
    d.formula("y[c] = x[c] · σ(W₂ · relu(W₁ · mean x))[c]");
    d.in("x", "A map: channel × height × width.");
    d.param(&SqueezeExcite::ratio, "ratio")
        .title("Ratio")
        .range(1, 1024)
        .text("The middle has this many times fewer units than there are channels.")
        .brief("1 : {}");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    require_image(x, "x", "Squeeze and excite");
    const std::int64_t channels = x.shape().size(1);
    const std::int64_t middle = middle_of(channels);
    const Value mean = ops::mean(b, x, {2, 3});
    const Value small = dense(b, mean, "squeeze", channels, middle, Activation::relu);
    const Value gate = dense(b, small, "excite", middle, channels, Activation::sigmoid);
    const Shape per_channel{x.shape()[0], x.shape()[1], {Role::height, 1}, {Role::width, 1}};
    return ops::multiply(b, x, ops::reshape(b, gate, per_channel));
  }

  std::vector<Explanation> explain(const LayerInputs& in, std::span<const Value>) const {
    const std::int64_t channels = in["x"].shape().size(1);
    const std::int64_t middle = middle_of(channels);
    return {{"middle", fmt::format("{} / {} → {}", channels, ratio, middle)},
            {"parameters", fmt::format("2·{}·{} + {} + {} = {}", channels, middle, middle, channels,
                                       with_thousands(2 * channels * middle + middle + channels))}};
  }

 private:
  std::int64_t middle_of(std::int64_t channels) const {
    return std::max<std::int64_t>(channels / ratio, 1);
  }

  static Value dense(Builder& b, const Value& x, const std::string& name, std::int64_t from,
                     std::int64_t to, Activation activation) {
    const Shape shape{{Role::feature, to}, {Role::none, from}};
    const Value w = b.weight(name + "_weight", shape, weight_start("pytorch", from, to));
    const Value offset =
        b.weight(name + "_bias", {{Role::feature, to}}, bias_start("pytorch", from));
    return ops::linear(b, x, w, offset, activation);
  }
};

}  // namespace

LayerType squeeze_excite_layer() {
  return layer<SqueezeExcite>();
}

}  // namespace netloom
