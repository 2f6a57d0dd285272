#include "engine/data/describe.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <fmt/format.h>

#include "engine/core/text.h"

namespace netloom {

namespace {

constexpr std::int64_t images_measured = 100;

void measure_numbers(const Column& column, ColumnDescription& description) {
  double sum = 0;
  std::int64_t count = 0;
  for (const float value : column.values.values<float>()) {
    if (std::isnan(value)) continue;
    const double number = value;
    description.minimum = count == 0 ? number : std::min(description.minimum, number);
    description.maximum = count == 0 ? number : std::max(description.maximum, number);
    sum += number;
    ++count;
  }
  if (count > 0) description.mean = sum / static_cast<double>(count);
}

/// Of images that are made when needed, the first few are measured.
void measure_rows(const Column& column, std::int64_t rows, ColumnDescription& description) {
  description.classes = column.classes;
  if (column.kind != ColumnKind::image) return;
  std::vector<std::uint8_t> pixels(static_cast<std::size_t>(column.sample.count()));
  double sum = 0;
  std::int64_t count = 0;
  for (std::int64_t row = 0; row < std::min(rows, images_measured); ++row) {
    column.rows->copy(std::span(&row, 1), {}, reinterpret_cast<std::byte*>(pixels.data()));
    const auto [low, high] = std::minmax_element(pixels.begin(), pixels.end());
    description.minimum = row == 0 ? *low / 255.0 : std::min(description.minimum, *low / 255.0);
    description.maximum = std::max(description.maximum, *high / 255.0);
    sum += std::accumulate(pixels.begin(), pixels.end(), 0.0) / 255;
    count += column.sample.count();
  }
  if (count > 0) description.mean = sum / static_cast<double>(count);
}

void count_classes(const Column& column, ColumnDescription& description) {
  description.classes = column.classes;
  description.class_counts.assign(column.classes.size(), 0);
  for (const std::int64_t label : column.values.values<std::int64_t>()) {
    if (label >= 0) ++description.class_counts[static_cast<std::size_t>(label)];
  }
}

std::size_t token_at(const Column& column, std::size_t step) {
  return column.values.dtype() == Dtype::u8
             ? column.values.values<std::uint8_t>()[step]
             : static_cast<std::size_t>(column.values.values<std::int32_t>()[step]);
}

void count_tokens(const Column& column, ColumnDescription& description) {
  description.classes = column.classes;
  description.class_counts.assign(column.classes.size(), 0);
  const auto steps = static_cast<std::size_t>(column.values.count());
  for (std::size_t step = 0; step < steps; ++step) {
    ++description.class_counts[token_at(column, step)];
  }
}

ColumnDescription describe(const Column& column, std::int64_t rows) {
  ColumnDescription description;
  description.name = column.name;
  description.kind = column.kind;
  description.sample = column.sample;
  description.missing = static_cast<std::int64_t>(column.missing.size());
  description.description = column.description;
  description.unit = column.unit;
  description.problems = column.problems;
  if (column.kind == ColumnKind::class_label) count_classes(column, description);
  if (column.kind == ColumnKind::tokens) count_tokens(column, description);
  if (column.rows) {
    measure_rows(column, rows, description);
  } else if (column.kind == ColumnKind::number || column.kind == ColumnKind::image) {
    measure_numbers(column, description);
  }
  return description;
}

/// White space as people write it; other names as they are.
std::string visible(const std::string& name) {
  if (name == "\n") return "\\n";
  if (name == "\t") return "\\t";
  return name == " " ? "␣" : name;
}

std::string cell_text(const Column& column, std::int64_t row) {
  const auto at = static_cast<std::size_t>(row);
  switch (column.kind) {
    case ColumnKind::text:
      return column.texts[at];
    case ColumnKind::image:
    case ColumnKind::mask:
      return to_text(column.sample);
    case ColumnKind::class_label: {
      const std::int64_t label = column.values.values<std::int64_t>()[at];
      return label < 0 ? "" : column.classes[static_cast<std::size_t>(label)];
    }
    case ColumnKind::tokens:
      return visible(column.classes[token_at(column, at)]);
    case ColumnKind::number:
      break;
  }
  const float value = column.values.values<float>()[at];
  return std::isnan(value) ? "" : fmt::format("{}", value);
}

std::string class_text(const ColumnDescription& column) {
  constexpr std::size_t most = 12;
  std::vector<std::string> counts;
  for (std::size_t i = 0; i < std::min(most, column.classes.size()); ++i) {
    counts.push_back(
        fmt::format("{} {}", visible(column.classes[i]), with_thousands(column.class_counts[i])));
  }
  const bool more = column.classes.size() > most;
  return fmt::format("{} classes: {}{}", column.classes.size(), fmt::join(counts, ", "),
                     more ? ", …" : "");
}

std::string values_text(const ColumnDescription& column) {
  switch (column.kind) {
    case ColumnKind::class_label:
    case ColumnKind::tokens:
      return class_text(column);
    case ColumnKind::text:
      return "free text";
    case ColumnKind::mask:
      return fmt::format("{} classes of pixels", column.classes.size());
    case ColumnKind::number:
    case ColumnKind::image:
      break;
  }
  return fmt::format("min {:.6g}, mean {:.6g}, max {:.6g}", column.minimum, column.mean,
                     column.maximum);
}

std::string column_line(const ColumnDescription& column) {
  const std::string shape = column.kind == ColumnKind::text ? "" : " " + to_text(column.sample);
  const std::string unit = column.unit.empty() ? "" : fmt::format(" [{}]", column.unit);
  const std::string missing =
      column.missing == 0 ? "" : fmt::format(", {} missing", with_thousands(column.missing));
  return fmt::format("  {}{}: {}{}, {}{}\n", column.name, unit, name_of(column.kind), shape,
                     values_text(column), missing);
}

}  // namespace

DatasetDescription describe(const Dataset& dataset, std::int64_t first_rows) {
  DatasetDescription description;
  description.name = dataset.name;
  description.rows = dataset.rows;
  description.steps = dataset.steps;
  description.groups = dataset.groups;
  for (const Column& column : dataset.columns) {
    description.columns.push_back(describe(column, dataset.rows));
  }
  for (std::int64_t row = 0; row < std::min(first_rows, dataset.rows); ++row) {
    std::vector<std::string>& cells = description.first_rows.emplace_back();
    for (const Column& column : dataset.columns) cells.push_back(cell_text(column, row));
  }
  return description;
}

std::string to_text(const DatasetDescription& description) {
  std::string text =
      fmt::format("{}: {} rows\n", description.name, with_thousands(description.rows));
  if (description.steps > 0) {
    text += fmt::format("  Rows are windows over {} steps in order.\n",
                        with_thousands(description.steps));
  }
  for (const ColumnDescription& column : description.columns) {
    text += column_line(column);
    for (const CellProblem& problem : column.problems) {
      text += fmt::format("    line {}: {}\n", problem.line, problem.message);
    }
  }
  for (const ColumnGroup& group : description.groups) {
    const std::size_t parts = group.parts.size();
    text +=
        fmt::format("  {}: {} together. {}\n", group.name,
                    parts == 1 ? "1 column" : fmt::format("{} columns", parts), group.description);
  }
  for (const auto& cells : description.first_rows) {
    text += fmt::format("  {}\n", fmt::join(cells, " | "));
  }
  return text;
}

}  // namespace netloom
