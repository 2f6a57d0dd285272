#include "engine/layers/loss.h"

#include "engine/layers/feature_axis.h"
#include "engine/layers/refuse.h"
#include "engine/ops/math_ops.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

[[noreturn]] void refuse_shapes(const Value& prediction, const Value& target) {
  std::vector<Fix> fixes;
  if (prediction.shape().rank() == 2 && target.shape().rank() == 2) {
    fixes.push_back(features_fix("prediction", target.shape()[1].extent.factor));
  } else if (target.shape().rank() == 2) {
    fixes.push_back(insert_fix("flatten", "prediction", phrase("Insert Flatten")));
  }
  refuse_input(
      "prediction", "shape.mismatch",
      phrase("Predicts {}, target is {}", to_text(prediction.shape()), to_text(target.shape())),
      phrase("Every predicted number needs its target; `{{prediction}}` gives {}, "
             "`{{target}}` holds {}.",
             to_text(prediction.shape()), to_text(target.shape())),
      std::move(fixes));
}

[[noreturn]] void refuse_scores(const Value& prediction, std::int64_t classes, int axis) {
  std::vector<Fix> fixes;
  if (prediction.shape().rank() == 2) fixes.push_back(features_fix("prediction", classes));
  refuse_input(
      "prediction", "classes.mismatch",
      phrase("{} for {} classes", to_text(prediction.shape()), classes),
      phrase("The target holds the classes 0–{}, so `{{prediction}}` has to give {} "
             "along {}; it gives {}.",
             classes - 1, classes,
             prediction.shape().rank() == 2 ? phrase("its features") : phrase("its channels"),
             to_text(prediction.shape()[axis].extent)),
      std::move(fixes));
}

/// The extents of `shape` less axis `axis`.
bool is_without(const Shape& labels, const Shape& shape, int axis) {
  if (labels.rank() + 1 != shape.rank()) return false;
  for (int i = 0; i < labels.rank(); ++i) {
    if (labels[i].extent != shape[i < axis ? i : i + 1].extent) return false;
  }
  return true;
}

/// `x` with its last axis moved to `axis`.
Value with_last_at(Builder& b, const Value& x, int axis) {
  const int last = x.shape().rank() - 1;
  if (axis == last) return x;
  std::vector<int> order;
  for (int i = 0; i < last; ++i) {
    if (i == axis) order.push_back(last);
    order.push_back(i);
  }
  return ops::transpose(b, x, order);
}

}  // namespace

Value Loss::mean_of(Builder& b, const Value& values) const {
  const Value mean = ops::mean(b, values);
  return weight == 1 ? mean : ops::affine(b, mean, weight, 0);
}

NumberPair number_pair(const Builder& b, const LayerInputs& in, const std::string& title) {
  const Value& prediction = in["prediction"];
  const Value& target = in["target"];
  if (b.classes(target) != 0) {
    refuse_input(
        "target", "classes.unexpected", phrase("Target holds classes"),
        phrase("{} compares quantities; `{{target}}` holds class numbers. For those, "
               "use Cross-entropy, or let the target hold numbers.",
               listed(title)),
        {change_fix("cross_entropy", phrase("Use Cross-entropy")),
         source_fix("target", "holds", "\"numbers\"", phrase("Let the target hold numbers"))});
  }
  if (!prediction.shape().same_extents(target.shape())) refuse_shapes(prediction, target);
  return {prediction, target};
}

Value error_of(Builder& b, const LayerInputs& in, const std::string& title) {
  const NumberPair pair = number_pair(b, in, title);
  return ops::subtract(b, pair.prediction, pair.target);
}

Value target_like(Builder& b, const Value& prediction, const Value& target,
                  const std::string& title) {
  require_real(prediction, "prediction", title);
  const std::int64_t classes = b.classes(target);
  if (classes == 0) {
    if (!prediction.shape().same_extents(target.shape())) refuse_shapes(prediction, target);
    return target;
  }
  const int axis = feature_axis(prediction.shape());
  if (!is_without(target.shape(), prediction.shape(), axis)) refuse_shapes(prediction, target);
  const Extent given = prediction.shape()[axis].extent;
  if (classes == 2 && given == Extent(1)) {
    return ops::reshape(b, ops::cast(b, target, prediction.dtype()), prediction.shape());
  }
  if (given != Extent(classes)) refuse_scores(prediction, classes, axis);
  const Value hot = ops::cast(b, ops::one_hot(b, target, classes), prediction.dtype());
  return with_last_at(b, hot, axis);
}

}  // namespace netloom
