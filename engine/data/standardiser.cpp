#include "engine/data/standardiser.h"

#include <cassert>
#include <cmath>

namespace netloom {

namespace {

struct Layout {
  std::size_t features = 1;
  std::size_t run = 1;  ///< Neighbouring elements that share a feature.
};

Layout layout_of(const Shape& shape) {
  const auto elements = static_cast<std::size_t>(shape.per_sample().count());
  const bool channels = shape.rank() > 2 && shape[1].role == Role::channel;
  const auto features = channels ? static_cast<std::size_t>(shape.size(1)) : elements;
  return {features, elements / features};
}

template <class Function>
Array mapped(const Array& values, const Standardiser& standardiser, Function function) {
  const std::size_t features = standardiser.mean.size();
  assert(features > 0 && features == standardiser.deviation.size());
  const std::int64_t rows = values.shape().size(0);
  const auto elements = rows == 0 ? 0 : static_cast<std::size_t>(values.count() / rows);
  assert(elements % features == 0);
  const std::size_t run = elements / features;
  Array result(Dtype::f32, values.shape());
  const auto from = values.values<float>();
  const auto to = result.values<float>();
  for (std::size_t i = 0; i < from.size(); ++i) {
    const std::size_t feature = i % elements / run;
    to[i] = static_cast<float>(function(static_cast<double>(from[i]), standardiser.mean[feature],
                                        standardiser.deviation[feature]));
  }
  return result;
}

}  // namespace

Standardiser Standardiser::fit(const Array& values, std::span<const std::int64_t> rows) {
  assert(!rows.empty());
  const Layout layout = layout_of(values.shape());
  const std::size_t elements = layout.features * layout.run;
  const auto all = values.values<float>();
  const double count = static_cast<double>(rows.size() * layout.run);
  Standardiser result;
  result.mean.assign(layout.features, 0);
  result.deviation.assign(layout.features, 0);
  const auto each = [&](auto function) {
    for (const std::int64_t row : rows) {
      const auto sample = all.subspan(static_cast<std::size_t>(row) * elements, elements);
      for (std::size_t i = 0; i < elements; ++i) function(i / layout.run, double{sample[i]});
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
