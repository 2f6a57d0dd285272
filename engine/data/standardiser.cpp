#include "engine/data/standardiser.h"

#include <cassert>
#include <cmath>

namespace netloom {

namespace {

/// Which feature an element of a sample belongs to.
struct Layout {
  std::size_t features = 1;
  std::size_t run = 1;         ///< Neighbouring elements that share a feature.
  bool features_last = false;  ///< Of a series: a step holds one element of each feature.

  std::size_t feature(std::size_t element) const {
    return features_last ? element % features : element / run;
  }
};

/// How `features` features lie in a sample of `shape` (rows, sample…).
Layout layout_of(const Shape& shape, std::size_t features) {
  const auto elements = static_cast<std::size_t>(shape.per_sample().count());
  assert(features > 0 && elements % features == 0);
  const bool series = shape.find(Role::time).has_value() && shape[-1].role == Role::feature;
  return {features, elements / features, series};
}

std::size_t features_of(const Shape& shape) {
  const auto elements = static_cast<std::size_t>(shape.per_sample().count());
  const bool channels = shape.rank() > 2 && shape[1].role == Role::channel;
  return channels ? static_cast<std::size_t>(shape.size(1)) : elements;
}

template <class Function>
Array mapped(const Array& values, const Standardiser& standardiser, Function function) {
  assert(standardiser.mean.size() == standardiser.deviation.size());
  const Layout layout = layout_of(values.shape(), standardiser.mean.size());
  const std::size_t elements = layout.features * layout.run;
  Array result(Dtype::f32, values.shape());
  const auto from = values.values<float>();
  const auto to = result.values<float>();
  for (std::size_t i = 0; i < from.size(); ++i) {
    const std::size_t feature = layout.feature(i % elements);
    to[i] = static_cast<float>(function(static_cast<double>(from[i]), standardiser.mean[feature],
                                        standardiser.deviation[feature]));
  }
  return result;
}

}  // namespace

Standardiser Standardiser::fit(const Array& values, std::span<const std::int64_t> rows) {
  assert(!rows.empty());
  const Layout layout = layout_of(values.shape(), features_of(values.shape()));
  const std::size_t elements = layout.features * layout.run;
  const auto all = values.values<float>();
  const double count = static_cast<double>(rows.size() * layout.run);
  Standardiser result;
  result.mean.assign(layout.features, 0);
  result.deviation.assign(layout.features, 0);
  const auto each = [&](auto function) {
    for (const std::int64_t row : rows) {
      const auto sample = all.subspan(static_cast<std::size_t>(row) * elements, elements);
      for (std::size_t i = 0; i < elements; ++i) function(layout.feature(i), double{sample[i]});
    }
  };
  each([&](std::size_t feature, double value) { result.mean[feature] += value / count; });
  // Two passes: the sum of squared distances from the mean loses no digits.
  each([&](std::size_t feature, double value) {
    const double distance = value - result.mean[feature];
    result.deviation[feature] += distance * distance / count;
  });
  for (std::size_t i = 0; i < layout.features; ++i) {
    const double deviation = std::sqrt(result.deviation[i]);
    // Summing equal values rounds: what is left of that is no deviation.
    const bool constant = deviation <= 1e-12 * std::abs(result.mean[i]);
    result.deviation[i] = constant ? 1 : deviation;
  }
  return result;
}

Array Standardiser::apply(const Array& values) const {
  return mapped(values, *this, [](double x, double m, double d) { return (x - m) / d; });
}

Array Standardiser::inverse(const Array& values) const {
  return mapped(values, *this, [](double y, double m, double d) { return y * d + m; });
}

}  // namespace netloom
