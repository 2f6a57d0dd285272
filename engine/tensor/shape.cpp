#include "engine/tensor/shape.h"

#include <algorithm>

namespace netloom {

namespace {

constexpr std::array<std::string_view, 8> role_names = {"none",   "batch", "channel", "depth",
                                                        "height", "width", "time",    "feature"};

std::string joined(std::span<const Axis> axes) {
  std::string text;
  for (const Axis& axis : axes) {
    if (!text.empty()) text += "×";
    text += to_text(axis.extent);
  }
  return text.empty() ? "1" : text;
}

std::int64_t power(std::int64_t base, int exponent) {
  std::int64_t result = 1;
  while (exponent-- > 0) result *= base;
  return result;
}

}  // namespace

std::string_view name_of(Role role) {
  return role_names[static_cast<std::size_t>(role)];
}

std::optional<Role> role_named(std::string_view name) {
  const auto at = std::find(role_names.begin(), role_names.end(), name);
  if (at == role_names.end()) return std::nullopt;
  return static_cast<Role>(at - role_names.begin());
}

std::optional<Extent> divide(Extent dividend, Extent divisor) {
  if (divisor.factor == 0 || dividend.factor % divisor.factor != 0) return std::nullopt;
  if (divisor.batch > dividend.batch || divisor.time > dividend.time) return std::nullopt;
  Extent quotient(dividend.factor / divisor.factor);
  quotient.batch = static_cast<std::uint8_t>(dividend.batch - divisor.batch);
  quotient.time = static_cast<std::uint8_t>(dividend.time - divisor.time);
  return quotient;
}

std::optional<Extent> sum(Extent a, Extent b) {
  if (a.factor == 0) return b;
  if (b.factor == 0) return a;
  if (a.batch != b.batch || a.time != b.time) return std::nullopt;
  a.factor += b.factor;
  return a;
}

std::string to_text(Extent extent) {
  if (extent.fixed()) return std::to_string(extent.factor);
  std::string text = extent.factor == 1 ? "" : std::to_string(extent.factor);
  const auto append = [&text](const char* symbol) {
    if (!text.empty()) text += "·";
    text += symbol;
  };
  for (int i = 0; i < extent.batch; ++i) append("N");
  for (int i = 0; i < extent.time; ++i) append("T");
  return text;
}

std::int64_t bind(Extent extent, const Binding& binding) {
  return extent.factor * power(binding.batch, extent.batch) * power(binding.time, extent.time);
}

Shape::Shape(std::initializer_list<Axis> axes) : Shape(std::span(axes.begin(), axes.size())) {}

Shape::Shape(std::span<const Axis> axes) {
  for (const Axis& axis : axes) push_back(axis);
}

Shape Shape::of(std::initializer_list<std::int64_t> sizes) {
  return of(std::span(sizes.begin(), sizes.size()));
}

Shape Shape::of(std::span<const std::int64_t> sizes) {
  Shape shape;
  for (const std::int64_t size : sizes) shape.push_back({Role::none, size});
  return shape;
}

void Shape::push_back(Axis axis) {
  assert(rank_ < max_rank);
  axes_[static_cast<std::size_t>(rank_++)] = axis;
}

std::optional<int> Shape::find(Role role) const {
  for (int i = 0; i < rank_; ++i) {
    if ((*this)[i].role == role) return i;
  }
  return std::nullopt;
}

std::int64_t Shape::size(int i) const {
  const Extent& extent = (*this)[i].extent;
  assert(extent.fixed());
  return extent.factor;
}

Extent Shape::elements() const {
  Extent product;
  for (const Axis& axis : *this) product = product * axis.extent;
  return product;
}

std::int64_t Shape::count() const {
  const Extent product = elements();
  assert(product.fixed());
  return product.factor;
}

bool Shape::fixed() const {
  return elements().fixed();
}

bool Shape::same_extents(const Shape& other) const {
  return std::equal(begin(), end(), other.begin(), other.end(),
                    [](const Axis& a, const Axis& b) { return a.extent == b.extent; });
}

Shape Shape::bound(const Binding& binding) const {
  Shape result = *this;
  for (int i = 0; i < rank_; ++i) result[i].extent = bind((*this)[i].extent, binding);
  return result;
}

Shape Shape::per_sample() const {
  Shape result;
  for (const Axis& axis : *this) {
    if (axis.role != Role::batch) result.push_back(axis);
  }
  return result;
}

bool Shape::operator==(const Shape& other) const {
  return std::equal(begin(), end(), other.begin(), other.end());
}

std::string to_text(const Shape& shape) {
  const Shape sample = shape.per_sample();
  return joined({sample.begin(), sample.end()});
}

std::string to_text_with_batch(const Shape& shape) {
  return joined({shape.begin(), shape.end()});
}

std::optional<Shape> broadcast(const Shape& a, const Shape& b) {
  const Shape& longer = a.rank() >= b.rank() ? a : b;
  const Shape& shorter = a.rank() >= b.rank() ? b : a;
  Shape result = longer;
  for (int i = 1; i <= shorter.rank(); ++i) {
    Axis& axis = result[-i];
    const Axis& other = shorter[-i];
    if (axis.extent == Extent(1)) {
      axis.extent = other.extent;
    } else if (other.extent != Extent(1) && other.extent != axis.extent) {
      return std::nullopt;
    }
    if (axis.role == Role::none) axis.role = other.role;
  }
  return result;
}

}  // namespace netloom
