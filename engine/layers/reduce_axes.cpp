#include "engine/layers/reduce_axes.h"

#include <algorithm>

#include "engine/layers/axis_choice.h"
#include "engine/layers/refuse.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

std::vector<int> axes_of(const Value& x, const std::string& axis) {
  if (axis != "all" && axis != "space") return {axis_of(x, axis)};
  std::vector<int> axes;
  for (int i = 1; i < x.shape().rank(); ++i) {
    const Role role = x.shape()[i].role;
    const bool place = role == Role::depth || role == Role::height || role == Role::width;
    if (axis == "all" || place) axes.push_back(i);
  }
  if (!axes.empty()) return axes;
  refuse_parameter(
      "axis",
      axis == "all" ? phrase("No axis in {}", to_text(x.shape()))
                    : phrase("No places in {}", to_text(x.shape())),
      phrase("`{{x}}` gives {}; height and width are what maps have.", to_text(x.shape())),
      {parameter_fix("axis", "\"auto\"", phrase("Set axis to auto"))});
}

}  // namespace

Value reduced(Builder& b, const Value& x, const std::string& axis, bool keep,
              const Reduction& reduction) {
  require_real(x, "x", "A reduction");
  const std::vector<int> axes = axes_of(x, axis);
  const Value y = reduction(x, axes);
  if (keep) return y;
  Shape shape;
  for (int i = 0; i < x.shape().rank(); ++i) {
    if (!std::ranges::binary_search(axes, i)) shape.push_back(x.shape()[i]);
  }
  if (shape.rank() == 1) shape.push_back({Role::feature, 1});
  if (shape.rank() == 2 && shape[1].role == Role::channel) shape[1].role = Role::feature;
  return ops::reshape(b, y, shape);
}

}  // namespace netloom
