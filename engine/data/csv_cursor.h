#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/phrase.h"

namespace netloom {

/// One field of a record: a view into the text, without its quotes.
struct CsvField {
  std::string_view raw;
  bool quoted = false;
  bool escaped = false;  ///< Holds "" for a quote.

  /// Without blanks around it, unless they are quoted.
  std::string text() const;
};

/// Walks over the records of CSV text (RFC 4180; LF, CRLF or CR; blank lines are skipped, and so
/// are lines of "#" at the top, but for one that names the columns) without copying it.
class CsvCursor {
 public:
  /// `name` is the file that messages speak of.
  CsvCursor(std::string_view text, char delimiter, const std::string& name);

  /// Reads the next record into `fields`; false at the end. Throws Error(input) for an open quote,
  /// text behind a closing quote, or a record longer than 16 MiB.
  bool next(std::vector<CsvField>& fields);
  /// Line on which the last record began, from 1.
  std::int64_t line() const { return record_line_; }
  /// Bytes of the text that were walked over.
  std::size_t place() const { return at_; }

 private:
  void skip_comments();
  CsvField quoted_field();
  CsvField plain_field();
  void end_line();
  [[noreturn]] void fail(std::int64_t line, const Phrase& message) const;

  std::string_view text_;
  char delimiter_;
  const std::string& name_;
  std::size_t at_ = 0;
  std::int64_t line_ = 1;
  std::int64_t record_line_ = 1;
};

}  // namespace netloom
