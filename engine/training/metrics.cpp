#include "engine/training/metrics.h"

#include "engine/ops/math_ops.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

/// Makes the metrics of one loss.
class TermMetrics {
 public:
  TermMetrics(Builder& b, const LossTerm& term, std::string prefix,
              std::vector<StepMetric>& metrics)
      : b_(b), term_(term), prefix_(std::move(prefix)), metrics_(metrics) {}

  /// The metrics that suit what the loss compares.
  void add_all(Measure measure) {
    if (!term_.target.valid() || !term_.prediction.valid()) return;
    if (term_.blank) return add_spelling(measure);
    if (ranks()) return add_ranking(measure);
    if (term_.yes_above) return add_yes_or_no(measure);
    if (term_.classes == 0 && term_.prediction.shape().same_extents(term_.target.shape())) {
      add_numbers(measure);
    }
  }

  void add(const std::string& name, const Value& value, const Value& count = {},
           StepMetric::Finish finish = StepMetric::Finish::none) {
    StepMetric metric;
    metric.name = prefix_ + name;
    metric.output = "metric." + metric.name;
    metric.finish = finish;
    b_.output(metric.output, value);
    if (count.valid()) {
      metric.count = metric.output + ".count";
      b_.output(metric.count, count);
    }
    metrics_.push_back(std::move(metric));
  }

 private:
  bool ranks() const {
    if (term_.classes == 0) return false;
    const Shape& shape = term_.prediction.shape();
    const int axis = class_axis();
    if (shape[axis].extent != Extent(term_.classes)) return false;
    Shape places;
    for (int i = 0; i < shape.rank(); ++i) {
      if (i != axis) places.push_back(shape[i]);
    }
    return places.same_extents(term_.target.shape());
  }

  int class_axis() const {
    return term_.class_axis < 0 ? term_.prediction.shape().rank() - 1 : term_.class_axis;
  }

  /// 1 per label that counts, else 0.
  Value kept() {
    const Value left_out = ops::equal(b_, term_.target, class_number(*term_.ignored));
    return ops::affine(b_, as_numbers(left_out), -1, 1);
  }

  Value class_number(std::int64_t number) {
    return ops::constant(b_, static_cast<double>(number), Shape(), Dtype::i64);
  }

  /// The labels, with class 0 for one that is left out and need be no class.
  Value labels() {
    if (!term_.ignored || (*term_.ignored >= 0 && *term_.ignored < term_.classes)) {
      return term_.target;
    }
    return ops::multiply(b_, term_.target, ops::cast(b_, kept(), Dtype::i64));
  }

  Value as_numbers(const Value& x) { return ops::cast(b_, x, term_.loss.dtype()); }

  Value number(double value) { return ops::constant(b_, value, Shape(), term_.loss.dtype()); }

  /// `numerator` / `denominator`, 0 where both are.
  void add_share(const std::string& name, const Value& numerator, const Value& denominator) {
    constexpr double smallest = 1e-12;
    const Value least = ops::maximum(b_, denominator, number(smallest));
    add(name, ops::divide(b_, numerator, least), denominator);
  }

  /// The mean of `values`, one per class number, over those that count.
  void add_mean(const std::string& name, const Value& values,
                StepMetric::Finish finish = StepMetric::Finish::none) {
    if (!term_.ignored) return add(name, ops::mean(b_, values), {}, finish);
    const Value counted = kept();
    const Value count = ops::sum(b_, counted);
    const Value whole = ops::sum(b_, ops::multiply(b_, values, counted));
    add(name, ops::divide(b_, whole, ops::maximum(b_, count, number(1))), count, finish);
  }

  /// What needs all rows at once, of a prediction and a target of equally many elements.
  void add_whole(const std::string& name, WholeKind kind, const Value& prediction,
                 const Value& target) {
    StepMetric metric;
    metric.name = prefix_ + name;
    metric.output = "metric." + metric.name;
    metric.target = metric.output + ".target";
    metric.whole = kind;
    metric.classes = term_.classes;
    metric.ignored = term_.ignored;
    b_.output(metric.output, ops::cast(b_, ops::affine(b_, prediction, 1, 0), Dtype::f32));
    b_.output(metric.target, ops::cast(b_, ops::affine(b_, target, 1, 0), Dtype::f32));
    metrics_.push_back(std::move(metric));
  }

  bool of_pixels() const { return term_.target.shape().find(Role::height).has_value(); }

  void add_ranking(Measure measure) {
    const int axis = class_axis();
    const Value best = ops::argmax(b_, term_.prediction, axis);
    add_mean("accuracy", as_numbers(ops::equal(b_, best, term_.target)));
    if (measure != Measure::everything) return;
    if (of_pixels()) {
      add_whole("mean_iou", WholeKind::mean_iou, as_numbers(best), as_numbers(term_.target));
    }
    const bool last = axis == term_.prediction.shape().rank() - 1;
    if (last && term_.classes > classes_from_which_five_are_few) add_top5(axis);
    if (last && term_.target.shape().find(Role::time)) {
      const Value surprise = ops::softmax_cross_entropy(b_, term_.prediction, labels());
      add_mean("perplexity", surprise, StepMetric::Finish::exponential);
    }
  }

  /// Class numbers, but −1 for the blank and the label left out.
  Value as_spelled(const Value& labels) {
    const Value numbers = as_numbers(labels);
    Value silent = as_numbers(ops::equal(b_, labels, class_number(*term_.blank)));
    if (term_.ignored) {
      const Value filling = as_numbers(ops::equal(b_, labels, class_number(*term_.ignored)));
      silent = ops::maximum(b_, silent, filling);
    }
    const Value above = ops::affine(b_, numbers, 1, 1);
    return ops::subtract(b_, numbers, ops::multiply(b_, silent, above));
  }

  void add_spelling(Measure measure) {
    if (measure != Measure::everything) return;
    const Value best = ops::argmax(b_, term_.prediction, class_axis());
    add_whole("label_error_rate", WholeKind::label_errors, as_spelled(best),
              as_spelled(term_.target));
  }

  /// Share of labels whose score fewer than five others exceed.
  void add_top5(int axis) {
    const Value hot = as_numbers(ops::one_hot(b_, labels(), term_.classes));
    const Value own = ops::sum(b_, ops::multiply(b_, hot, term_.prediction), {axis}, true);
    const Value better = ops::sum(b_, as_numbers(ops::less(b_, own, term_.prediction)), {axis});
    add_mean("top5_accuracy", as_numbers(ops::less(b_, better, number(5))));
  }

  void add_yes_or_no(Measure measure) {
    Value prediction = term_.prediction;
    Value target = term_.classes == 0 ? term_.target : as_numbers(term_.target);
    if (!prediction.shape().same_extents(target.shape())) {
      prediction = ops::reshape(b_, prediction, target.shape());
    }
    const Value yes = as_numbers(ops::less(b_, number(*term_.yes_above), prediction));
    const Value right = as_numbers(ops::less(b_, number(0.5), target));  // of 0 and 1, or −1 and 1
    add("accuracy",
        ops::affine(b_, ops::mean(b_, ops::abs(b_, ops::subtract(b_, yes, right))), -1, 1));
    if (measure != Measure::everything) return;
    const Value found = ops::sum(b_, ops::multiply(b_, yes, right));
    const Value said = ops::sum(b_, yes);
    const Value there = ops::sum(b_, right);
    add_share("precision", found, said);
    add_share("recall", found, there);
    add_share("f1", ops::affine(b_, found, 2, 0), ops::add(b_, said, there));
    if (of_pixels()) {
      add_share("iou", found, ops::subtract(b_, ops::add(b_, said, there), found));
    } else {
      add_whole("auc", WholeKind::area_under_roc, prediction, right);
    }
  }

  void add_numbers(Measure measure) {
    const Value error = ops::subtract(b_, term_.prediction, term_.target);
    add("mae", ops::affine(b_, ops::mean(b_, ops::abs(b_, error)), term_.unit, 0));
    if (measure != Measure::everything) return;
    const Value squares = ops::mean(b_, ops::square(b_, error));
    add("rmse", ops::affine(b_, squares, term_.unit * term_.unit, 0), {}, StepMetric::Finish::root);
    const Shape sample = term_.target.shape().per_sample();
    if (sample.fixed() && sample.rank() <= 1 && sample.count() <= numbers_with_a_spread) {
      add_whole("r2", WholeKind::r_squared, term_.prediction, term_.target);
    }
  }

  static constexpr std::int64_t classes_from_which_five_are_few = 10;
  static constexpr std::int64_t numbers_with_a_spread = 64;  // More are pictures and codes.

  Builder& b_;
  const LossTerm& term_;
  std::string prefix_;
  std::vector<StepMetric>& metrics_;
};

}  // namespace

std::vector<StepMetric> add_metrics(Builder& b, std::span<const LossTerm> terms, const Value& total,
                                    Measure measure) {
  std::vector<StepMetric> metrics;
  TermMetrics(b, terms.front(), "", metrics).add("loss", total);
  for (const LossTerm& term : terms) {
    TermMetrics of_term(b, term, terms.size() == 1 ? "" : term.node + ".", metrics);
    if (terms.size() > 1) of_term.add("loss", term.loss);
    of_term.add_all(measure);
  }
  return metrics;
}

}  // namespace netloom
