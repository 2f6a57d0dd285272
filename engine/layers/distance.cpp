#include "engine/layers/distance.h"

#include <fmt/format.h>

#include "engine/layers/feature_axis.h"
#include "engine/layers/refuse.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

/// `shape` less its last axis where that has one element only.
Shape without_last_one(const Shape& shape) {
  if (shape.rank() < 2 || shape[shape.rank() - 1].extent != Extent(1)) return shape;
  return Shape(std::span(shape.begin(), static_cast<std::size_t>(shape.rank() - 1)));
}

}  // namespace

Value distance_of_rows(Builder& b, const Value& one, const Value& other) {
  constexpr double epsilon = 1e-6;
  const Value apart = ops::affine(b, ops::subtract(b, one, other), 1, epsilon);
  return ops::sqrt(b, ops::sum(b, ops::square(b, apart), {feature_axis(one.shape())}));
}

void require_alike(const LayerInputs& in, const std::string& port, const std::string& other,
                   const std::string& title) {
  require_real(in[port], port, title);
  require_real(in[other], other, title);
  const Shape& first = in[port].shape();
  const Shape& second = in[other].shape();
  if (first.same_extents(second)) return;
  refuse_input(other, "shape.mismatch", phrase("{} beside {}", to_text(first), to_text(second)),
               phrase("{} compares number with number, so both need one shape; `{{{}}}` gives "
                      "{}, `{{{}}}` gives {}.",
                      listed(title), port, to_text(first), other, to_text(second)));
}

Value answers_for_rows(Builder& b, const Value& rows, const Value& target,
                       const std::string& title) {
  const Shape& shape = target.shape();
  const bool labels = b.classes(target) == 2;
  const bool fits = without_last_one(shape).same_extents(without_last_one(rows.shape()));
  if (!fits || (b.classes(target) != 0 && !labels)) {
    refuse_input(
        "target", "shape.mismatch", phrase("Needs one answer per pair"),
        phrase("{} needs one of two classes, or one number, for each pair; "
               "`{{target}}` holds {}{}.",
               listed(title), to_text(shape),
               labels || b.classes(target) == 0 ? Phrase()
                                                : phrase(" of {} classes", b.classes(target))));
  }
  const Value numbers = labels ? ops::cast(b, target, b.precision()) : target;
  return shape.same_extents(rows.shape()) ? numbers : ops::reshape(b, numbers, rows.shape());
}

}  // namespace netloom
