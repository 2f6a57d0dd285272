#include "engine/data/bind_column.h"

#include <algorithm>
#include <cassert>

#include <fmt/format.h>

#include "engine/core/text.h"
#include "engine/data/number_hint.h"

namespace netloom {

namespace {

Shape with_rows(std::int64_t rows, const Shape& sample) {
  Shape shape{{Role::batch, rows}};
  for (const Axis& axis : sample) shape.push_back(axis);
  return shape;
}

Fix set_parameter(const DataSlot& slot, std::string parameter, std::string value, Phrase title) {
  Fix fix;
  fix.kind = Fix::Kind::set_parameter;
  fix.node = slot.node;
  fix.parameter = std::move(parameter);
  fix.value = std::move(value);
  fix.title = std::move(title);
  return fix;
}

/// The shape as the project file writes it: ["channel 1", "height 8"].
std::string shape_json(const Shape& shape) {
  std::vector<std::string> axes;
  for (const Axis& axis : shape) {
    axes.push_back(axis.role == Role::none
                       ? to_text(axis.extent)
                       : fmt::format("\"{} {}\"", name_of(axis.role), to_text(axis.extent)));
  }
  return fmt::format("[{}]", fmt::join(axes, ", "));
}

std::string quoted_names(const std::vector<const Column*>& columns) {
  std::vector<std::string> names;
  names.reserve(columns.size());
  for (const Column* column : columns) names.push_back(fmt::format("\"{}\"", column->name));
  return fmt::format("{}", fmt::join(names, ", "));
}

Phrase names_of(const std::vector<const Column*>& columns) {
  if (columns.size() > 3) return phrase("{} columns", columns.size());
  if (columns.size() == 1) return phrase("column \"{}\"", columns.front()->name);
  return phrase("columns {}", quoted_names(columns));
}

/// "Column "a" gives 3, node x wants 4."
Phrase given_by(const std::vector<const Column*>& columns, const std::string& given,
                const DataSlot& slot) {
  const std::string wanted = to_text(slot.sample);
  if (columns.size() == 1) {
    return phrase("Column \"{}\" gives {}, node {} wants {}.", columns.front()->name, given,
                  slot.node, wanted);
  }
  if (columns.size() > 3) {
    return phrase("{} columns give {}, node {} wants {}.", columns.size(), given, slot.node,
                  wanted);
  }
  return phrase("Columns {} give {}, node {} wants {}.", quoted_names(columns), given, slot.node,
                wanted);
}

/// What one column adds to a vector of numbers.
struct Part {
  Array values;  ///< f32 (rows, width) where `labels` is empty.
  Array labels;  ///< i64 (rows): written as one 1 among `width`, or as the label itself where width
                 ///< is 1.
  std::int64_t width = 1;
};

/// Two named classes are one number, 0 or 1; more are one 1 among as many zeros. `wanted` columns
/// may ask for two.
Part part_of(const Column& column, std::int64_t wanted) {
  if (column.kind == ColumnKind::class_label && !numeric_classes(column)) {
    const auto classes = static_cast<std::int64_t>(column.classes.size());
    return {{}, column.values, classes == 2 && wanted != 2 ? 1 : classes};
  }
  const Column numbers = as_number(column);
  return {numbers.values, {}, numbers.sample.count()};
}

void write_part(const Part& part, std::span<float> to, std::size_t offset, std::size_t stride) {
  const auto width = static_cast<std::size_t>(part.width);
  if (part.labels.empty()) {
    const auto from = part.values.values<float>();
    for (std::size_t row = 0; row * width < from.size(); ++row) {
      std::copy_n(from.begin() + static_cast<std::ptrdiff_t>(row * width), width,
                  to.begin() + static_cast<std::ptrdiff_t>(row * stride + offset));
    }
    return;
  }
  const auto labels = part.labels.values<std::int64_t>();
  for (std::size_t row = 0; row < labels.size(); ++row) {
    if (labels[row] < 0) continue;
    const auto label = static_cast<std::size_t>(labels[row]);
    if (width == 1)
      to[row * stride + offset] = static_cast<float>(label);
    else
      to[row * stride + offset + label] = 1;
  }
}

/// Shape that the columns give together: an image or another array keeps its own, numbers stand
/// side by side.
Shape given_shape(const std::vector<const Column*>& columns, std::int64_t width) {
  if (columns.size() == 1 && columns.front()->sample.rank() > 1) {
    return columns.front()->sample;
  }
  return {{Role::feature, width}};
}

Diagnostic holds_text(const DataSlot& slot, const Column& column) {
  Phrase message =
      phrase("Column \"{}\" holds free text, node {} takes numbers.", column.name, slot.node);
  if (!column.texts.empty()) {
    const std::string& text = column.texts.front();
    message = phrase("Column \"{}\" holds free text such as \"{}\", node {} takes numbers.{}",
                     column.name, text.substr(0, 40), slot.node, number_hint(text));
  }
  return data_diagnostic("data.text", slot, phrase("Text in {}", column.name), message);
}

bool prepare_numbers(const DataSlot& slot, const std::vector<const Column*>& columns,
                     std::int64_t rows, std::vector<Diagnostic>& diagnostics, BoundColumn& bound) {
  std::vector<Part> parts;
  std::int64_t width = 0;
  const std::int64_t wanted = columns.size() == 1 ? slot.sample.count() : 0;
  for (const Column* column : columns) {
    const bool numbers = column->rows == nullptr && column->kind != ColumnKind::text &&
                         column->kind != ColumnKind::tokens;
    if (!numbers) {
      diagnostics.push_back(holds_text(slot, *column));
      return false;
    }
    parts.push_back(part_of(*column, wanted));
    width += parts.back().width;
  }
  const Shape given = given_shape(columns, width);
  if (!fits(given, slot.sample)) {
    diagnostics.push_back(wrong_shape(slot, columns, given));
    if (slot.is_target && columns.size() == 1 && !parts.front().labels.empty()) {
      diagnostics.back().fixes = {set_classes(slot, columns.front()->classes.size())};
    }
    return false;
  }
  Array values(Dtype::f32, with_rows(rows, slot.sample));
  std::size_t offset = 0;
  for (const Part& part : parts) {
    write_part(part, values.values<float>(), offset, static_cast<std::size_t>(width));
    offset += static_cast<std::size_t>(part.width);
  }
  if (columns.size() == 1) bound.classes = columns.front()->classes;
  bound.values = std::move(values);
  return true;
}

bool prepare_classes(const DataSlot& slot, const std::vector<const Column*>& columns,
                     std::vector<Diagnostic>& diagnostics, BoundColumn& bound) {
  if (columns.size() != 1 || columns.front()->kind == ColumnKind::image || columns.front()->rows ||
      slot.sample.count() != 1) {
    diagnostics.push_back(data_diagnostic(
        "data.classes", slot, phrase("One class a row needed"),
        phrase("Node {} takes one class a row; {} cannot give that. Bind one column of classes.",
               slot.node, names_of(columns))));
    return false;
  }
  const Column column = classes_for(slot, *columns.front());
  if (slot.classes && *slot.classes != static_cast<std::int64_t>(column.classes.size())) {
    diagnostics.push_back(
        wrong_classes(slot, column.name, static_cast<std::int64_t>(column.classes.size())));
    if (diagnostics.back().severity == Severity::error) return false;
  }
  bound.classes = column.classes;
  bound.vocabulary = column.vocabulary;
  bound.values = column.values.reshaped(with_rows(column.values.count(), slot.sample));
  return true;
}

void note_missing(const std::vector<const Column*>& columns, PreparedColumn& prepared) {
  for (const Column* column : columns) {
    prepared.missing.insert(prepared.missing.end(), column->missing.begin(), column->missing.end());
    prepared.texts += column->problem_count;
    if (!prepared.first_text && !column->problems.empty()) {
      prepared.first_text = column->problems.front();
    }
  }
  std::sort(prepared.missing.begin(), prepared.missing.end());
  const auto end = std::unique(prepared.missing.begin(), prepared.missing.end());
  prepared.missing.erase(end, prepared.missing.end());
}

/// The extents of more than one, in order.
std::vector<std::int64_t> without_ones(const Shape& shape) {
  std::vector<std::int64_t> sizes;
  for (int axis = 0; axis < shape.rank(); ++axis) {
    if (shape.size(axis) != 1) sizes.push_back(shape.size(axis));
  }
  return sizes;
}

}  // namespace

Fix set_classes(const DataSlot& slot, std::size_t count) {
  return set_parameter(slot, "classes", std::to_string(count), phrase("Set classes to {}", count));
}

Diagnostic data_diagnostic(std::string code, const DataSlot& slot, Phrase title, Phrase message) {
  Diagnostic diagnostic;
  diagnostic.code = std::move(code);
  diagnostic.node = slot.node;
  diagnostic.title = std::move(title);
  diagnostic.message = std::move(message);
  return diagnostic;
}

Diagnostic wrong_shape(const DataSlot& slot, const std::vector<const Column*>& columns,
                       const Shape& given) {
  Diagnostic diagnostic = data_diagnostic(
      "data.shape", slot, phrase("{} given, {} wanted", to_text(given), to_text(slot.sample)),
      given_by(columns, to_text(given), slot));
  diagnostic.parameter = "shape";
  diagnostic.fixes.push_back(
      set_parameter(slot, "shape", shape_json(given), phrase("Set shape to {}", to_text(given))));
  return diagnostic;
}

Diagnostic wrong_classes(const DataSlot& slot, const std::string& column, std::int64_t given) {
  Diagnostic diagnostic =
      data_diagnostic("data.classes", slot, phrase("{} classes for {}", given, *slot.classes),
                      phrase("Column \"{}\" has {} classes, {} declares {}.", column, given,
                             slot.node, *slot.classes));
  diagnostic.parameter = "classes";
  diagnostic.fixes.push_back(set_classes(slot, static_cast<std::size_t>(given)));
  // A class without rows is not learned, yet training works.
  if (given < *slot.classes) diagnostic.severity = Severity::warning;
  return diagnostic;
}

bool fits(const Shape& given, const Shape& wanted) {
  const bool open = !wanted.fixed();
  if (!open && given.rank() != wanted.rank() && without_ones(given) == without_ones(wanted)) {
    return true;
  }
  if (!open && given.count() == wanted.count() && (given.rank() <= 1 || wanted.rank() <= 1)) {
    return true;
  }
  if (given.rank() != wanted.rank()) return false;
  for (int axis = 0; axis < given.rank(); ++axis) {
    const Extent& extent = wanted[axis].extent;
    if (extent.fixed() && extent != given[axis].extent) return false;
  }
  return true;
}

std::int64_t width_of(const std::vector<const Column*>& columns) {
  const std::int64_t wanted = 0;
  std::int64_t width = 0;
  for (const Column* column : columns) {
    width += !column->values.empty() && column->kind != ColumnKind::tokens
                 ? part_of(*column, wanted).width
                 : 1;
  }
  return width;
}

std::optional<PreparedColumn> prepare_column(const DataSlot& slot,
                                             const std::vector<const Column*>& columns,
                                             std::int64_t rows,
                                             std::vector<Diagnostic>& diagnostics) {
  assert(!columns.empty());
  PreparedColumn prepared;
  prepared.bound.node = slot.node;
  prepared.bound.is_target = slot.is_target;
  for (const Column* column : columns) prepared.bound.names.push_back(column->name);
  if (!slot.sample.fixed()) {
    diagnostics.push_back(data_diagnostic(
        "data.shape", slot, phrase("Open shape"),
        phrase("Node {} wants {}; rows of a table have a fixed shape. Give its axes numbers.",
               slot.node, to_text(slot.sample))));
    return std::nullopt;
  }
  const bool index = slot.classes.has_value() ||
                     (!is_floating(slot.dtype) &&
                      columns.front()->kind == ColumnKind::class_label && columns.size() == 1);
  const bool good = index ? prepare_classes(slot, columns, diagnostics, prepared.bound)
                          : prepare_numbers(slot, columns, rows, diagnostics, prepared.bound);
  if (!good) return std::nullopt;
  note_missing(columns, prepared);
  return prepared;
}

}  // namespace netloom
