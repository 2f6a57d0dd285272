#include "engine/data/csv_cursor.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/data/csv_value.h"

namespace netloom {

namespace {

constexpr std::size_t longest_record = std::size_t{16} << 20;

bool ends_line(char c) {
  return c == '\n' || c == '\r';
}

}  // namespace

std::string CsvField::text() const {
  if (!quoted) return std::string(without_blanks(raw));
  if (!escaped) return std::string(raw);
  std::string result;
  for (std::size_t i = 0; i < raw.size(); ++i) {
    result.push_back(raw[i]);
    if (raw[i] == '"') ++i;
  }
  return result;
}

CsvCursor::CsvCursor(std::string_view text, char delimiter, const std::string& name)
    : text_(text), delimiter_(delimiter), name_(name) {
  skip_comments();
}

bool CsvCursor::next(std::vector<CsvField>& fields) {
  while (at_ < text_.size() && ends_line(text_[at_])) end_line();
  fields.clear();
  if (at_ == text_.size()) return false;
  record_line_ = line_;
  const std::size_t begin = at_;
  for (;;) {
    fields.push_back(text_.substr(at_, 1) == "\"" ? quoted_field() : plain_field());
    if (at_ - begin > longest_record) {
      fail(record_line_,
           phrase("The line is longer than 16 MiB. Check that the file is a CSV file."));
    }
    if (at_ == text_.size()) return true;
    if (text_[at_] != delimiter_) break;
    ++at_;
  }
  end_line();
  return true;
}

void CsvCursor::skip_comments() {
  const auto line_from = [this](std::size_t at) {
    return text_.substr(at, std::min(text_.find_first_of("\r\n", at), text_.size()) - at);
  };
  const auto fields_of = [this](std::string_view line) {
    return std::count(line.begin(), line.end(), delimiter_);
  };
  while (text_.substr(at_, 1) == "#") {
    const std::string_view comment = line_from(at_);
    const std::size_t before = at_;
    at_ += comment.size();
    if (at_ < text_.size()) end_line();
    const std::string_view next = line_from(at_);
    if (fields_of(comment) == 0 || fields_of(comment) != fields_of(next)) continue;
    // A row like the next: of such texts, or of the names of columns, as NumPy writes them.
    at_ = next.starts_with('#') ? before : before + 1;
    --line_;
    return;
  }
}

CsvField CsvCursor::plain_field() {
  const std::size_t begin = at_;
  const char* const end = text_.data() + text_.size();
  const char* c = text_.data() + at_;
  while (c != end && *c != delimiter_ && !ends_line(*c)) ++c;
  at_ = static_cast<std::size_t>(c - text_.data());
  return {text_.substr(begin, at_ - begin), false, false};
}

CsvField CsvCursor::quoted_field() {
  const std::int64_t opened = line_;
  const std::size_t begin = ++at_;
  bool escaped = false;
  for (;; ++at_) {
    if (at_ == text_.size()) {
      fail(opened, phrase("A quote opens here and never closes. Add the closing \"."));
    }
    if (text_[at_] == '\n') ++line_;
    if (text_[at_] != '"') continue;
    if (text_.substr(at_ + 1, 1) != "\"") break;
    escaped = true;
    ++at_;
  }
  const CsvField field{text_.substr(begin, at_ - begin), true, escaped};
  ++at_;
  if (at_ < text_.size() && text_[at_] != delimiter_ && !ends_line(text_[at_])) {
    fail(line_, phrase("Text follows the closing quote of \"{}\". Write quotes inside a field "
                       "twice (\"\").",
                       field.raw.substr(0, 40)));
  }
  return field;
}

void CsvCursor::end_line() {
  if (text_[at_] == '\r' && text_.substr(at_ + 1, 1) == "\n") ++at_;
  ++at_;
  ++line_;
}

void CsvCursor::fail(std::int64_t line, const Phrase& message) const {
  throw Error(ErrorCode::input, message, fmt::format("{}:{}", name_, line));
}

}  // namespace netloom
