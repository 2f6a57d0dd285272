#include "plugins/pytorch/source.h"

#include <cctype>

namespace netloom {

namespace {

constexpr std::size_t widest = 88;
constexpr int spaces_per_level = 4;

bool fits(int indent, const std::string& text) {
  return text.size() + static_cast<std::size_t>(indent * spaces_per_level) <= widest;
}

/// Place of the bracket that the last closing one in `text` closes; npos where there is none.
std::size_t last_open(const std::string& text, std::size_t close) {
  int depth = 0;
  for (std::size_t i = close + 1; i-- > 0;) {
    if (text[i] == ')' || text[i] == ']') ++depth;
    if ((text[i] == '(' || text[i] == '[') && --depth == 0) return i;
  }
  return std::string::npos;
}

/// Place of the closing bracket of what the call that opens at `open` is a method of: that of
/// "f(x)" in "f(x).y("; npos where it is no such call.
std::size_t bracket_before(const std::string& text, std::size_t open) {
  std::size_t at = open;
  const auto in_name = [&] {
    const auto letter = static_cast<unsigned char>(text[at - 1]);
    return std::isalnum(letter) != 0 || letter == '_' || letter == '.';
  };
  while (at > 0 && in_name()) --at;
  const bool method = at > 0 && at < open && text[at] == '.' && text[at - 1] == ')';
  return method ? at - 1 : std::string::npos;
}

/// The parts between commas that stand in no bracket.
std::vector<std::string> arguments_of(const std::string& text) {
  std::vector<std::string> parts(1);
  int depth = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '(' || text[i] == '[') ++depth;
    if (text[i] == ')' || text[i] == ']') --depth;
    if (text[i] == ',' && depth == 0) {
      parts.emplace_back();
      if (i + 1 < text.size() && text[i + 1] == ' ') ++i;
      continue;
    }
    parts.back() += text[i];
  }
  if (parts.back().empty()) parts.pop_back();
  return parts;
}

}  // namespace

void Source::line(int indent, const std::string& text) {
  code_.text += std::string(static_cast<std::size_t>(indent * spaces_per_level), ' ') + text + "\n";
  ++lines_;
}

void Source::blank(int lines) {
  code_.text += std::string(static_cast<std::size_t>(lines), '\n');
  lines_ += lines;
}

void Source::add(int indent, const std::string& statement, const std::vector<std::string>& nodes) {
  const int first = lines_ + 1;
  std::size_t close = statement.find_last_of(")]");
  std::size_t open = close == std::string::npos ? close : last_open(statement, close);
  while (open != std::string::npos && !fits(indent, statement.substr(0, open + 1))) {
    const std::size_t before = bracket_before(statement, open);
    if (before == std::string::npos) break;
    close = before;
    open = last_open(statement, close);
  }
  if (fits(indent, statement) || open == std::string::npos) {
    line(indent, statement);
  } else {
    const std::string body = statement.substr(open + 1, close - open - 1);
    line(indent, statement.substr(0, open + 1));
    if (fits(indent + 1, body)) {
      line(indent + 1, body);
    } else {
      for (const std::string& part : arguments_of(body)) line(indent + 1, part + ",");
    }
    line(indent, statement.substr(close));
  }
  for (const std::string& node : nodes) code_.nodes.push_back({node, first, lines_});
}

void Source::append(const Source& other, const std::vector<std::string>& nodes) {
  code_.text += other.code_.text;
  for (const std::string& node : nodes) {
    code_.nodes.push_back({node, lines_ + 1, lines_ + other.lines_});
  }
  for (const NodeLines& one : other.code_.nodes) {
    code_.nodes.push_back({one.node, one.first + lines_, one.last + lines_});
  }
  lines_ += other.lines_;
}

}  // namespace netloom
