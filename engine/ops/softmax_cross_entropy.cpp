#include <algorithm>
#include <cmath>
#include <limits>

#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/ops/elements.h"
#include "engine/ops/emit.h"
#include "engine/ops/infer.h"

namespace netloom {

namespace {

std::vector<TensorType> infer(const Attributes&, std::span<const TensorType> inputs) {
  const Shape& scores = inputs[0].shape;
  const Shape& labels = inputs[1].shape;
  require_floating(inputs[0], "Cross entropy");
  require_dtype(inputs[1], Dtype::i64, "Labels", 1);
  if (scores.scalar()) {
    refuse(
        "shape.rank", phrase("Scores without classes"),
        phrase("Cross entropy needs one score per class along the last axis, but gets one number."),
        0);
  }
  const Shape rows(std::span(scores.begin(), static_cast<std::size_t>(scores.rank() - 1)));
  if (!rows.same_extents(labels)) {
    refuse("shape.mismatch", phrase("Scores {}, labels {}", to_text(scores), to_text(labels)),
           phrase("Scores {} need labels {}, one per row of scores, but the labels are {}.",
                  to_text_with_batch(scores), to_text_with_batch(rows), to_text_with_batch(labels)),
           1);
  }
  return {{inputs[0].dtype, rows}};
}

std::vector<TensorType> infer_backward(const Attributes&, std::span<const TensorType> inputs) {
  return {inputs[1]};
}

std::int64_t checked(std::int64_t label, std::int64_t classes) {
  if (label >= 0 && label < classes) return label;
  throw Error(ErrorCode::input,
              phrase("Label {} is outside the {} classes 0 to {}; give the layer before the "
                     "loss one score per class.",
                     label, classes, classes - 1));
}

/// Calls `visit(row, label, scores of the row, log Σ exp(scores))` for every row.
template <class T, class Visit>
void for_each_row(const TensorView& scores, const TensorView& labels, Visit&& visit) {
  const std::int64_t classes = scores.shape.size(-1);
  const auto numbers = labels.values<std::int64_t>();
  const T* row = scores.values<T>().data();
  for (std::size_t i = 0; i < numbers.size(); ++i, row += classes) {
    double largest = -std::numeric_limits<double>::infinity();
    for (std::int64_t k = 0; k < classes; ++k) largest = std::max(largest, widen(row[k]));
    double sum = 0;
    for (std::int64_t k = 0; k < classes; ++k) sum += std::exp(widen(row[k]) - largest);
    visit(i, checked(numbers[i], classes), row, largest + std::log(sum));
  }
}

void reference(const ReferenceCall& call) {
  with_floating(call.inputs[0].dtype, [&]<class T>() {
    const auto losses = call.outputs[0].values<T>();
    for_each_row<T>(call.inputs[0], call.inputs[1],
                    [&](std::size_t i, std::int64_t label, const T* row, double whole) {
                      losses[i] = narrow<T>(whole - widen(row[label]));
                    });
  });
}

/// grad_scores = (softmax(scores) − onehot(labels)) · grad_loss
void backward_reference(const ReferenceCall& call) {
  const std::int64_t classes = call.inputs[1].shape.size(-1);
  with_floating(call.inputs[1].dtype, [&]<class T>() {
    const auto gradients = call.inputs[0].values<T>();
    T* result = call.outputs[0].values<T>().data();
    for_each_row<T>(call.inputs[1], call.inputs[2],
                    [&](std::size_t i, std::int64_t label, const T* row, double whole) {
                      for (std::int64_t k = 0; k < classes; ++k) {
                        const double share = std::exp(widen(row[k]) - whole);
                        *result++ = narrow<T>((share - (k == label)) * widen(gradients[i]));
                      }
                    });
  });
}

std::vector<Value> gradient(Emitter& emitter, const GradientCall& call) {
  return {emit_one(emitter, "softmax_cross_entropy_backward", NoAttributes(),
                   {call.output_gradients[0], call.inputs[0], call.inputs[1]}),
          Value()};
}

double flops(const Attributes&, std::span<const TensorType> inputs, std::span<const TensorType>) {
  const std::size_t scores = inputs.size() - 2;
  return 5 * static_cast<double>(inputs[scores].shape.count());
}

constexpr OpType table[] = {
    {.name = "softmax_cross_entropy",
     .onnx = "SoftmaxCrossEntropyLoss",
     .summary = "Per row of scores, minus the logarithm of the share that softmax gives the label",
     .infer = infer,
     .reference = reference,
     .gradient = gradient,
     .flops = flops},
    {.name = "softmax_cross_entropy_backward",
     .onnx = "",
     .summary = "(grad_loss, scores, labels) to grad_scores",
     .infer = infer_backward,
     .reference = backward_reference,
     .flops = flops},
};

}  // namespace

std::span<const OpType> softmax_cross_entropy_ops() {
  return table;
}

Value ops::softmax_cross_entropy(Emitter& emitter, const Value& scores, const Value& labels) {
  return emit_one(emitter, "softmax_cross_entropy", NoAttributes(), {scores, labels});
}

}  // namespace netloom
