#include "engine/training/whole_measure.h"

#include <algorithm>
#include <utility>

namespace netloom {

namespace {

/// The labels of a row: repeats joined unless something stands between, then those below 0 dropped.
std::vector<float> spelled(std::span<const float> steps, bool joined) {
  std::vector<float> labels;
  float before = -1;
  for (const float label : steps) {
    if (label >= 0 && !(joined && label == before)) labels.push_back(label);
    before = label;
  }
  return labels;
}

/// The fewest insertions, deletions and changes that make `a` of `b` (Levenshtein 1966).
double edit_distance(std::span<const float> a, std::span<const float> b) {
  std::vector<double> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = static_cast<double>(j);
  for (std::size_t i = 0; i < a.size(); ++i) {
    double diagonal = row[0];
    row[0] = static_cast<double>(i) + 1;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const double changed = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({changed, diagonal + 1, row[j] + 1});
    }
  }
  return row.back();
}

}  // namespace

WholeMeasure::WholeMeasure(WholeKind kind, std::int64_t classes,
                           std::optional<std::int64_t> ignored)
    : kind_(kind), ignored_(ignored), places_(static_cast<std::size_t>(classes)) {}

void WholeMeasure::add(const Array& prediction, const Array& target) {
  const auto said = prediction.values<float>();
  const auto right = target.values<float>();
  if (kind_ == WholeKind::mean_iou) return add_places(said, right);
  if (kind_ == WholeKind::label_errors) return add_spelled(prediction, target);
  if (kind_ == WholeKind::area_under_roc) {
    for (std::size_t i = 0; i < said.size(); ++i) scores_.emplace_back(said[i], right[i] > 0.5F);
    return;
  }
  const auto rows = static_cast<std::size_t>(prediction.shape().size(0));
  spreads_.resize(said.size() / rows);
  for (std::size_t i = 0; i < said.size(); ++i) {
    Spread& spread = spreads_[i % spreads_.size()];
    const double number = right[i];
    const double error = said[i] - number;
    spread.sum += number;
    spread.squares += number * number;
    spread.errors += error * error;
  }
  rows_ += static_cast<double>(rows);
}

void WholeMeasure::add_spelled(const Array& prediction, const Array& target) {
  const auto steps = static_cast<std::size_t>(prediction.shape().size(1));
  const auto width = static_cast<std::size_t>(target.shape().size(1));
  const auto rows = static_cast<std::size_t>(prediction.shape().size(0));
  for (std::size_t row = 0; row < rows; ++row) {
    const auto said = spelled(prediction.values<float>().subspan(row * steps, steps), true);
    const auto right = spelled(target.values<float>().subspan(row * width, width), false);
    errors_ += edit_distance(said, right);
    labels_ += static_cast<double>(right.size());
  }
}

void WholeMeasure::add_places(std::span<const float> prediction, std::span<const float> target) {
  for (std::size_t i = 0; i < target.size(); ++i) {
    const auto right = static_cast<std::int64_t>(target[i]);
    if (ignored_ && right == *ignored_) continue;
    const auto said = static_cast<std::size_t>(prediction[i]);
    if (std::cmp_equal(said, right)) {
      ++places_[said].both;
      ++places_[said].either;
    } else {
      ++places_[said].either;
      ++places_[static_cast<std::size_t>(right)].either;
    }
  }
}

double WholeMeasure::value() const {
  switch (kind_) {
    case WholeKind::area_under_roc:
      return area_under_roc();
    case WholeKind::mean_iou:
      return mean_iou();
    case WholeKind::r_squared:
      return r_squared();
    case WholeKind::label_errors:
      return labels_ > 0 ? errors_ / labels_ : 0;
  }
  return 0;
}

/// By ranks (Mann and Whitney 1947); equal scores share their mean rank.
double WholeMeasure::area_under_roc() const {
  auto sorted = scores_;
  std::sort(sorted.begin(), sorted.end());
  double yes = 0;
  double ranks = 0;  // Of all yes together.
  for (std::size_t begin = 0, end = 0; begin < sorted.size(); begin = end) {
    double tied_yes = 0;
    for (; end < sorted.size() && sorted[end].first == sorted[begin].first; ++end) {
      tied_yes += sorted[end].second ? 1 : 0;
    }
    end = std::max(end, begin + 1);  // A score that is no number equals nothing.
    ranks += tied_yes * (static_cast<double>(begin + end + 1) / 2);
    yes += tied_yes;
  }
  const double no = static_cast<double>(sorted.size()) - yes;
  return yes == 0 || no == 0 ? 0.5 : (ranks - yes * (yes + 1) / 2) / (yes * no);
}

double WholeMeasure::mean_iou() const {
  double sum = 0;
  double classes = 0;
  for (const Places& one : places_) {
    if (one.either == 0) continue;
    sum += one.both / one.either;
    ++classes;
  }
  return classes == 0 ? 0 : sum / classes;
}

double WholeMeasure::r_squared() const {
  double sum = 0;
  for (const Spread& one : spreads_) {
    const double spread = one.squares - one.sum * one.sum / rows_;
    sum += spread > 0 ? 1 - one.errors / spread : 0;
  }
  return spreads_.empty() ? 0 : sum / static_cast<double>(spreads_.size());
}

}  // namespace netloom
