#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/core/text.h"
#include "engine/data/bind_column.h"

namespace netloom {

namespace {

bool holds_numbers(const Column& column) {
  return column.rows == nullptr && (column.kind == ColumnKind::number || numeric_classes(column));
}

/// Whether a label left out is none of the classes, so that it needs a place beside them.
bool ignores_no_class(const DataSlot& slot) {
  return slot.ignored && (*slot.ignored < 0 || *slot.ignored >= *slot.classes);
}

bool is_ignored(const DataSlot& slot, float value) {
  return slot.ignored && value == static_cast<float>(*slot.ignored);
}

bool is_class(const DataSlot& slot, float value) {
  return value == std::floor(value) && value >= 0 && value < static_cast<float>(*slot.classes);
}

/// Tells of the first of `count` values that are no classes, which stands in `row`.
Diagnostic no_class(const DataSlot& slot, float value, std::int64_t row, std::int64_t count,
                    float largest) {
  const Phrase all =
      count > 1 ? phrase("; {} labels are outside of them", with_thousands(count)) : Phrase();
  const Phrase rest =
      value < 0 ? phrase(" Correct it, or let the loss leave this label out.") : Phrase();
  Diagnostic diagnostic = data_diagnostic(
      "data.classes", slot, phrase("Label {} of {} classes", value, *slot.classes),
      phrase("Row {} has the label {}, {} declares the classes 0–{}{}.{}", with_thousands(row + 1),
             value, slot.node, *slot.classes - 1, all, rest));
  diagnostic.parameter = "classes";
  if (value >= 0 && largest == std::floor(largest)) {
    diagnostic.fixes.push_back(set_classes(slot, static_cast<std::size_t>(largest) + 1));
  }
  return diagnostic;
}

/// `numbers` as labels; what is missing becomes 0, because its row is left out. Values that are no
/// labels are added to `diagnostics`.
Array labels_of(const DataSlot& slot, const Array& numbers, std::vector<Diagnostic>& diagnostics) {
  Array labels(Dtype::i64, numbers.shape());
  const auto from = numbers.values<float>();
  const auto to = labels.values<std::int64_t>();
  const auto width = static_cast<std::size_t>(slot.sample.count());
  std::int64_t wrong = 0;
  std::size_t first = 0;
  float largest = 0;
  for (std::size_t i = 0; i < from.size(); ++i) {
    if (std::isnan(from[i])) continue;
    if (is_class(slot, from[i]) || is_ignored(slot, from[i])) {
      to[i] = static_cast<std::int64_t>(from[i]);
      continue;
    }
    if (wrong++ == 0) first = i;
    largest = std::max(largest, from[i]);
  }
  if (wrong > 0)
    diagnostics.push_back(
        no_class(slot, from[first], static_cast<std::int64_t>(first / width), wrong, largest));
  return labels;
}

}  // namespace

bool takes_labels(const DataSlot& slot, const std::vector<const Column*>& columns) {
  // One class a row in a node of many is a short text.
  const bool text = columns.size() == 1 && columns.front()->kind == ColumnKind::class_label;
  return slot.classes && slot.sample.fixed() && slot.sample.count() > 1 && !text &&
         std::all_of(columns.begin(), columns.end(),
                     [](const Column* column) { return holds_numbers(*column); });
}

std::optional<PreparedColumn> prepare_labels(const DataSlot& slot,
                                             const std::vector<const Column*>& columns,
                                             std::int64_t rows,
                                             std::vector<Diagnostic>& diagnostics) {
  const std::int64_t width = width_of(columns);
  if (width != slot.sample.count()) {
    const bool flat = columns.size() > 1 || columns.front()->sample.rank() <= 1;
    diagnostics.push_back(
        wrong_shape(slot, columns, flat ? Shape{{Role::time, width}} : columns.front()->sample));
    return std::nullopt;
  }
  DataSlot numbers = slot;
  numbers.classes.reset();
  numbers.dtype = Dtype::f32;
  auto prepared = prepare_column(numbers, columns, rows, diagnostics);
  if (!prepared) return std::nullopt;
  const std::size_t known = diagnostics.size();
  prepared->bound.values = labels_of(slot, prepared->bound.values, diagnostics);
  prepared->bound.classes.clear();
  return diagnostics.size() > known ? std::nullopt : std::move(prepared);
}

Column classes_for(const DataSlot& slot, const Column& column) {
  if (!slot.classes || !ignores_no_class(slot) || !holds_numbers(column)) return as_classes(column);
  Column numbers = as_number(column);
  numbers.values = numbers.values.clone();
  std::vector<std::size_t> left_out;
  const auto values = numbers.values.values<float>();
  for (std::size_t row = 0; row < values.size(); ++row) {
    if (!is_ignored(slot, values[row])) continue;
    left_out.push_back(row);
    values[row] = std::numeric_limits<float>::quiet_NaN();
  }
  Column classes = as_classes(numbers);
  for (const std::size_t row : left_out) {
    classes.values.values<std::int64_t>()[row] = *slot.ignored;
  }
  return classes;
}

}  // namespace netloom
