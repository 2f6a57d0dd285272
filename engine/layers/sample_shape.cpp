#include "engine/layers/sample_shape.h"

#include <charconv>

#include <fmt/format.h>

#include "engine/core/text.h"
#include "engine/layers/parameter_value.h"
#include "engine/layers/refuse.h"

namespace netloom {

namespace {

/// What was probably meant by an axis that is none: "height 8" for "hight 8"; or nothing.
std::string meant_by(const std::string& axis) {
  const std::vector<std::string> words = split(axis, ' ');
  if (words.size() != 2 || words[1].find_first_not_of("0123456789") != std::string::npos) return {};
  const std::vector<std::string> roles = {"channel", "depth", "height", "width", "time", "feature"};
  const std::string role = nearest(words[0], roles);
  return role.empty() ? role : fmt::format("{} {}", role, words[1]);
}

/// Refuses axis number `i` of `axes`.
[[noreturn]] void refuse_axis(std::vector<std::string> axes, std::size_t i) {
  const std::string axis = axes[i];
  std::vector<Fix> fixes;
  axes[i] = meant_by(axis);
  if (!axes[i].empty()) {
    fixes.push_back(parameter_fix("shape", json_text(axes), phrase("Write \"{}\"", axes[i])));
  }
  refuse_parameter("shape", phrase("'{}' is no axis", axis),
                   phrase("Write a role and a size, as \"height 28\"; roles are channel, depth, "
                          "height, width, time, "
                          "feature."),
                   std::move(fixes));
}

/// Axis number `i` of `axes`: "height 8", or "8" for an axis without a role.
Axis axis_from(const std::vector<std::string>& axes, std::size_t i) {
  const bool alone = axes.size() == 1;
  const std::vector<std::string> words = split(axes[i], ' ');
  Axis axis;
  if (words.size() == 2) {
    const auto role = role_named(words[0]);
    if (!role || *role == Role::batch) refuse_axis(axes, i);
    axis.role = *role;
  } else if (words.size() == 1) {
    axis.role = alone ? Role::feature : Role::none;
  } else {
    refuse_axis(axes, i);
  }
  const std::string& digits = words.back();
  std::int64_t size = 0;
  const auto end = digits.data() + digits.size();
  const auto result = std::from_chars(digits.data(), end, size);
  if (result.ec != std::errc() || result.ptr != end || size < 1) refuse_axis(axes, i);
  if (size > 1'000'000) {
    refuse_parameter("shape", phrase("{} is too large for one axis", with_thousands(size)),
                     phrase("An axis of one sample holds at most 1,000,000 numbers."));
  }
  axis.extent = size;
  return axis;
}

}  // namespace

Shape shape_of_sample(const std::vector<std::string>& axes) {
  if (axes.size() >= Shape::max_rank) {
    refuse_parameter("shape", phrase("{} axes", axes.size()),
                     phrase("The shape of one sample has at most 7 axes."));
  }
  Shape full{{Role::batch, batch_extent()}};
  double numbers = 1;
  for (std::size_t i = 0; i < axes.size(); ++i) {
    full.push_back(axis_from(axes, i));
    numbers *= static_cast<double>(full[-1].extent.factor);
  }
  if (numbers > 1e9) {
    refuse_parameter(
        "shape", phrase("More than 1,000,000,000 numbers"),
        phrase("One sample of this shape holds more numbers than can be trained on; make an "
               "axis smaller."));
  }
  return full;
}

}  // namespace netloom
