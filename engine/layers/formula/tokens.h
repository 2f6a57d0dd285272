#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace netloom {

/// A word, number or sign of a formula.
struct Token {
  enum class Kind { number, name, sign, end };
  Kind kind = Kind::end;
  std::string text;       ///< Signs in their plain form: "*" for "·", "-" for "−", "^" for "**".
  double number = 0;      ///< Of a number.
  std::size_t place = 0;  ///< In characters from 1.
  std::size_t begin = 0;  ///< In bytes from 0.
  std::size_t bytes = 0;
};

/// The tokens of `text`, the last of kind `end`. Refuses what is neither word, number nor sign.
std::vector<Token> tokens_of(std::string_view text);

}  // namespace netloom
