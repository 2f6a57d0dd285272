#include "engine/layers/formula/tokens.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

#include "engine/layers/formula/expression.h"

namespace netloom {

namespace {

/// Signs as people write them, longer ones first, and their plain form.
constexpr std::array<std::pair<std::string_view, std::string_view>, 22> signs{{
    {"**", "^"}, {"<=", "<="}, {">=", ">="}, {"==", "=="}, {"!=", "!="}, {"≤", "<="},
    {"≥", ">="}, {"≠", "!="},  {"·", "*"},   {"×", "*"},   {"÷", "/"},   {"−", "-"},
    {"+", "+"},  {"-", "-"},   {"*", "*"},   {"/", "/"},   {"^", "^"},   {"(", "("},
    {")", ")"},  {",", ","},   {"<", "<"},   {">", ">"},
}};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}
/// Bytes of the character that begins with `c`, in UTF-8.
std::size_t character_bytes(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

class Tokens {
 public:
  explicit Tokens(std::string_view text) : text_(text) {}

  std::vector<Token> run() && {
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
        advance(1);
      } else if (is_digit(c) || (c == '.' && at_ + 1 < text_.size() && is_digit(text_[at_ + 1]))) {
        take_number();
      } else if (is_letter(c)) {
        take_name();
      } else {
        take_sign();
      }
    }
    push(Token::Kind::end, "", 0);
    return std::move(tokens_);
  }

 private:
  void advance(std::size_t bytes) {
    const std::size_t end = std::min(at_ + bytes, text_.size());
    for (; at_ < end; ++at_) place_ += (static_cast<unsigned char>(text_[at_]) & 0xC0U) != 0x80U;
  }

  void push(Token::Kind kind, std::string_view plain, std::size_t bytes, double number = 0) {
    tokens_.push_back({kind, std::string(plain), number, place_, at_, bytes});
    advance(bytes);
  }

  void take_number() {
    double number = 0;
    const char* begin = text_.data() + at_;
    const auto read = std::from_chars(begin, text_.data() + text_.size(), number);
    const auto bytes = static_cast<std::size_t>(read.ptr - begin);
    if (read.ec != std::errc() || !std::isfinite(number)) {
      refuse_formula(place_, phrase("Number out of range"),
                     phrase("Numbers go up to about 1e308."));
    }
    push(Token::Kind::number, text_.substr(at_, bytes), bytes, number);
  }

  void take_name() {
    std::size_t bytes = 1;
    while (at_ + bytes < text_.size() &&
           (is_letter(text_[at_ + bytes]) || is_digit(text_[at_ + bytes]))) {
      ++bytes;
    }
    push(Token::Kind::name, text_.substr(at_, bytes), bytes);
  }

  void take_sign() {
    for (const auto& [sign, plain] : signs) {
      if (text_.substr(at_).starts_with(sign)) return push(Token::Kind::sign, plain, sign.size());
    }
    const std::string_view found = text_.substr(at_, character_bytes(text_[at_]));
    refuse_formula(
        place_, phrase("'{}' has no meaning here", found),
        phrase("A formula has numbers, names, + - * / ^, comparisons, commas and parentheses."));
  }

  std::string_view text_;
  std::vector<Token> tokens_;
  std::size_t at_ = 0;
  std::size_t place_ = 1;
};

}  // namespace

std::vector<Token> tokens_of(std::string_view text) {
  return Tokens(text).run();
}

}  // namespace netloom
