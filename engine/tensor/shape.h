#pragma once

#include <array>
#include <cassert>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "engine/core/api.h"

namespace netloom {

/// What an axis means. Layers find the axis they work on by role, messages and pictures name it.
enum class Role : std::uint8_t { none, batch, channel, depth, height, width, time, feature };

NETLOOM_API std::string_view name_of(Role role);
NETLOOM_API std::optional<Role> role_named(std::string_view name);

/// The size of an axis: `factor` · N^batch · T^time, where N (batch) and T (time) are known only
/// when a program is bound to a batch. Most extents are plain numbers; `N·T` appears when batch and
/// time are flattened into one axis.
struct Extent {
  std::int64_t factor = 1;
  std::uint8_t batch = 0;
  std::uint8_t time = 0;

  constexpr Extent() = default;
  constexpr Extent(std::int64_t number) : factor(number) {}

  constexpr bool fixed() const { return batch == 0 && time == 0; }
  constexpr bool operator==(const Extent&) const = default;
};

inline constexpr Extent operator*(Extent a, Extent b) {
  a.factor *= b.factor;
  a.batch = static_cast<std::uint8_t>(a.batch + b.batch);
  a.time = static_cast<std::uint8_t>(a.time + b.time);
  return a;
}
/// The extent e with e · divisor = dividend, where there is one.
NETLOOM_API std::optional<Extent> divide(Extent dividend, Extent divisor);
/// The extent a + b, where the two are multiples of the same symbols (or one is 0); "N + 4" has no
/// extent.
NETLOOM_API std::optional<Extent> sum(Extent a, Extent b);
/// "32", "N", "N·T", "4·N".
NETLOOM_API std::string to_text(Extent extent);

/// Concrete sizes for the symbols.
struct Binding {
  std::int64_t batch = 1;
  std::int64_t time = 1;

  bool operator==(const Binding&) const = default;
};
NETLOOM_API std::int64_t bind(Extent extent, const Binding& binding);

/// The two symbols.
inline constexpr Extent batch_extent() {
  Extent e;
  e.batch = 1;
  return e;
}
inline constexpr Extent time_extent() {
  Extent e;
  e.time = 1;
  return e;
}

struct Axis {
  Role role = Role::none;
  Extent extent;

  constexpr bool operator==(const Axis&) const = default;
};

/// The shape of a tensor: up to eight axes, row-major, each with a role and an extent that may be
/// symbolic. A plain value of fixed size: copying one allocates nothing.
class NETLOOM_API Shape {
 public:
  static constexpr int max_rank = 8;

  Shape() = default;
  Shape(std::initializer_list<Axis> axes);
  explicit Shape(std::span<const Axis> axes);
  /// A shape without roles or symbols.
  static Shape of(std::initializer_list<std::int64_t> sizes);
  static Shape of(std::span<const std::int64_t> sizes);

  int rank() const { return rank_; }
  bool scalar() const { return rank_ == 0; }
  /// Axis `i`; negative counts from the back.
  const Axis& operator[](int i) const { return axes_[index(i)]; }
  Axis& operator[](int i) { return axes_[index(i)]; }
  const Axis* begin() const { return axes_.data(); }
  const Axis* end() const { return axes_.data() + rank_; }
  void push_back(Axis axis);

  /// Number of an axis with `role`, or nothing.
  std::optional<int> find(Role role) const;
  /// Size of axis `i`; asserts that it is fixed.
  std::int64_t size(int i) const;
  /// Product of all extents.
  Extent elements() const;
  /// Number of elements; asserts that all extents are fixed.
  std::int64_t count() const;
  bool fixed() const;
  /// Same extents, whatever the roles.
  bool same_extents(const Shape& other) const;
  /// The same shape with the symbols replaced by numbers.
  Shape bound(const Binding& binding) const;
  /// The same shape less the batch axis: what people call the shape of a layer's output.
  Shape per_sample() const;

  bool operator==(const Shape& other) const;

 private:
  std::size_t index(int i) const {
    const int at = i < 0 ? i + rank_ : i;
    assert(at >= 0 && at < rank_);
    return static_cast<std::size_t>(at);
  }

  std::array<Axis, max_rank> axes_{};
  int rank_ = 0;
};

/// "16×4×4" (without the batch axis) and "N×16×4×4"; a scalar is "1".
NETLOOM_API std::string to_text(const Shape& shape);
NETLOOM_API std::string to_text_with_batch(const Shape& shape);

/// The shape of an elementwise result under NumPy's broadcasting rule (axes aligned at the back,
/// extent 1 stretches), or nothing when they do not fit. Roles are taken from the operand that has
/// one.
NETLOOM_API std::optional<Shape> broadcast(const Shape& a, const Shape& b);

}  // namespace netloom
