#include "engine/layers/sample_shape.h"

#include <charconv>

#include <fmt/format.h>

#include "engine/core/text.h"
#include "engine/layers/refuse.h"

namespace netloom {

namespace {

[[noreturn]] void refuse_axis(const std::string& axis) {
  refuse_parameter(
      "shape", fmt::format("'{}' is no axis", axis),
      "Write a role and a size, as \"height 28\"; roles are channel, depth, height, width, time, "
      "feature.");
}

/// "height 8", or "8" for an axis without a role.
Axis axis_from(const std::string& text, bool alone) {
  const std::vector<std::string> words = split(text, ' ');
  Axis axis;
  if (words.size() == 2) {
    const auto role = role_named(words[0]);
    if (!role || *role == Role::batch) refuse_axis(text);
    axis.role = *role;
  } else if (words.size() == 1) {
    axis.role = alone ? Role::feature : Role::none;
  } else {
    refuse_axis(text);
  }
  const std::string& digits = words.back();
  std::int64_t size = 0;
  const auto end = digits.data() + digits.size();
  const auto result = std::from_chars(digits.data(), end, size);
  if (result.ec != std::errc() || result.ptr != end || size < 1) refuse_axis(text);
  if (size > 1'000'000) {
    refuse_parameter("shape", fmt::format("{} is too large for one axis", with_thousands(size)),
                     "An axis of one sample holds at most 1,000,000 numbers.");
  }
  axis.extent = size;
  return axis;
}

}  // namespace

Shape shape_of_sample(const std::vector<std::string>& axes) {
  if (axes.size() >= Shape::max_rank) {
    refuse_parameter("shape", fmt::format("{} axes", axes.size()),
                     "The shape of one sample has at most 7 axes.");
  }
  Shape full{{Role::batch, batch_extent()}};
  double numbers = 1;
  for (const std::string& axis : axes) {
    full.push_back(axis_from(axis, axes.size() == 1));
    numbers *= static_cast<double>(full[-1].extent.factor);
  }
  if (numbers > 1e9) {
    refuse_parameter("shape", "More than 1,000,000,000 numbers",
                     "One sample of this shape holds more numbers than can be trained on; make an "
                     "axis smaller.");
  }
  return full;
}

}  // namespace netloom
