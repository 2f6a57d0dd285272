#include <cmath>
#include <numbers>

#include "engine/core/random.h"
#include "engine/data/generated.h"

namespace netloom {

namespace {

struct Point {
  double x = 0;
  double y = 0;
};

constexpr double pi = std::numbers::pi;

/// A point of a figure: `label` is its class, `place` in [0, 1) where it lies along the figure's
/// line.
using Figure = Point (*)(std::int64_t label, double place, double other,
                         const GeneratorOptions& options);

Point spiral(std::int64_t label, double place, double, const GeneratorOptions& options) {
  const double start = 2 * pi * static_cast<double>(label) / options.classes;
  const double angle = start + 2 * pi * options.turns * place;
  return {place * std::cos(angle), place * std::sin(angle)};
}

/// Two half circles of radius 1, the second upside down, moved by (1, 0.5): as scikit-learn's
/// make_moons.
Point moon(std::int64_t label, double place, double, const GeneratorOptions&) {
  const double angle = pi * place;
  if (label == 0) return {std::cos(angle), std::sin(angle)};
  return {1 - std::cos(angle), 0.5 - std::sin(angle)};
}

/// Class 0 on the circle of radius 1, class 1 on half of it.
Point circle(std::int64_t label, double place, double, const GeneratorOptions&) {
  const double radius = label == 0 ? 1 : 0.5;
  return {radius * std::cos(2 * pi * place), radius * std::sin(2 * pi * place)};
}

/// Four squares: class 0 where x and y have the same sign.
Point quadrant(std::int64_t label, double place, double other, const GeneratorOptions&) {
  const double x = 2 * place - 1;
  const double side = (x >= 0) == (label == 0) ? 1 : -1;
  return {x, side * other};
}

Dataset points(Figure figure, std::int64_t count, const GeneratorOptions& options) {
  const RandomStream place{options.seed, stream_of("place")};
  const RandomStream other{options.seed, stream_of("other")};
  const RandomStream noise{options.seed, stream_of("noise")};
  const auto rows = static_cast<std::size_t>(options.rows);
  std::vector<float> x(rows);
  std::vector<float> y(rows);
  std::vector<std::int64_t> labels(rows);
  for (std::size_t row = 0; row < rows; ++row) {
    labels[row] = static_cast<std::int64_t>(row) % count;
    const Point point = figure(labels[row], place.uniform(row), other.uniform(row), options);
    x[row] = static_cast<float>(point.x + options.noise * noise.normal(2 * row));
    y[row] = static_cast<float>(point.y + options.noise * noise.normal(2 * row + 1));
  }
  std::vector<std::string> classes;
  for (std::int64_t i = 0; i < count; ++i) classes.push_back(std::to_string(i));
  Dataset dataset;
  dataset.columns = {number_column("x", x), number_column("y", y),
                     class_column("class", labels, std::move(classes))};
  dataset.groups = {{"point", {"x", "y"}, "The place of the point in the plane."}};
  return dataset;
}

}  // namespace

Dataset generate_spirals(const GeneratorOptions& options) {
  return points(spiral, options.classes, options);
}

Dataset generate_moons(const GeneratorOptions& options) {
  return points(moon, 2, options);
}

Dataset generate_circles(const GeneratorOptions& options) {
  return points(circle, 2, options);
}

Dataset generate_xor(const GeneratorOptions& options) {
  return points(quadrant, 2, options);
}

}  // namespace netloom
