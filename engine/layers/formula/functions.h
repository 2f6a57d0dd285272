#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/ops/op.h"

namespace netloom {

/// A function that formulas may call: of one tensor, element by element.
struct FormulaFunction {
  std::string_view name;
  double (*number)(double) = nullptr;  ///< Of a constant.
  Value (*value)(Emitter&, const Value&) = nullptr;
};

/// The functions of one operand. Those of several are min, max, clip and where.
std::span<const FormulaFunction> formula_functions();

/// The function of that name, or null.
const FormulaFunction* formula_function(std::string_view name);

/// How many operands a call of `name` may have; none where there is no such function.
struct OperandCount {
  std::size_t least = 0;
  std::size_t most = 0;
};
OperandCount formula_operands(std::string_view name);

/// All names that a formula may call.
std::vector<std::string> formula_function_names();

}  // namespace netloom
