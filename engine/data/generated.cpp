#include "engine/data/generated.h"

#include <cmath>
#include <numbers>

#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/core/random.h"
#include "engine/core/text.h"

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

Figure figure_of(std::string_view name) {
  if (name == "spirals") return spiral;
  if (name == "moons") return moon;
  if (name == "circles") return circle;
  if (name == "xor") return quadrant;
  const auto names = generated_names();
  throw Error(ErrorCode::not_found, fmt::format("There is no generated set \"{}\". There are {}.",
                                                name, fmt::join(names, ", ")));
}

void check(bool good, std::string_view option, double value, std::string_view range) {
  if (good) return;
  throw Error(ErrorCode::input,
              fmt::format("The option {} is {}; it must be {}.", option, number_text(value), range),
              "data.options");
}

void check(const GeneratorOptions& options) {
  check(options.rows >= 10 && options.rows <= 10'000'000, "rows", static_cast<double>(options.rows),
        "10 to 10,000,000");
  check(options.noise >= 0 && options.noise <= 10, "noise", options.noise, "0 to 10");
  check(options.classes >= 2 && options.classes <= 100, "classes", options.classes, "2 to 100");
  check(options.turns > 0 && options.turns <= 100, "turns", options.turns, "above 0, at most 100");
}

}  // namespace

std::vector<std::string> generated_names() {
  return {"circles", "moons", "spirals", "xor"};
}

Dataset generate(std::string_view name, const GeneratorOptions& options) {
  const Figure figure = figure_of(name);
  check(options);
  const RandomStream place{options.seed, stream_of("place")};
  const RandomStream other{options.seed, stream_of("other")};
  const RandomStream noise{options.seed, stream_of("noise")};
  const std::int64_t count = name == "spirals" ? options.classes : 2;
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
  dataset.name = name;
  dataset.rows = options.rows;
  dataset.columns = {number_column("x", x), number_column("y", y),
                     class_column("class", labels, std::move(classes))};
  dataset.groups = {{"point", {"x", "y"}, "The place of the point in the plane."}};
  return dataset;
}

}  // namespace netloom
