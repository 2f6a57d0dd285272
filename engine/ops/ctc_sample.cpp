#include "engine/ops/ctc_sample.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/ops/elements.h"

namespace netloom {

namespace {

constexpr double never = -std::numeric_limits<double>::infinity();

bool is_filling(std::int64_t label, const CtcAttributes& attributes) {
  return label == attributes.blank || label == attributes.padding;
}

/// Steps that `labels` need: one each, and a blank between equal neighbours.
std::int64_t steps_for(std::span<const std::int64_t> labels) {
  auto needed = static_cast<std::int64_t>(labels.size());
  for (std::size_t i = 1; i < labels.size(); ++i) needed += labels[i] == labels[i - 1] ? 1 : 0;
  return needed;
}

/// log(eᵃ + eᵇ + eᶜ)
double log_sum(double a, double b, double c) {
  const double largest = std::max({a, b, c});
  if (largest == never) return never;
  return largest + std::log(std::exp(a - largest) + std::exp(b - largest) + std::exp(c - largest));
}

/// The places that a sample goes through: a blank, then each label with a blank behind it. All
/// probabilities are logarithms in f64: products over many steps leave the range of any number.
template <class T>
class CtcPlaces {
 public:
  CtcPlaces(const T* logarithms, const std::int64_t* row, const CtcSizes& sizes,
            const CtcAttributes& attributes, std::byte* work)
      : logarithms_(logarithms), sizes_(sizes), blank_(attributes.blank) {
    auto* labels = reinterpret_cast<std::int64_t*>(work);
    std::int64_t* end = std::copy_if(row, row + sizes.width, labels, [&](std::int64_t label) {
      return !is_filling(label, attributes);
    });
    labels_ = {labels, end};
    places_ = 2 * static_cast<std::int64_t>(labels_.size()) + 1;
    forward_ = reinterpret_cast<double*>(labels + sizes.width);
    backward_ = forward_ + sizes.steps * places_;
  }

  bool fits() const { return steps_for(labels_) <= sizes_.steps; }

  /// Fills what leads to each place at each step; gives log p of the labels.
  double run_forward() {
    for (std::int64_t t = 0; t < sizes_.steps; ++t) {
      double* now = forward_ + t * places_;
      std::fill_n(now, places_, never);
      const std::int64_t end = last(t) + 1;
      for (std::int64_t s = first(t); s < end; ++s) {
        const double before = t == 0 ? (s < 2 ? 0 : never) : arriving(now - places_, s);
        now[s] = before + at(t, s);
      }
    }
    const double* ends = forward_ + sizes_.steps * places_ - 1;
    return log_sum(*ends, places_ > 1 ? ends[-1] : never, never);
  }

  /// Takes from `slopes` (T, C) the share of all ways that give each class at each step.
  void run_backward(double whole, T* slopes) {
    double* next = backward_;
    double* now = backward_ + places_;
    for (std::int64_t t = sizes_.steps; t-- > 0; std::swap(now, next)) {
      std::fill_n(now, places_, never);
      const std::int64_t end = last(t) + 1;
      for (std::int64_t s = first(t); s < end; ++s) {
        const bool ends = t == sizes_.steps - 1;
        const double behind = ends ? (s >= places_ - 2 ? 0 : never) : leaving(next, s);
        now[s] = behind + at(t, s);
        T& slope = slopes[t * sizes_.classes + label(s)];
        const double share = std::exp(forward_[t * places_ + s] + behind - whole);
        slope = narrow<T>(widen(slope) - share);
      }
    }
  }

 private:
  /// The first and the last place at step `t` from which the end, and which from the start, can be
  /// reached.
  std::int64_t first(std::int64_t t) const {
    return std::max<std::int64_t>(0, places_ - 2 * (sizes_.steps - t));
  }
  std::int64_t last(std::int64_t t) const { return std::min(places_ - 1, 2 * t + 1); }

  std::int64_t label(std::int64_t s) const {
    return s % 2 == 0 ? blank_ : labels_[static_cast<std::size_t>(s / 2)];
  }
  double at(std::int64_t t, std::int64_t s) const {
    return widen(logarithms_[t * sizes_.classes + label(s)]);
  }
  /// Whether place `s` can follow place s − 2: a label another label.
  bool skips(std::int64_t s) const { return s % 2 == 1 && s > 1 && label(s) != label(s - 2); }

  double arriving(const double* before, std::int64_t s) const {
    return log_sum(before[s], s > 0 ? before[s - 1] : never, skips(s) ? before[s - 2] : never);
  }
  double leaving(const double* next, std::int64_t s) const {
    const bool skip = s + 2 < places_ && skips(s + 2);
    return log_sum(next[s], s + 1 < places_ ? next[s + 1] : never, skip ? next[s + 2] : never);
  }

  const T* logarithms_;
  const CtcSizes& sizes_;
  std::int64_t blank_;
  std::span<const std::int64_t> labels_;
  std::int64_t places_ = 1;
  double* forward_ = nullptr;   ///< (T, places)
  double* backward_ = nullptr;  ///< (2, places)
};

}  // namespace

std::size_t CtcSizes::work_bytes() const {
  const std::int64_t places = 2 * width + 1;
  return static_cast<std::size_t>(width + (steps + 2) * places) * sizeof(double);
}

void require_ctc_labels(std::span<const std::int64_t> labels, const CtcSizes& sizes,
                        const CtcAttributes& attributes) {
  for (std::int64_t n = 0; n < sizes.samples; ++n) {
    std::int64_t count = 0;
    std::int64_t repeats = 0;
    std::int64_t before = attributes.blank;
    for (std::int64_t i = 0; i < sizes.width; ++i) {
      const std::int64_t label = labels[static_cast<std::size_t>(n * sizes.width + i)];
      if (is_filling(label, attributes)) continue;
      if (label < 0 || label >= sizes.classes) {
        throw Error(ErrorCode::input,
                    phrase("Label {} in sample {} of the batch is outside the {} classes 0 to "
                           "{}. Correct the data, or set Padding to the number that fills "
                           "rows up.",
                           label, n + 1, sizes.classes, sizes.classes - 1));
      }
      ++count;
      repeats += label == before ? 1 : 0;
      before = label;
    }
    if (count + repeats <= sizes.steps || attributes.zero_infinity) continue;
    throw Error(ErrorCode::input,
                phrase("Sample {} of the batch has {} labels, {} of them equal to the one "
                       "before, which need {} steps; the network gives {}. Let it give more "
                       "steps, or set Leave out what does not fit.",
                       n + 1, count, repeats, count + repeats, sizes.steps));
  }
}

template <class T>
double ctc_sample(const T* logarithms, const std::int64_t* row, const CtcSizes& sizes,
                  const CtcAttributes& attributes, T* slopes, std::byte* work) {
  std::fill_n(slopes, sizes.steps * sizes.classes, narrow<T>(0.0));
  CtcPlaces<T> places(logarithms, row, sizes, attributes, work);
  const double whole = places.fits() ? places.run_forward() : never;
  if (whole == never) return attributes.zero_infinity ? 0 : -never;
  places.run_backward(whole, slopes);
  return -whole;
}

template double ctc_sample<float>(const float*, const std::int64_t*, const CtcSizes&,
                                  const CtcAttributes&, float*, std::byte*);
template double ctc_sample<double>(const double*, const std::int64_t*, const CtcSizes&,
                                   const CtcAttributes&, double*, std::byte*);
template double ctc_sample<Bf16>(const Bf16*, const std::int64_t*, const CtcSizes&,
                                 const CtcAttributes&, Bf16*, std::byte*);

}  // namespace netloom
