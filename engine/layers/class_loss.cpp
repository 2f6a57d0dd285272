#include "engine/layers/class_loss.h"

#include <algorithm>
#include <charconv>
#include <sstream>

#include "engine/layers/feature_axis.h"
#include "engine/layers/refuse.h"
#include "engine/ops/math_ops.h"
#include "engine/ops/ops.h"
#include "engine/ops/sequence_ops.h"

namespace netloom {

namespace {

[[noreturn]] void refuse_list(const Value& scores, const std::string& port,
                              const std::string& title) {
  refuse_input(port, "shape.rank",
               phrase("Needs a list of scores, gets {}", to_text(scores.shape())),
               phrase("{} needs one score per class in one list for each label; `{{{}}}` "
                      "gives {}.",
                      listed(title), port, to_text(scores.shape())),
               {insert_fix("flatten", port, phrase("Insert Flatten"))});
}

/// `x` with axis `axis` moved to the end.
Value with_last(Builder& b, const Value& x, int axis) {
  const int last = x.shape().rank() - 1;
  if (axis == last) return x;
  std::vector<int> order;
  for (int i = 0; i <= last; ++i) {
    if (i != axis) order.push_back(i);
  }
  order.push_back(axis);
  return ops::transpose(b, x, order);
}

/// Labels for rows of scores: one per sample, step or pixel.
void require_labels(const ClassRows& rows, const Value& scores, const Value& target,
                    const std::string& port, const std::string& title) {
  const Shape& shape = rows.scores.shape();
  const Shape places(std::span(shape.begin(), static_cast<std::size_t>(shape.rank() - 1)));
  if (shape.rank() < 2 || !shape[shape.rank() - 1].extent.fixed()) refuse_list(scores, port, title);
  if (!places.same_extents(target.shape())) {
    if (target.shape().rank() == 1) refuse_list(scores, port, title);
    refuse_input(port, "shape.mismatch",
                 phrase("Scores {}, labels {}", to_text(scores.shape()), to_text(target.shape())),
                 phrase("{} needs a label for each list of scores; `{{{}}}` gives {}, "
                        "`{{target}}` holds {}.",
                        listed(title), port, to_text(scores.shape()), to_text(target.shape())));
  }
  if (shape.size(-1) != rows.classes) refuse_score_count(shape.size(-1), rows.classes, port, title);
}

/// The numbers of a list "1, 2.5, 1".
std::vector<double> numbers_in(std::string list) {
  std::ranges::replace(list, ',', ' ');
  std::vector<double> numbers;
  std::istringstream words(list);
  for (std::string word; words >> word;) {
    double number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc() || end != word.data() + word.size() || !(number >= 0)) {
      refuse_parameter(
          "class_weights", phrase("'{}' is no weight", word),
          phrase("Class weights are numbers from 0 with commas between them, as \"1, 2.5\"."),
          {parameter_fix("class_weights", "\"\"", phrase("Count all classes alike"))});
    }
    numbers.push_back(number);
  }
  return numbers;
}

/// The row of all `weights`, as runs of equal ones.
Value row_of(Builder& b, const std::vector<double>& weights) {
  std::vector<Value> runs;
  for (std::size_t i = 0; i < weights.size();) {
    std::size_t end = i;
    while (end < weights.size() && weights[end] == weights[i]) ++end;
    runs.push_back(ops::constant(
        b, weights[i], {{Role::feature, static_cast<std::int64_t>(end - i)}}, b.precision()));
    i = end;
  }
  return runs.size() == 1 ? runs.front() : ops::concat(b, runs, 0);
}

}  // namespace

void refuse_score_count(std::int64_t count, std::int64_t classes, const std::string& port,
                        const std::string& title) {
  refuse_input(port, "classes.mismatch",
               count == 1 ? phrase("1 score for {} classes", classes)
                          : phrase("{} scores for {} classes", count, classes),
               phrase("{} needs one score per class. `{{target}}` holds the classes 0–{}, so "
                      "{}; `{{{}}}` gives {}.",
                      listed(title), classes - 1, classes, port, count),
               {features_fix(port, classes)});
}

ClassRows ClassLoss::class_rows(Builder& b, const LayerInputs& in, const std::string& port,
                                const std::string& title) const {
  const Value& scores = in[port];
  const Value& target = in["target"];
  require_real(scores, port, title);
  const int axis = feature_axis(scores.shape());
  ClassRows rows;
  rows.scores = with_last(b, scores, axis);
  rows.classes = b.classes(target);
  if (rows.classes == 0) {
    if (!scores.shape().same_extents(target.shape())) {
      refuse_input(
          "target", "classes.missing", phrase("Target holds no classes"),
          phrase("{} compares scores with class numbers, or with a share for each of "
                 "them; `{{target}}` holds other quantities. For those, use Mean "
                 "squared error.",
                 listed(title)),
          {change_fix("mse", phrase("Use Mean squared error")),
           source_fix("target", "holds", "\"classes\"", phrase("Let the target hold classes"))});
    }
    rows.shares = with_last(b, target, axis);
    rows.classes = rows.shares.shape().size(-1);
    return rows;
  }
  require_labels(rows, scores, target, port, title);
  rows.labels = target;
  if (!ignore) return rows;
  const Value left_out = ops::equal(
      b, target, ops::constant(b, static_cast<double>(ignore_index), target.shape(), Dtype::i64));
  rows.kept = ops::affine(b, ops::cast(b, left_out, b.precision()), -1, 1);
  if (ignore_index < 0 || ignore_index >= rows.classes) {  // no class that scores could have
    rows.labels = ops::multiply(b, target, ops::cast(b, rows.kept, Dtype::i64));
  }
  return rows;
}

Value ClassLoss::weights_of(Builder& b, const ClassRows& rows) const {
  const std::vector<double> weights = numbers_in(class_weights);
  if (weights.empty()) return {};
  if (static_cast<std::int64_t>(weights.size()) != rows.classes) {
    refuse_parameter("class_weights",
                     phrase("{} weights for {} classes", weights.size(), rows.classes),
                     phrase("There are {} classes, so class weights are {} numbers or none; "
                            "here are {}.",
                            rows.classes, rows.classes, weights.size()));
  }
  return row_of(b, weights);
}

Value ClassLoss::weight_of_rows(Builder& b, const ClassRows& rows, const Value& weights) {
  if (!weights.valid()) return {};
  const Value table =
      ops::reshape(b, weights, {{Role::none, rows.classes}, {Role::feature, std::int64_t{1}}});
  return ops::reshape(b, ops::embedding(b, table, rows.labels), rows.labels.shape());
}

Value ClassLoss::mean_of_rows(Builder& b, const ClassRows& rows, const Value& losses,
                              const Value& row_weights) const {
  if (!rows.kept.valid() && !row_weights.valid()) return mean_of(b, losses);
  Value counted = row_weights.valid() ? row_weights : rows.kept;
  Value kept = losses;
  if (rows.kept.valid()) kept = ops::multiply(b, losses, rows.kept);
  if (rows.kept.valid() && row_weights.valid()) {
    counted = ops::multiply(b, row_weights, rows.kept);
  }
  // A batch that is all left out has a loss of 0, not of 0 / 0.
  constexpr double smallest = 1e-12;
  const Value whole = ops::sum(b, counted);
  const Value least = ops::constant(b, smallest, Shape(), whole.dtype());
  return mean_of(b, ops::divide(b, ops::sum(b, kept), ops::maximum(b, whole, least)));
}

}  // namespace netloom
