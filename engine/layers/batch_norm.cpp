#include <fmt/format.h>

#include "engine/core/text.h"
#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

/// n / (n − 1) for the n numbers of a channel in this batch, which turns the batch's variance into
/// the unbiased estimate that running statistics keep; 1 where a channel has a single number.
Value unbiased_factor(Builder& b, const Shape& shape) {
  const Dtype dtype = b.precision();
  std::int64_t places = 1;
  for (int i = 2; i < shape.rank(); ++i) places *= shape.size(i);
  const Value rows = ops::sum(b, ops::constant(b, 1, {shape[0]}, dtype));
  const Value count = ops::affine(b, rows, static_cast<double>(places), 0);
  const Value less_one =
      ops::maximum(b, ops::affine(b, count, 1, -1), ops::constant(b, 1, {}, dtype));
  return ops::divide(b, count, less_one);
}

struct BatchNorm {
  double momentum = 0.1;
  double epsilon = 1e-5;

  static void declare(Declare<BatchNorm>& d) {
    d.type("batch_norm", "Batch norm", Category::regularise).place(1).stem("bn");
    d.also_called({"BatchNormalization", "BatchNorm2d", "BN", "normalisation"});
    d.summary("Brings every channel to mean 0 and deviation 1, then scales as learned.");
    d.help(
        "For each channel it takes mean and deviation over the whole batch, subtracts the one and "
        "divides by the other. Then a learned scale and shift give the channel the range that "
        "suits "
        "the next layer. Training becomes faster and steadier.\n\n"
        "While training it also keeps running averages of mean and variance; predictions use "
        "these, "
        "so one sample alone gives the same answer as in a batch. The layer before it needs no "
        "bias, "
        "because the mean is subtracted anyway.");
    d.formula("y = scale · (x − mean) / √(variance + ε) + shift");
    d.in("x", "A list of features, or a map of channel × height × width.");
    d.param(&BatchNorm::momentum, "momentum")
        .title("Momentum")
        .range(0, 1)
        .text("How much of each batch goes into the running averages; 0.1 is a tenth.")
        .advanced();
    d.param(&BatchNorm::epsilon, "epsilon")
        .title("Epsilon")
        .range(1e-12, 1)
        .text("Added to the variance so that nothing is divided by 0.")
        .advanced();
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    require_channels(x.shape());
    const Axis channel = x.shape()[1];
    const Value scale = b.weight("weight", {channel}, {Initialiser::Kind::constant, 1});
    const Value shift = b.weight("bias", {channel}, {});
    const Value mean = b.state("running_mean", {channel}, 0);
    const Value variance = b.state("running_var", {channel}, 1);
    if (!b.training()) {
      return ops::batch_norm_inference(b, x, scale, shift, mean, variance, epsilon);
    }
    const ops::BatchNormResult result = ops::batch_norm_training(b, x, scale, shift, epsilon);
    const Value unbiased = ops::multiply(b, result.variance, unbiased_factor(b, x.shape()));
    b.update(mean, moved(b, mean, result.mean));
    b.update(variance, moved(b, variance, unbiased));
    return result.y;
  }

  Phrase brief(const LayerInputs&, std::span<const Value> out) const {
    if (out.empty()) return phrase("per channel");
    return phrase("{} channels", to_text(out[0].shape()[1].extent));
  }

  std::vector<Explanation> explain(const LayerInputs&, std::span<const Value> out) const {
    const std::int64_t channels = out[0].shape().size(1);
    return {{"parameters",
             fmt::format("{} + {} = {}", channels, channels, with_thousands(2 * channels))}};
  }

 private:
  Value moved(Builder& b, const Value& average, const Value& batch) const {
    return ops::add(b, ops::affine(b, average, 1 - momentum, 0),
                    ops::affine(b, batch, momentum, 0));
  }

  static void require_channels(const Shape& shape) {
    bool fixed = shape.rank() >= 2;
    for (int i = 1; fixed && i < shape.rank(); ++i) fixed = shape[i].extent.fixed();
    if (fixed) return;
    refuse_input("x", "shape.rank", phrase("Needs channels, gets {}", to_text(shape)),
                 phrase("Batch norm works on a list of features or on channel × height × width "
                        "of known size; `{{x}}` gives {}.",
                        to_text(shape)));
  }
};

}  // namespace

LayerType batch_norm_layer() {
  return layer<BatchNorm>();
}

}  // namespace netloom
