#pragma once

#include <string>
#include <string_view>

#include "engine/core/api.h"
#include "engine/data/dataset.h"

namespace netloom {

/// How the text of a CSV file is laid out, as found in its first rows.
struct CsvDialect {
  char delimiter = ',';  ///< Comma, semicolon, tab or bar.
  bool header = false;   ///< The first row names the columns.
  char decimal = '.';    ///< Point, or comma where that is not the delimiter.
};

/// Finds the delimiter that gives the first rows equally many fields, the decimal mark, and whether
/// the first row is a header: no number in it, or a word above numbers. `text` is without a byte
/// order mark.
NETLOOM_API CsvDialect sniff_csv(std::string_view text);

/// Reads CSV text (RFC 4180 quotes, UTF-8 with or without a byte order mark, LF or CRLF) as a data
/// set called `name`. A column is a number when at most a tenth of its cells are not (those are
/// `problems`), a class when it holds few distinct texts or integers, text otherwise. Empty cells,
/// NA, N/A, NaN, null, None and ? are missing. The group "features" holds all columns of numbers.
/// Throws Error(input) with the line for text that is no table: empty, ragged, not UTF-8, an open
/// quote. `progress` is told of the two passes, for numbers and for texts.
NETLOOM_API Dataset parse_csv(std::string_view text, const std::string& name,
                              const ReadProgress& progress = {});

/// `parse_csv` of a file; a name that ends in `.gz` is decompressed. Throws Error(not_found, io,
/// input).
NETLOOM_API Dataset read_csv(const std::string& path, const ReadProgress& progress = {});

}  // namespace netloom
