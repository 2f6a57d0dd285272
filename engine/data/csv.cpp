#include "engine/data/csv.h"

#include <limits>
#include <optional>
#include <unordered_map>

#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/core/text.h"
#include "engine/data/csv_cursor.h"
#include "engine/data/csv_value.h"
#include "engine/data/file_text.h"
#include "engine/data/table_column.h"

namespace netloom {

namespace {

constexpr std::size_t problems_kept = 5;
constexpr int passes = 2;  // for numbers, then for texts

/// What the first pass finds in one column: its numbers, and where there are none.
struct NumberPass {
  std::string name;
  std::vector<float> numbers;  ///< NaN where the cell is missing or text.
  std::vector<CellProblem> problems;
  std::int64_t texts = 0;
  std::int64_t present = 0;

  void add(const CsvField& field, std::int64_t line, char decimal);
  bool is_number() const {
    // One slip in a short file, or at most a tenth, is a slip; more is a column of text.
    return present > 0 && texts < present && (texts <= 1 || texts * 10 <= present) &&
           !(texts == 1 && present <= 2);
  }
  Column column() && {
    Column column = number_column(name, numbers);
    column.problems = std::move(problems);
    column.problem_count = texts;
    return typed_numbers(std::move(column));
  }
};

Phrase advice(std::string_view text) {
  if (const auto number = csv_number(text, ',')) {
    return phrase("Write decimals with a point: {}.", *number);
  }
  return phrase("Write a number, or leave the cell empty.");
}

void NumberPass::add(const CsvField& field, std::int64_t line, char decimal) {
  const std::optional<float> number = csv_number(field.raw, decimal);
  numbers.push_back(number.value_or(std::numeric_limits<float>::quiet_NaN()));
  if (!number && is_missing(field.raw)) return;
  ++present;
  if (number) return;
  ++texts;
  if (problems.size() >= problems_kept) return;
  std::string text = field.text().substr(0, 80);
  Phrase message = phrase("\"{}\" in column {} is no number. {}", text, name, advice(text));
  const auto row = static_cast<std::int64_t>(numbers.size()) - 1;
  problems.push_back({line, row, name, std::move(text), std::move(message)});
}

std::vector<std::string> column_names(const std::vector<CsvField>& first, bool header,
                                      const std::string& file) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < first.size(); ++i) {
    const std::string text = header ? first[i].text() : std::string();
    const std::string_view name = without_blanks(text);
    names.push_back(name.empty() ? fmt::format("column {}", i + 1) : std::string(name));
  }
  std::unordered_map<std::string, std::size_t> seen;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto [before, fresh] = seen.emplace(names[i], i);
    if (fresh) continue;
    throw Error(ErrorCode::input,
                phrase("Columns {} and {} are both named \"{}\". Rename one.", before->second + 1,
                       i + 1, names[i]),
                file);
  }
  return names;
}

/// A text to be read pass by pass.
struct CsvText {
  std::string_view text;
  CsvDialect dialect;
  const std::string& name;
  const ReadProgress& progress;
};

/// One pass over the text: the records, with equally many fields, behind the header.
class Table {
 public:
  Table(const CsvText& csv, int pass)
      : csv_(csv), pass_(pass), cursor_(csv.text, csv.dialect.delimiter, csv.name) {
    if (!cursor_.next(fields_)) {
      throw Error(ErrorCode::input,
                  phrase("The file is empty. Give a CSV file with a header and rows."), csv.name);
    }
    names_ = column_names(fields_, csv.dialect.header, csv.name);
    waiting_ = !csv.dialect.header;
  }

  const std::vector<std::string>& names() const { return names_; }
  const std::vector<CsvField>& fields() const { return fields_; }
  std::int64_t line() const { return cursor_.line(); }
  char decimal() const { return csv_.dialect.decimal; }

  bool next() {
    tell();
    if (waiting_) {
      waiting_ = false;
      return true;
    }
    if (!cursor_.next(fields_)) return false;
    if (fields_.size() == names_.size()) return true;
    throw Error(ErrorCode::input,
                phrase("The row has {} fields, the first row has {}. Check its delimiters and "
                       "quotes.",
                       fields_.size(), names_.size()),
                fmt::format("{}:{}", csv_.name, cursor_.line()));
  }

 private:
  void tell() {
    constexpr std::int64_t records = 4096;  // a few milliseconds of parsing
    if (!csv_.progress || ++told_ % records != 0) return;
    const auto size = static_cast<std::int64_t>(csv_.text.size());
    csv_.progress(pass_ * size + static_cast<std::int64_t>(cursor_.place()), passes * size);
  }

  const CsvText& csv_;
  int pass_;
  std::int64_t told_ = 0;
  CsvCursor cursor_;
  std::vector<std::string> names_;
  std::vector<CsvField> fields_;
  bool waiting_ = false;
};

std::vector<NumberPass> read_numbers(Table table) {
  std::vector<NumberPass> columns(table.names().size());
  for (std::size_t i = 0; i < columns.size(); ++i) columns[i].name = table.names()[i];
  while (table.next()) {
    for (std::size_t i = 0; i < columns.size(); ++i)
      columns[i].add(table.fields()[i], table.line(), table.decimal());
  }
  return columns;
}

/// Texts of the columns in `wanted`, read again.
std::vector<Column> read_texts(Table table, const std::vector<std::size_t>& wanted) {
  std::vector<Column> columns(wanted.size());
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    columns[i].name = table.names()[wanted[i]];
    columns[i].kind = ColumnKind::text;
  }
  for (std::int64_t row = 0; table.next(); ++row) {
    for (std::size_t i = 0; i < wanted.size(); ++i) {
      const CsvField& field = table.fields()[wanted[i]];
      if (is_missing(field.raw)) columns[i].missing.push_back(row);
      columns[i].texts.push_back(field.text());
    }
  }
  return columns;
}

}  // namespace

Dataset parse_csv(std::string_view text, const std::string& name, const ReadProgress& progress) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  refuse_what_is_no_text(text, name);
  const CsvText csv{text, sniff_csv(text), name, progress};
  std::vector<NumberPass> numbers = read_numbers(Table(csv, 0));
  Dataset dataset;
  dataset.name = name;
  dataset.rows = static_cast<std::int64_t>(numbers.front().numbers.size());
  refuse_few_rows(dataset, csv.dialect.header);
  std::vector<std::size_t> texts;
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    if (!numbers[i].is_number()) texts.push_back(i);
  }
  std::vector<Column> text_columns;
  if (!texts.empty()) text_columns = read_texts(Table(csv, 1), texts);
  auto text_column = text_columns.begin();
  for (NumberPass& pass : numbers) {
    dataset.columns.push_back(pass.is_number() ? std::move(pass).column()
                                               : typed_text(std::move(*text_column++)));
  }
  add_features(dataset);
  return dataset;
}

Dataset read_csv(const std::string& path, const ReadProgress& progress) {
  return parse_csv(read_file_text(path, progress), path, progress);
}

}  // namespace netloom
