#include "engine/ops/infer.h"

#include <algorithm>
#include <string>

#include <fmt/format.h>

namespace netloom {

namespace {

/// Shapes as people see them in a graph; with the batch axis where they differ only in it.
std::pair<std::string, std::string> texts(const Shape& a, const Shape& b) {
  std::pair<std::string, std::string> pair{to_text(a), to_text(b)};
  if (pair.first == pair.second) pair = {to_text_with_batch(a), to_text_with_batch(b)};
  return pair;
}

}  // namespace

std::string axis_text(const Shape& shape, int axis) {
  const Role role = shape[axis].role;
  return role == Role::none ? fmt::format("axis {}", axis) : std::string(name_of(role));
}

void require_same_dtype(std::span<const TensorType> inputs, std::string_view done) {
  for (std::size_t i = 1; i < inputs.size(); ++i) {
    if (inputs[i].dtype == inputs[0].dtype) continue;
    const auto a = name_of(inputs[0].dtype);
    const auto b = name_of(inputs[i].dtype);
    refuse("dtype.mismatch", phrase("{} and {}", a, b),
           phrase("Numbers of type {} and {} cannot be {}; both sides need the same type.", a, b,
                  done),
           static_cast<int>(i));
  }
}

void require_floating(const TensorType& input, std::string_view what, int operand) {
  if (is_floating(input.dtype)) return;
  const auto dtype = name_of(input.dtype);
  refuse("dtype.mismatch", phrase("{} of {}", what, dtype),
         phrase("{} works on real numbers (f32), not on {}.", what, dtype), operand);
}

void require_dtype(const TensorType& input, Dtype dtype, std::string_view what, int operand) {
  if (input.dtype == dtype) return;
  refuse("dtype.mismatch", phrase("{} as {}", what, name_of(input.dtype)),
         phrase("{} must be {}, but come as {}.", what, name_of(dtype), name_of(input.dtype)),
         operand);
}

void require_rank(const TensorType& input, int rank, std::string_view what,
                  std::string_view meaning, int operand) {
  if (input.shape.rank() == rank) return;
  refuse("shape.rank", phrase("{} axes where {} are needed", input.shape.rank(), rank),
         phrase("{} needs {} axes ({}), but gets {} with {}.", what, rank, meaning,
                to_text_with_batch(input.shape), input.shape.rank()),
         operand);
}

void require_axis(const TensorType& input, int axis, std::string_view what) {
  const int rank = input.shape.rank();
  if (axis >= 0 && axis < rank) return;
  refuse("shape.axis", phrase("No axis {}", axis),
         phrase("{} works along axis {}, but {} has only {} axes, counted from 0.", what, axis,
                to_text_with_batch(input.shape), rank),
         0);
}

Shape broadcast_or_refuse(const Shape& a, const Shape& b, std::string_view done) {
  if (const auto shape = broadcast(a, b)) return *shape;
  const auto [first, second] = texts(a, b);
  const Shape& longer = a.rank() >= b.rank() ? a : b;
  Phrase why;
  for (int i = 1; i <= std::min(a.rank(), b.rank()); ++i) {
    const Extent left = a[-i].extent;
    const Extent right = b[-i].extent;
    if (left == right || left == Extent(1) || right == Extent(1)) continue;
    why = phrase("{} is {} on one side and {} on the other",
                 listed(axis_text(longer, longer.rank() - i)), to_text(left), to_text(right));
  }
  refuse("shape.mismatch", phrase("{} and {}", first, second),
         phrase("{} and {} cannot be {}: {}; sizes must be equal, or one of them 1.", first, second,
                done, why),
         1);
}

}  // namespace netloom
