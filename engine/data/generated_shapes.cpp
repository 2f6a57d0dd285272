#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "engine/core/random.h"
#include "engine/data/generated.h"

namespace netloom {

namespace {

constexpr double pi = std::numbers::pi;

// Distances from the edge of a figure of radius about 1, below 0 inside of it.

double circle(double x, double y) {
  return std::hypot(x, y) - 0.9;
}

double square(double x, double y) {
  return std::max(std::abs(x), std::abs(y)) - 0.75;
}

double triangle(double x, double y) {
  const double slope = std::sqrt(3.0) / 2;
  return std::max({-y, slope * x + y / 2, -slope * x + y / 2}) - 0.5;
}

double cross(double x, double y) {
  const double a = std::max(std::abs(x) - 0.95, std::abs(y) - 0.3);
  const double b = std::max(std::abs(x) - 0.3, std::abs(y) - 0.95);
  return std::min(a, b);
}

/// One of ten halves of a point of the star, folded onto each other.
double star(double x, double y) {
  const double sector = 2 * pi / 5;
  const double turned = std::atan2(x, y) + sector / 2;
  const double angle = std::abs(turned - sector * std::floor(turned / sector) - sector / 2);
  const double radius = std::hypot(x, y);
  // The edge goes from the tip (1, 0) to the notch at half a sector.
  const double notch_x = 0.4 * std::cos(sector / 2);
  const double notch_y = 0.4 * std::sin(sector / 2);
  const double length = std::hypot(notch_y, 1 - notch_x);
  return ((radius * std::cos(angle) - 1) * notch_y + radius * std::sin(angle) * (1 - notch_x)) /
         length;
}

double ring(double x, double y) {
  return std::abs(std::hypot(x, y) - 0.7) - 0.2;
}

struct Kind {
  const char* name;
  double (*distance)(double x, double y);
};

constexpr std::array<Kind, 6> kinds{{{"circle", circle},
                                     {"square", square},
                                     {"triangle", triangle},
                                     {"cross", cross},
                                     {"star", star},
                                     {"ring", ring}}};

/// What is drawn for one row: where the shape lies, in pixels, and its colours from 0 to 1.
struct Drawing {
  const Kind& kind;
  double x = 0;
  double y = 0;
  double radius = 1;
  double cosine = 1;
  double sine = 0;
  std::array<double, 3> ground{};
  std::array<double, 3> ink{};

  Drawing(const GeneratorOptions& options, std::int64_t row);

  /// The share of the pixel that the shape covers.
  double cover(std::int64_t at_x, std::int64_t at_y) const {
    const double from_x = (static_cast<double>(at_x) + 0.5 - x) / radius;
    const double from_y = (static_cast<double>(at_y) + 0.5 - y) / radius;
    const double turned_x = cosine * from_x + sine * from_y;
    const double turned_y = cosine * from_y - sine * from_x;
    return std::clamp(0.5 - radius * kind.distance(turned_x, turned_y), 0.0, 1.0);
  }
};

std::int64_t class_of(const GeneratorOptions& options, std::int64_t row) {
  return row % options.classes;
}

Drawing::Drawing(const GeneratorOptions& options, std::int64_t row)
    : kind(kinds[static_cast<std::size_t>(class_of(options, row))]) {
  const RandomStream stream{options.seed, stream_of("shape")};
  std::uint32_t number = 0;
  const auto draw = [&](double low, double high) {
    return low + (high - low) * stream.uniform(static_cast<std::uint64_t>(row), number++);
  };
  const auto size = static_cast<double>(options.size);
  radius = size * draw(0.2, 0.42);
  x = draw(radius, size - radius);
  y = draw(radius, size - radius);
  const double angle = draw(-0.4, 0.4);
  cosine = std::cos(angle);
  sine = std::sin(angle);
  // Ground and ink differ by at least 0.3 in one channel, so that every shape can be seen.
  const std::uint64_t telling =
      options.channels == 1 ? 0 : stream.below(3, static_cast<std::uint64_t>(row), number++);
  for (std::size_t i = 0; i < ground.size(); ++i) {
    ground[i] = draw(0, 1);
    const double away = draw(0.3, 0.6) * (ground[i] < 0.5 ? 1 : -1);
    const double any = draw(0, 1);
    ink[i] = i == telling ? ground[i] + away : any;
  }
}

class ShapeImages final : public RowSource {
 public:
  explicit ShapeImages(const GeneratorOptions& options)
      : options_(options),
        sample_{{Role::channel, options.channels},
                {Role::height, options.size},
                {Role::width, options.size}} {}

  Dtype dtype() const override { return Dtype::u8; }
  const Shape& sample() const override { return sample_; }

  void copy(std::span<const std::int64_t> rows, Epoch, std::byte* to) const override {
    const auto count = static_cast<std::size_t>(sample_.count());
    for (const std::int64_t row : rows) {
      draw(row, std::span(reinterpret_cast<std::uint8_t*>(to), count));
      to += count;
    }
  }

 private:
  void draw(std::int64_t row, std::span<std::uint8_t> to) const {
    const Drawing drawing(options_, row);
    const RandomStream noise{options_.seed, stream_of("pixels")};
    const std::int64_t size = options_.size;
    for (std::int64_t y = 0; y < size; ++y) {
      for (std::int64_t x = 0; x < size; ++x) {
        const double cover = drawing.cover(x, y);
        const std::int64_t pixel = y * size + x;
        // One uniform number a pixel, of the same deviation as asked for, is as good here as a
        // normal one and much faster.
        const double grain =
            noise.uniform(static_cast<std::uint64_t>(pixel), static_cast<std::uint32_t>(row)) - 0.5;
        for (std::int64_t channel = 0; channel < options_.channels; ++channel) {
          const auto c = static_cast<std::size_t>(channel);
          const double value = drawing.ground[c] + cover * (drawing.ink[c] - drawing.ground[c]) +
                               std::sqrt(12.0) * options_.noise * grain;
          to[static_cast<std::size_t>(channel * size * size + pixel)] =
              static_cast<std::uint8_t>(std::lround(255 * std::clamp(value, 0.0, 1.0)));
        }
      }
    }
  }

  GeneratorOptions options_;
  Shape sample_;
};

/// 0 for the ground, else 1 more than the class of the shape.
class ShapeMasks final : public RowSource {
 public:
  explicit ShapeMasks(const GeneratorOptions& options)
      : options_(options), sample_{{Role::height, options.size}, {Role::width, options.size}} {}

  Dtype dtype() const override { return Dtype::u8; }
  const Shape& sample() const override { return sample_; }

  void copy(std::span<const std::int64_t> rows, Epoch, std::byte* to) const override {
    for (const std::int64_t row : rows) {
      const Drawing drawing(options_, row);
      const auto ink = static_cast<std::byte>(class_of(options_, row) + 1);
      for (std::int64_t y = 0; y < options_.size; ++y) {
        for (std::int64_t x = 0; x < options_.size; ++x) {
          *to++ = drawing.cover(x, y) >= 0.5 ? ink : std::byte{0};
        }
      }
    }
  }

 private:
  GeneratorOptions options_;
  Shape sample_;
};

Column made_column(std::string name, ColumnKind kind, std::shared_ptr<const RowSource> rows) {
  Column column;
  column.name = std::move(name);
  column.kind = kind;
  column.sample = rows->sample();
  column.rows = std::move(rows);
  return column;
}

}  // namespace

Dataset generate_shapes(const GeneratorOptions& given) {
  GeneratorOptions options = given;
  options.classes = std::min(options.classes, static_cast<int>(kinds.size()));
  std::vector<std::int64_t> labels(static_cast<std::size_t>(options.rows));
  for (std::size_t row = 0; row < labels.size(); ++row) {
    labels[row] = class_of(options, static_cast<std::int64_t>(row));
  }
  std::vector<std::string> names;
  names.reserve(static_cast<std::size_t>(options.classes) + 1);
  for (int i = 0; i < options.classes; ++i)
    names.emplace_back(kinds[static_cast<std::size_t>(i)].name);
  Dataset dataset;
  dataset.columns = {
      made_column("image", ColumnKind::image, std::make_shared<ShapeImages>(options)),
      class_column("shape", labels, names),
      made_column("mask", ColumnKind::mask, std::make_shared<ShapeMasks>(options))};
  names.insert(names.begin(), "ground");
  dataset.columns.back().classes = std::move(names);
  return dataset;
}

}  // namespace netloom
