#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/ops/op.h"
#include "engine/tensor/array.h"

namespace netloom {

/// How the elements of an operand are drawn.
enum class Fill {
  normal,
  away,      ///< Normal, and at least 0.2 from 0: where a function has a corner there.
  positive,  ///< At least 0.5.
  distinct,  ///< No two closer than 0.04, nor to those of another operand than 0.01.
  number,    ///< `bound` everywhere.
  whole,     ///< Whole numbers in [0, bound).
};

/// One operand of a case. f32 stands for any floating dtype.
struct OpOperand {
  Fill fill = Fill::normal;
  Shape shape;
  Dtype dtype = Dtype::f32;
  double bound = 0;
};

/// One call of an op; shapes may be symbolic.
struct OpCase {
  std::string name;
  std::string op;
  Attributes attributes;
  std::vector<OpOperand> operands;
};

/// What stands for the symbols of the cases.
inline constexpr Binding op_case_binding{3, 4};

/// Every op at least once, with odd sizes, broadcasting, strides, padding, groups: what references
/// are checked on, and what every backend is compared with them on.
const std::vector<OpCase>& op_cases();

/// The parts of them: functions of elements.
std::vector<OpCase> elementwise_op_cases();
/// Shapes and axes, reductions.
std::vector<OpCase> shape_op_cases();
/// Products, losses, optimisers.
std::vector<OpCase> training_op_cases();
/// What is on sequences: tables of tokens, recurrent layers, attention, positions.
std::vector<OpCase> sequence_op_cases();
/// Convolution, pooling, resizing and padding along one, two and three axes.
std::vector<OpCase> spatial_op_cases();
/// Layer, RMS and group norm.
std::vector<OpCase> norm_op_cases();

/// Operand number `which` of `one`, bound, in `floating` where it is of a floating dtype. The same
/// numbers each time; of another floating dtype, the same numbers rounded.
Array op_operand(const OpCase& one, std::size_t which, Dtype floating = Dtype::f32);
std::vector<Array> op_operands(const OpCase& one, Dtype floating = Dtype::f32);

/// Attributes with symbols bound, and with f32 replaced by `floating`.
Attributes op_attributes(const OpCase& one, Dtype floating = Dtype::f32);

}  // namespace netloom
