#include "engine/data/json_lines.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "engine/core/error.h"
#include "engine/core/text.h"
#include "engine/data/file_text.h"
#include "engine/data/table_column.h"

namespace netloom {

namespace {

using Json = nlohmann::ordered_json;

/// Where a value stands, for messages.
struct Place {
  const std::string& file;
  std::int64_t line = 0;

  [[noreturn]] void fail(const Phrase& message) const {
    throw Error(ErrorCode::input, message, fmt::format("{}:{}", file, line));
  }
};

enum class Kind { number, text, list };

Phrase kind_text(Kind kind) {
  return kind == Kind::number ? phrase("a number")
         : kind == Kind::text ? phrase("a text")
                              : phrase("a list of numbers");
}

/// The extents of lists in lists: those of the first of each, as far as there are axes.
Shape extents_of(const Json& list) {
  Shape shape;
  const Json* at = &list;
  while (at->is_array() && !at->empty() && shape.rank() < Shape::max_rank - 1) {
    shape.push_back({Role::none, static_cast<std::int64_t>(at->size())});
    at = &at->front();
  }
  if (shape.rank() == 1) shape[0].role = Role::feature;
  return shape;
}

/// One column while its rows are read; rows that lack it hold NaN or an empty text.
class JsonColumn {
 public:
  explicit JsonColumn(std::string name) { column_.name = std::move(name); }

  void add(const Json& value, std::int64_t row, const Place& place) {
    if (value.is_null()) return;
    const Kind kind = kind_of(value, place);
    if (!kind_) {
      kind_ = kind;
      first_line_ = place.line;
      if (kind == Kind::list) column_.sample = extents_of(value);
    }
    if (kind != *kind_) {
      place.fail(phrase("\"{}\" is {} here and {} on line {}. Give it one kind of value.",
                        column_.name, kind_text(kind), kind_text(*kind_), first_line_));
    }
    fill_up_to(row);
    switch (kind) {
      case Kind::number:
        numbers_.push_back(value.get<float>());
        break;
      case Kind::text:
        column_.texts.push_back(value.is_boolean() ? value.dump() : value.get<std::string>());
        break;
      case Kind::list:
        add_list(value, 0, place);
        break;
    }
  }

  Column finished(std::int64_t rows) && {
    fill_up_to(rows);
    column_.missing = missing_;
    if (kind_ == Kind::text) {
      column_.kind = ColumnKind::text;
      return typed_text(std::move(column_));
    }
    if (kind_ != Kind::list) return typed_numbers(number_column(column_.name, numbers_));
    Shape shape{{Role::batch, rows}};
    for (const Axis& axis : column_.sample) shape.push_back(axis);
    column_.values = Array::from<float>(shape, numbers_);
    return std::move(column_);
  }

 private:
  Kind kind_of(const Json& value, const Place& place) const {
    if (value.is_number()) return Kind::number;
    if (value.is_string() || value.is_boolean()) return Kind::text;
    if (value.is_array() && !value.empty()) return Kind::list;
    if (value.is_array()) {
      place.fail(phrase("\"{}\" is an empty list. Leave the key out where it has no numbers.",
                        column_.name));
    }
    place.fail(
        phrase("\"{}\" is an object. A column holds numbers, texts, true or false, or "
               "lists of numbers: give its parts keys of their own.",
               column_.name));
  }

  /// Rows up to `row`, which have no value.
  void fill_up_to(std::int64_t row) {
    const auto width = static_cast<std::size_t>(kind_ == Kind::list ? column_.sample.count() : 1);
    for (; rows_ < row; ++rows_) {
      missing_.push_back(rows_);
      if (kind_ == Kind::text) {
        column_.texts.emplace_back();
      } else {
        numbers_.insert(numbers_.end(), width, std::numeric_limits<float>::quiet_NaN());
      }
    }
    ++rows_;
  }

  void add_list(const Json& list, int axis, const Place& place) {
    const Shape& sample = column_.sample;
    const bool deep = axis + 1 < sample.rank();
    const bool fits = list.is_array() && std::cmp_equal(list.size(), sample.size(axis)) &&
                      std::all_of(list.begin(), list.end(), [deep](const Json& one) {
                        return deep ? one.is_array() : one.is_number();
                      });
    if (!fits) {
      place.fail(
          phrase("\"{}\" needs {} numbers in each row, as on line {}. Give the list as "
                 "many numbers and nothing else.",
                 column_.name, to_text(sample), first_line_));
    }
    for (const Json& one : list) {
      if (deep) {
        add_list(one, axis + 1, place);
      } else {
        numbers_.push_back(one.get<float>());
      }
    }
  }

  Column column_;
  std::optional<Kind> kind_;
  std::int64_t first_line_ = 0;
  std::int64_t rows_ = 0;
  std::vector<float> numbers_;
  std::vector<std::int64_t> missing_;
};

/// The object on a line. Throws Error(input) for anything else.
Json object_on(std::string_view line, const Place& place) {
  Json value = Json::parse(line, nullptr, false);
  if (!value.is_object()) {
    place.fail(
        phrase("The line is no JSON object but `{}`. Each line has to be one, as "
               "{{\"width\": 1.5, \"kind\": \"a\"}}.",
               line.substr(0, 40)));
  }
  return value;
}

/// The columns in the order in which their keys come.
class JsonTable {
 public:
  void add(const Json& row, std::int64_t number, const Place& place) {
    for (const auto& [key, value] : row.items()) {
      const auto [known, fresh] = places_.emplace(key, columns_.size());
      if (fresh) columns_.emplace_back(key);
      columns_[known->second].add(value, number, place);
    }
  }

  std::vector<Column> finished(std::int64_t rows) && {
    std::vector<Column> columns;
    for (JsonColumn& column : columns_) columns.push_back(std::move(column).finished(rows));
    return columns;
  }

 private:
  std::vector<JsonColumn> columns_;
  std::map<std::string, std::size_t, std::less<>> places_;
};

}  // namespace

Dataset parse_json_lines(std::string_view text, const std::string& name,
                         const ReadProgress& progress) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  refuse_what_is_no_text(text, name);
  Dataset dataset;
  dataset.name = name;
  JsonTable table;
  Place place{name};
  constexpr std::int64_t lines = 1024;  // a few milliseconds of parsing
  for (std::size_t at = 0; at < text.size();) {
    if (progress && place.line % lines == 0) {
      progress(static_cast<std::int64_t>(at), static_cast<std::int64_t>(text.size()));
    }
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    at = end + 1;
    ++place.line;
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    table.add(object_on(line, place), dataset.rows++, place);
  }
  refuse_few_rows(dataset);
  dataset.columns = std::move(table).finished(dataset.rows);
  add_features(dataset);
  return dataset;
}

Dataset read_json_lines(const std::string& path, const ReadProgress& progress) {
  return parse_json_lines(read_file_text(path, progress), path, progress);
}

}  // namespace netloom
