#include <vector>

#include "engine/ops/ctc_sample.h"
#include "engine/ops/elements.h"
#include "engine/ops/emit.h"
#include "engine/ops/infer.h"
#include "engine/ops/sequence_ops.h"

namespace netloom {

namespace {

std::vector<TensorType> infer(const Attributes& attributes, std::span<const TensorType> inputs) {
  const Shape& logarithms = inputs[0].shape;
  const Shape& labels = inputs[1].shape;
  require_floating(inputs[0], "CTC");
  require_dtype(inputs[1], Dtype::i64, "Labels", 1);
  require_rank(inputs[0], 3, "CTC", "batch, step, class");
  require_rank(inputs[1], 2, "Labels of CTC", "batch, label", 1);
  if (logarithms[0].extent != labels[0].extent) {
    refuse("shape.mismatch", phrase("Scores {}, labels {}", to_text(logarithms), to_text(labels)),
           phrase("CTC needs a row of labels for each sample, but {} come with labels {}.",
                  to_text_with_batch(logarithms), to_text_with_batch(labels)),
           1);
  }
  const std::int64_t blank = as<CtcAttributes>(attributes).blank;
  const Extent& classes = logarithms[2].extent;
  if (blank < 0 || !classes.fixed() || blank >= logarithms.size(2)) {
    refuse("classes.mismatch", phrase("Blank {} of {} classes", blank, to_text(classes)),
           phrase("The blank of CTC is one of its classes, but {} is none of the {} that the "
                  "scores are for.",
                  blank, to_text(classes)));
  }
  return {{inputs[0].dtype, Shape{logarithms[0]}}, inputs[0]};
}

void reference(const ReferenceCall& call) {
  const auto& attributes = as<CtcAttributes>(call.attributes);
  const CtcSizes sizes(call.inputs[0].shape, call.inputs[1].shape);
  const auto labels = call.inputs[1].values<std::int64_t>();
  require_ctc_labels(labels, sizes, attributes);
  std::vector<std::byte> work(sizes.work_bytes());
  with_floating(call.inputs[0].dtype, [&]<class T>() {
    const T* logarithms = call.inputs[0].values<T>().data();
    T* slopes = call.outputs[1].values<T>().data();
    const auto losses = call.outputs[0].values<T>();
    const std::int64_t sample = sizes.steps * sizes.classes;
    for (std::int64_t n = 0; n < sizes.samples; ++n) {
      losses[static_cast<std::size_t>(n)] =
          narrow<T>(ctc_sample(logarithms + n * sample, labels.data() + n * sizes.width, sizes,
                               attributes, slopes + n * sample, work.data()));
    }
  });
}

/// The slopes are known already, so that nothing goes over the steps twice.
std::vector<Value> gradient(Emitter& emitter, const GradientCall& call) {
  const Value& grad_losses = call.output_gradients[0];
  const Value& slopes = call.outputs[1];
  const Shape per_sample{slopes.shape()[0], {Role::none, 1}, {Role::none, 1}};
  return {ops::multiply(emitter, slopes, ops::reshape(emitter, grad_losses, per_sample)), Value()};
}

/// Two passes over all places, each three logarithms of sums.
double flops(const Attributes&, std::span<const TensorType> inputs, std::span<const TensorType>) {
  constexpr double per_place = 100;
  const CtcSizes sizes(inputs[0].shape, inputs[1].shape);
  return per_place * static_cast<double>(sizes.samples * sizes.steps * (2 * sizes.width + 1));
}

constexpr OpType table[] = {
    {.name = "ctc",
     .onnx = "",
     .summary =
         "Per sample, minus the logarithm of the probability that its steps spell the labels",
     .infer = infer,
     .reference = reference,
     .gradient = gradient,
     .flops = flops},
};

}  // namespace

std::span<const OpType> ctc_ops() {
  return table;
}

ops::CtcResult ops::ctc(Emitter& emitter, const Value& logarithms, const Value& labels,
                        const CtcAttributes& attributes) {
  const auto results = emitter.emit(*op_named("ctc"), attributes, std::array{logarithms, labels});
  return {results[0], results[1]};
}

}  // namespace netloom
