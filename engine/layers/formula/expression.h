#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/phrase.h"

namespace netloom {

/// What a part of a formula does with its operands.
enum class Operation {
  number,
  input,
  call,
  negate,
  add,
  subtract,
  multiply,
  divide,
  power,
  less,
  less_equal,
  equal,
  not_equal,
};

/// A formula as a tree. "a > b" stands as "b < a".
struct Expression {
  Operation operation = Operation::number;
  std::size_t place = 0;   ///< Where it stands in the text, counted in characters from 1.
  double number = 0;       ///< Of a number.
  std::size_t input = 0;   ///< Which one, from 0.
  std::string function{};  ///< The name called.
  std::vector<Expression> operands{};
};

/// Names of the inputs, in their order: a, b, c, d, f, g, h. There is no input e, which is Euler's
/// number.
inline constexpr std::string_view formula_inputs = "abcdfgh";

/// The tree of `text`. Comparisons bind least, then + and −, then · and /, then the sign, then ^,
/// which is taken from the right: −a^2 is −(a^2). Refuses the parameter "formula" with the place
/// where it cannot be read.
Expression parse_formula(std::string_view text);

/// Refuses the parameter "formula" at `place` of its text; `better`, unless empty, is a whole
/// formula to offer instead.
[[noreturn]] void refuse_formula(std::size_t place, const Phrase& title, const Phrase& message,
                                 const std::string& better = {});

}  // namespace netloom
