#include "engine/data/dataset.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace netloom {

namespace {

constexpr float nothing = std::numeric_limits<float>::quiet_NaN();

std::optional<float> whole_number(const std::string& text) {
  float value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = error == std::errc() && end == text.data() + text.size();
  return whole && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

Axis rows_axis(std::size_t rows) {
  return {Role::batch, static_cast<std::int64_t>(rows)};
}

/// What both conversions keep of the column they came from.
Column with_origin(Column column, const Column& origin) {
  column.problems = origin.problems;
  column.problem_count = origin.problem_count;
  column.description = origin.description;
  column.unit = origin.unit;
  return column;
}

/// Distinct present values, ascending; integers from 0 with few gaps become all integers up to the
/// largest, so that a class that happens to have no row keeps its number.
std::vector<float> class_values(std::span<const float> values) {
  std::vector<float> distinct;
  std::copy_if(values.begin(), values.end(), std::back_inserter(distinct),
               [](float value) { return !std::isnan(value); });
  std::sort(distinct.begin(), distinct.end());
  distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
  const bool integers = std::all_of(distinct.begin(), distinct.end(),
                                    [](float value) { return value == std::floor(value); });
  if (distinct.empty() || !integers || distinct.front() != 0) return distinct;
  const double count = static_cast<double>(distinct.back()) + 1;
  if (count > 2 * static_cast<double>(distinct.size())) return distinct;
  distinct.resize(static_cast<std::size_t>(count));
  for (std::size_t i = 0; i < distinct.size(); ++i) distinct[i] = static_cast<float>(i);
  return distinct;
}

Column classes_of_numbers(const Column& column) {
  const auto values = column.values.values<float>();
  const std::vector<float> distinct = class_values(values);
  std::vector<std::int64_t> labels(values.size(), -1);
  for (std::size_t row = 0; row < values.size(); ++row) {
    if (std::isnan(values[row])) continue;
    const auto found = std::lower_bound(distinct.begin(), distinct.end(), values[row]);
    labels[row] = found - distinct.begin();
  }
  std::vector<std::string> classes;
  for (const float value : distinct) {
    char text[32];
    classes.emplace_back(text, std::to_chars(text, text + sizeof text, value).ptr);
  }
  return with_origin(class_column(column.name, labels, std::move(classes)), column);
}

Column classes_of_texts(const Column& column) {
  std::vector<bool> absent(column.texts.size(), false);
  for (const std::int64_t row : column.missing) absent[static_cast<std::size_t>(row)] = true;
  std::vector<std::string> classes;
  for (std::size_t row = 0; row < column.texts.size(); ++row) {
    if (!absent[row]) classes.push_back(column.texts[row]);
  }
  std::sort(classes.begin(), classes.end());
  classes.erase(std::unique(classes.begin(), classes.end()), classes.end());
  std::vector<std::int64_t> labels(column.texts.size(), -1);
  for (std::size_t row = 0; row < labels.size(); ++row) {
    if (absent[row]) continue;
    labels[row] =
        std::lower_bound(classes.begin(), classes.end(), column.texts[row]) - classes.begin();
  }
  return with_origin(class_column(column.name, labels, std::move(classes)), column);
}

template <class List>
auto* named(List& list, std::string_view name) {
  const auto found =
      std::find_if(list.begin(), list.end(), [&](const auto& one) { return one.name == name; });
  return found == list.end() ? nullptr : &*found;
}

}  // namespace

std::string_view name_of(ColumnKind kind) {
  switch (kind) {
    case ColumnKind::number:
      return "number";
    case ColumnKind::class_label:
      return "class";
    case ColumnKind::image:
      return "image";
    case ColumnKind::text:
      return "text";
    case ColumnKind::tokens:
      return "tokens";
    case ColumnKind::mask:
      return "mask";
  }
  return "number";
}

const Column* Dataset::column(std::string_view column_name) const {
  return named(columns, column_name);
}

const ColumnGroup* Dataset::group(std::string_view group_name) const {
  return named(groups, group_name);
}

std::vector<std::string> Dataset::names() const {
  std::vector<std::string> all;
  for (const Column& one : columns) all.push_back(one.name);
  for (const ColumnGroup& one : groups) all.push_back(one.name);
  return all;
}

Column number_column(std::string name, std::span<const float> values) {
  Column column;
  column.name = std::move(name);
  column.kind = ColumnKind::number;
  column.sample = {{Role::feature, 1}};
  column.values = Array::from<float>({rows_axis(values.size()), {Role::feature, 1}}, values);
  for (std::size_t row = 0; row < values.size(); ++row) {
    if (std::isnan(values[row])) column.missing.push_back(static_cast<std::int64_t>(row));
  }
  return column;
}

Column class_column(std::string name, std::span<const std::int64_t> values,
                    std::vector<std::string> classes) {
  Column column;
  column.name = std::move(name);
  column.kind = ColumnKind::class_label;
  column.values = Array::from<std::int64_t>({rows_axis(values.size())}, values);
  column.classes = std::move(classes);
  for (std::size_t row = 0; row < values.size(); ++row) {
    if (values[row] < 0) column.missing.push_back(static_cast<std::int64_t>(row));
  }
  return column;
}

bool numeric_classes(const Column& column) {
  return column.kind == ColumnKind::class_label &&
         std::all_of(column.classes.begin(), column.classes.end(),
                     [](const std::string& name) { return whole_number(name).has_value(); });
}

Column as_number(const Column& column) {
  if (column.kind != ColumnKind::class_label) return column;
  std::vector<float> numbers;
  for (const std::string& name : column.classes) numbers.push_back(*whole_number(name));
  const auto labels = column.values.values<std::int64_t>();
  std::vector<float> values(labels.size(), nothing);
  for (std::size_t row = 0; row < labels.size(); ++row) {
    if (labels[row] >= 0) values[row] = numbers[static_cast<std::size_t>(labels[row])];
  }
  return with_origin(number_column(column.name, values), column);
}

Column as_classes(const Column& column) {
  switch (column.kind) {
    case ColumnKind::number:
      return classes_of_numbers(column);
    case ColumnKind::text:
      return classes_of_texts(column);
    case ColumnKind::class_label:
    case ColumnKind::image:
    case ColumnKind::tokens:
    case ColumnKind::mask:
      break;
  }
  return column;
}

}  // namespace netloom
