#include "engine/layers/formula/expression.h"

#include <numbers>
#include <tuple>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "engine/core/text.h"
#include "engine/layers/formula/functions.h"
#include "engine/layers/formula/tokens.h"

namespace netloom {

namespace {

constexpr std::size_t deepest = 64;
constexpr std::size_t longest = 1000;

Phrase wrong_count(const std::string& name, const OperandCount& takes, std::size_t given) {
  if (takes.least != takes.most) {
    return phrase("{} takes {} or more operands, and has {}.", name, takes.least, given);
  }
  return takes.most == 1 ? phrase("{} takes 1 operand, and has {}.", name, given)
                         : phrase("{} takes {} operands, and has {}.", name, takes.most, given);
}

/// Recursive descent, one function per level of binding.
class Parser {
 public:
  explicit Parser(std::string_view text) : text_(text), tokens_(tokens_of(text)) {}

  Expression run() {
    Expression result = comparison();
    if (next().kind != Token::Kind::end) {
      refuse_formula(
          next().place, phrase("'{}' is left over", next().text),
          phrase("A formula ends here; is an operator or a parenthesis missing before?"));
    }
    return result;
  }

 private:
  const Token& next() const { return tokens_[at_]; }

  bool at(std::string_view sign) const {
    return next().kind == Token::Kind::sign && next().text == sign;
  }

  bool take(std::string_view sign) {
    const bool found = at(sign);
    if (found) ++at_;
    return found;
  }

  /// Counts the nesting of the functions below, so that no formula overflows the stack.
  struct Level {
    explicit Level(Parser& owner) : parser(owner) {
      if (++parser.depth_ > deepest) {
        refuse_formula(parser.next().place, phrase("Nested too deeply"),
                       phrase("Parentheses and signs may be nested {} deep.", deepest));
      }
    }
    Level(const Level&) = delete;
    Level& operator=(const Level&) = delete;
    ~Level() { --parser.depth_; }
    Parser& parser;
  };

  static Expression node(Operation operation, std::size_t place, std::vector<Expression> operands) {
    Expression result;
    result.operation = operation;
    result.place = place;
    result.operands = std::move(operands);
    return result;
  }

  Expression comparison() {
    const Level level(*this);
    Expression left = sum();
    const Token sign = next();
    for (const auto& [text, operation, exchanged] :
         {std::tuple("<", Operation::less, false), std::tuple(">", Operation::less, true),
          std::tuple("<=", Operation::less_equal, false),
          std::tuple(">=", Operation::less_equal, true), std::tuple("==", Operation::equal, false),
          std::tuple("!=", Operation::not_equal, false)}) {
      if (!take(text)) continue;
      Expression right = sum();
      if (exchanged) std::swap(left, right);
      return node(operation, sign.place, {std::move(left), std::move(right)});
    }
    return left;
  }

  Expression sum() {
    Expression left = product();
    for (;;) {
      const std::size_t place = next().place;
      if (take("+")) {
        left = node(Operation::add, place, {std::move(left), product()});
      } else if (take("-")) {
        left = node(Operation::subtract, place, {std::move(left), product()});
      } else {
        return left;
      }
    }
  }

  Expression product() {
    Expression left = sign();
    for (;;) {
      const std::size_t place = next().place;
      if (take("*")) {
        left = node(Operation::multiply, place, {std::move(left), sign()});
      } else if (take("/")) {
        left = node(Operation::divide, place, {std::move(left), sign()});
      } else {
        return left;
      }
    }
  }

  Expression sign() {
    const Level level(*this);
    const std::size_t place = next().place;
    if (take("-")) return node(Operation::negate, place, {sign()});
    if (take("+")) return sign();
    return power();
  }

  Expression power() {
    Expression base = atom();
    const std::size_t place = next().place;
    if (!take("^")) return base;
    return node(Operation::power, place, {std::move(base), sign()});
  }

  Expression atom() {
    const Token token = next();
    if (token.kind == Token::Kind::number) {
      ++at_;
      return number(token.place, token.number);
    }
    if (token.kind == Token::Kind::name) return name();
    if (take("(")) {
      Expression inner = comparison();
      close(token);
      return inner;
    }
    refuse_formula(
        token.place,
        token.kind == Token::Kind::end ? phrase("Formula ends too early")
                                       : phrase("'{}' where a number is due", token.text),
        phrase("A number, an input, a function or an opening parenthesis belongs here."));
  }

  void close(const Token& opened) {
    if (take(")")) return;
    refuse_formula(next().place, phrase("')' is missing"),
                   phrase("The parenthesis opened at place {} is not closed.", opened.place));
  }

  static Expression number(std::size_t place, double value) {
    Expression result;
    result.place = place;
    result.number = value;
    return result;
  }

  Expression name() {
    const Token token = next();
    ++at_;
    if (at("(")) return call(token);
    if (token.text == "pi") return number(token.place, std::numbers::pi);
    if (token.text == "e") return number(token.place, std::numbers::e);
    const auto input =
        token.text.size() == 1 ? formula_inputs.find(token.text[0]) : std::string_view::npos;
    if (input == std::string_view::npos) refuse_name(token);
    Expression result = node(Operation::input, token.place, {});
    result.input = input;
    return result;
  }

  Expression call(const Token& token) {
    const OperandCount count = formula_operands(token.text);
    if (count.most == 0) refuse_name(token);
    const Token opened = next();
    ++at_;
    std::vector<Expression> operands{comparison()};
    while (take(",")) operands.push_back(comparison());
    close(opened);
    if (operands.size() < count.least || operands.size() > count.most) {
      refuse_formula(token.place, phrase("{} of {}", token.text, operands.size()),
                     wrong_count(token.text, count, operands.size()));
    }
    Expression result = node(Operation::call, token.place, std::move(operands));
    result.function = token.text;
    return result;
  }

  /// With the nearest name in its place as a fix.
  [[noreturn]] void refuse_name(const Token& token) const {
    const std::vector<std::string> functions = formula_function_names();
    std::vector<std::string> names = functions;
    names.emplace_back("pi");
    const std::string near = nearest(token.text, names);
    std::string better;
    if (!near.empty()) better = std::string(text_).replace(token.begin, token.bytes, near);
    refuse_formula(token.place, phrase("No '{}'", token.text),
                   near.empty()
                       ? phrase("Inputs are {}; constants pi, e; functions {}.",
                                fmt::join(formula_inputs, ", "), fmt::join(functions, ", "))
                       : phrase("Did you mean '{}'?", near),
                   better);
  }

  std::string_view text_;
  std::vector<Token> tokens_;
  std::size_t at_ = 0;
  std::size_t depth_ = 0;
};

}  // namespace

Expression parse_formula(std::string_view text) {
  if (text.size() > longest) {
    refuse_formula(
        longest, phrase("Formula too long"),
        phrase("A formula has at most {} characters, this one {}.", with_thousands(longest),
               with_thousands(static_cast<std::int64_t>(text.size()))));
  }
  return Parser(text).run();
}

}  // namespace netloom
