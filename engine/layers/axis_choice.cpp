#include "engine/layers/axis_choice.h"

#include "engine/layers/feature_axis.h"
#include "engine/layers/refuse.h"

namespace netloom {

int axis_of(const Value& x, const std::string& axis, const std::string& port) {
  const Shape& shape = x.shape();
  if (shape.rank() < 2) {
    refuse_input(port, "shape.rank", phrase("Needs numbers along an axis"),
                 phrase("`{{{}}}` gives one number per sample, which has no axis.", port));
  }
  if (axis == "auto") return feature_axis(shape);
  if (const auto found = shape.find(*role_named(axis))) return *found;
  refuse_parameter("axis", phrase("No axis {} in {}", axis, to_text(shape)),
                   phrase("`{{{}}}` gives {}, which has no {} axis; auto takes {}.", port,
                          to_text(shape), axis, axis_name(shape, feature_axis(shape))),
                   {parameter_fix("axis", "\"auto\"", phrase("Set axis to auto"))});
}

Phrase axis_name(const Shape& shape, int axis) {
  const Role role = shape[axis].role;
  return role == Role::none ? phrase("axis {}", axis) : listed(std::string(name_of(role)));
}

std::int64_t known_size(const Value& x, int at, const std::string& title) {
  const Shape& shape = x.shape();
  if (shape[at].extent.fixed()) return shape.size(at);
  refuse_input("x", "shape.unknown", phrase("Size of {} must be known", axis_name(shape, at)),
               phrase("{} counts places along the {}, which varies from batch to batch in {}.",
                      listed(title), axis_name(shape, at), to_text(shape)));
}

}  // namespace netloom
