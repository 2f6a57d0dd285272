#include "engine/data/table_column.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

#include <fmt/format.h>

#include "engine/core/error.h"

namespace netloom {

Column typed_text(Column column) {
  constexpr std::size_t most_classes = 1000;
  const std::size_t most =
      std::clamp<std::size_t>(column.texts.size() / 2, std::size_t{2}, most_classes);
  std::unordered_set<std::string_view> distinct;
  for (const std::string& text : column.texts) {
    distinct.insert(text);
    if (distinct.size() > most + 1) return column;
  }
  return as_classes(column);
}

Column typed_numbers(Column column) {
  constexpr std::size_t most_classes = 20;
  const auto numbers = column.values.values<float>();
  std::unordered_set<float> distinct;
  for (const float number : numbers) {
    if (std::isnan(number)) continue;
    if (number != std::floor(number)) return column;
    distinct.insert(number);
    if (distinct.size() > most_classes) return column;
  }
  const bool often = distinct.size() >= 2 && distinct.size() * 5 <= numbers.size();
  return often ? as_classes(column) : column;
}

void add_features(Dataset& dataset) {
  ColumnGroup group{"features", {}, "All columns of numbers that no target uses."};
  if (dataset.column(group.name) != nullptr) return;
  for (const Column& column : dataset.columns) {
    const bool number = column.kind == ColumnKind::number && column.sample.count() == 1;
    if (number || numeric_classes(column)) group.parts.push_back(column.name);
  }
  if (!group.parts.empty()) dataset.groups.push_back(std::move(group));
}

void refuse_few_rows(const Dataset& dataset, bool header) {
  if (dataset.rows >= 2) return;
  const Phrase rows = dataset.rows == 0 ? phrase("no rows") : phrase("one row");
  throw Error(ErrorCode::input,
              phrase("The file has {}. Training needs rows to learn from and rows to test on: add "
                     "rows.",
                     header ? phrase("a header and {}", rows) : rows),
              dataset.name);
}

}  // namespace netloom
