#pragma once

// What shape rules share: the common refusals, in plain words with the numbers.

#include <span>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/ops/op.h"
#include "engine/ops/refusal.h"

namespace netloom {

/// The attributes of a call as their own type.
template <class T>
const T& as(const Attributes& attributes) {
  return std::get<T>(attributes);
}

/// Refuses unless all operands have one dtype; `done` completes "… cannot be <added>".
void require_same_dtype(std::span<const TensorType> inputs, std::string_view done);
/// Refuses a dtype that is not floating; `what` begins the sentence: "softmax".
void require_floating(const TensorType& input, std::string_view what, int operand = 0);
void require_dtype(const TensorType& input, Dtype dtype, std::string_view what, int operand);
/// Refuses a rank other than `rank`; `meaning` lists the axes: "batch, channel, height, width".
void require_rank(const TensorType& input, int rank, std::string_view what,
                  std::string_view meaning, int operand = 0);
/// Refuses an axis that `input` does not have.
void require_axis(const TensorType& input, int axis, std::string_view what);
/// Refuses operands that broadcasting cannot bring together; otherwise their common shape.
Shape broadcast_or_refuse(const Shape& a, const Shape& b, std::string_view done);

/// "height" or, without a role, "axis 2".
std::string axis_text(const Shape& shape, int axis);

}  // namespace netloom
