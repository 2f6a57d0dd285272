#include <cmath>

#include <fmt/format.h>

#include "engine/layers/class_loss.h"
#include "engine/layers/feature_axis.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct CrossEntropy : ClassLoss {
  double label_smoothing = 0;

  static void declare(Declare<CrossEntropy>& d) {
    declare_loss(d, "cross_entropy", "Cross-entropy", 1);
    d.also_called({"CrossEntropyLoss", "NLL", "log loss", "SoftmaxWithLoss", "classification"});
    d.summary("How surprised the network is by the right class; smaller is better.");
    d.help(
        "The scores become probabilities by a softmax inside. The loss is −log of the probability "
        "of the right class: 0 when the network was sure and right, large when it was sure and "
        "wrong. Guessing among 10 classes gives about 2.3.\n\n"
        "Link plain scores to it, one per class, without softmax before. The target holds class "
        "numbers from 0: one per sample, or one per step of a sequence or pixel of a map. It may "
        "also hold a share for each class.\n\n"
        "*Label smoothing* keeps the network from becoming too sure. *Class weights* let rare "
        "classes count more.");
    d.formula("loss = mean of −log softmax(scores)[target]");
    d.in("scores", "One score per class, any numbers.");
    d.in_target("target", "The right class of each sample, step or pixel.");
    d.param(&CrossEntropy::label_smoothing, "label_smoothing")
        .title("Label smoothing")
        .range(0, 0.99)
        .text("Share of the right answer that is spread over all classes; 0.1 is usual.");
    declare_class_loss(d);
    d.brief("cross-entropy");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const ClassRows rows = class_rows(b, in, "scores", "Cross-entropy");
    const Value weights = weights_of(b, rows);
    if (rows.shares.valid()) {
      const double rest = label_smoothing / static_cast<double>(rows.classes);
      const Value shares = label_smoothing == 0
                               ? rows.shares
                               : ops::affine(b, rows.shares, 1 - label_smoothing, rest);
      return mean_of(b, surprise(b, rows, shares, weights));
    }
    const Value row_weights = weight_of_rows(b, rows, weights);
    Value losses = ops::softmax_cross_entropy(b, rows.scores, rows.labels);
    if (row_weights.valid()) losses = ops::multiply(b, losses, row_weights);
    if (label_smoothing > 0) {
      const Value even = ops::constant(b, 1 / static_cast<double>(rows.classes),
                                       {{Role::feature, rows.classes}}, b.precision());
      losses = ops::add(b, ops::affine(b, losses, 1 - label_smoothing, 0),
                        ops::affine(b, surprise(b, rows, even, weights), label_smoothing, 0));
    }
    return mean_of_rows(b, rows, losses, row_weights);
  }

  std::vector<Explanation> explain(const LayerInputs& in, std::span<const Value>) const {
    const Shape& shape = in["scores"].shape();
    const auto classes = static_cast<double>(shape.size(feature_axis(shape)));
    return {{"guessing", fmt::format("ln {} = {:.3f}", classes, std::log(classes))}};
  }

 private:
  /// −Σ weight · share · log softmax(score) of each row.
  static Value surprise(Builder& b, const ClassRows& rows, const Value& shares,
                        const Value& weights) {
    const Value parts = weights.valid() ? ops::multiply(b, shares, weights) : shares;
    const int last = rows.scores.shape().rank() - 1;
    const Value logarithms = ops::log_softmax(b, rows.scores, last);
    return ops::negate(b, ops::sum(b, ops::multiply(b, logarithms, parts), {last}));
  }
};

}  // namespace

LayerType cross_entropy_layer() {
  return layer<CrossEntropy>();
}

}  // namespace netloom
