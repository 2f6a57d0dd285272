#include <algorithm>
#include <array>

#include "engine/core/error.h"
#include "engine/data/csv.h"
#include "engine/data/csv_cursor.h"
#include "engine/data/csv_value.h"

namespace netloom {

namespace {

using Records = std::vector<std::vector<CsvField>>;

/// The first records under `delimiter`; none where they cannot be read with it.
Records first_records(std::string_view text, char delimiter) {
  constexpr std::size_t enough = 20;
  Records records;
  const std::string unnamed;
  CsvCursor cursor(text, delimiter, unnamed);
  std::vector<CsvField> fields;
  try {
    while (records.size() < enough && cursor.next(fields)) records.push_back(fields);
  } catch (const Error&) {
    return {};
  }
  return records;
}

bool regular(const Records& records) {
  return !records.empty() && records.front().size() > 1 &&
         std::all_of(records.begin(), records.end(),
                     [&](const auto& record) { return record.size() == records.front().size(); });
}

bool is_number(const CsvField& field) {
  return csv_number(field.raw).has_value() || csv_number(field.raw, ',').has_value();
}

/// A comma where some number has one and none has a point.
char decimal_mark(const Records& records) {
  char mark = '.';
  for (const auto& record : records) {
    for (const CsvField& field : record) {
      if (!is_number(field)) continue;
      if (field.raw.find('.') != std::string_view::npos) return '.';
      if (field.raw.find(',') != std::string_view::npos) mark = ',';
    }
  }
  return mark;
}

/// A header has no number in it, or stands as a word above a column of numbers ("id, 2019, 2020").
bool has_header(const Records& records) {
  const auto& first = records.front();
  if (std::none_of(first.begin(), first.end(), is_number)) return true;
  if (records.size() < 2) return false;
  for (std::size_t column = 0; column < first.size(); ++column) {
    if (is_number(first[column]) || is_missing(first[column].raw)) continue;
    const bool numbers_below = std::all_of(
        records.begin() + 1, records.end(),
        [&](const auto& record) { return column < record.size() && is_number(record[column]); });
    if (numbers_below) return true;
  }
  return false;
}

}  // namespace

CsvDialect sniff_csv(std::string_view text) {
  // A comma comes last: it also stands inside numbers and texts of files that use the others.
  constexpr std::array<char, 4> delimiters{'\t', ';', '|', ','};
  CsvDialect dialect;
  Records best;
  for (const char delimiter : delimiters) {
    Records records = first_records(text, delimiter);
    if (records.empty()) continue;
    const bool wider = best.empty() || records.front().size() > best.front().size();
    if (!regular(records) && !wider) continue;
    const bool found = regular(records);
    dialect.delimiter = delimiter;
    best = std::move(records);
    if (found) break;
  }
  if (!best.empty() && best.front().size() == 1) dialect.delimiter = ',';
  if (dialect.delimiter != ',') dialect.decimal = decimal_mark(best);
  dialect.header = !best.empty() && has_header(best);
  return dialect;
}

}  // namespace netloom
