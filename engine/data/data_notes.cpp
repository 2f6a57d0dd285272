#include "engine/data/data_notes.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <unordered_set>

#include <fmt/format.h>

#include "engine/core/text.h"

namespace netloom {

namespace {

constexpr std::int64_t unbalanced = 10;  // Times that the largest class has the rows of the least.

bool is_measured(const ColumnDescription& column) {
  return column.kind == ColumnKind::number || column.kind == ColumnKind::image;
}

void add_constant(std::vector<Phrase>& notes, const ColumnDescription& column) {
  const bool one_number = is_measured(column) && column.minimum == column.maximum;
  const bool one_class = column.kind == ColumnKind::class_label && column.classes.size() == 1;
  if (!one_number && !one_class) return;
  notes.push_back(phrase(
      "Column \"{}\" is {} in every row, so nothing can be learned from it. Leave it "
      "out.",
      column.name, one_class ? "\"" + column.classes.front() + "\"" : number_text(column.minimum)));
}

void add_missing(std::vector<Phrase>& notes, const ColumnDescription& column,
                 std::int64_t entries) {
  if (column.missing == 0) return;
  notes.push_back(
      phrase("Column \"{}\" has no value in {} of {} rows. Fill the gaps, or set data.missing to "
             "drop_rows.",
             column.name, with_thousands(column.missing), with_thousands(entries)));
}

void add_unbalanced(std::vector<Phrase>& notes, const ColumnDescription& column) {
  if (column.kind != ColumnKind::class_label) return;
  const auto uneven = uneven_classes(column.class_counts);
  if (!uneven) return;
  const auto rows = [&](std::size_t i) { return with_thousands(column.class_counts[i]); };
  notes.push_back(phrase(
      "Classes of \"{}\" are unbalanced: {} rows of \"{}\", {} of \"{}\". Set data.balance to "
      "true, "
      "and look at recall and F1 rather than accuracy.",
      column.name, rows(uneven->most), column.classes[uneven->most], rows(uneven->least),
      column.classes[uneven->least]));
}

/// The bytes of one row over all columns that are in memory.
std::string row_bytes(const Dataset& dataset, std::int64_t row) {
  std::string bytes;
  for (const Column& column : dataset.columns) {
    if (!column.texts.empty()) {
      bytes += column.texts[static_cast<std::size_t>(row)] + '\0';
      continue;
    }
    const std::size_t width = column.values.byte_size() / static_cast<std::size_t>(dataset.rows);
    bytes.append(
        reinterpret_cast<const char*>(column.values.data()) + width * static_cast<std::size_t>(row),
        width);
  }
  return bytes;
}

void add_duplicates(std::vector<Phrase>& notes, const Dataset& dataset) {
  const bool in_memory =
      std::none_of(dataset.columns.begin(), dataset.columns.end(),
                   [](const Column& one) { return one.values.empty() && one.texts.empty(); });
  if (dataset.windows || dataset.rows < 2 || !in_memory) return;
  std::unordered_set<std::size_t> seen;
  std::int64_t twice = 0;
  for (std::int64_t row = 0; row < dataset.rows; ++row) {
    if (!seen.insert(std::hash<std::string>()(row_bytes(dataset, row))).second) ++twice;
  }
  if (twice == 0) return;
  notes.push_back(phrase(
      "{} Copies of training rows among the test rows make the test look better than it is; take "
      "them out.",
      twice == 1 ? phrase("1 of {} rows is a copy of an earlier one.", with_thousands(dataset.rows))
                 : phrase("{} of {} rows are copies of earlier ones.", with_thousands(twice),
                          with_thousands(dataset.rows))));
}

/// Root of the mean square of the differences that `difference(i)` gives, gaps left out.
template <class Difference>
double root_mean_square(std::size_t count, const Difference& difference) {
  double squares = 0;
  double counted = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const double one = difference(i);
    if (std::isnan(one)) continue;
    squares += one * one;
    ++counted;
  }
  return counted == 0 ? 0 : std::sqrt(squares / counted);
}

Baseline of_numbers(const Column& column, const ColumnDescription& description, bool in_time) {
  const auto values = column.values.values<float>();
  const auto value = [&](std::size_t i) { return static_cast<double>(values[i]); };
  if (in_time && values.size() > 1) {
    const double error =
        root_mean_square(values.size() - 1, [&](std::size_t i) { return value(i + 1) - value(i); });
    return {column.name, "the value before", "rmse", error};
  }
  const double error =
      root_mean_square(values.size(), [&](std::size_t i) { return value(i) - description.mean; });
  return {column.name, "the mean", "rmse", error};
}

Baseline of_classes(const ColumnDescription& column, std::int64_t rows) {
  const auto most = std::max_element(column.class_counts.begin(), column.class_counts.end());
  const auto place = static_cast<std::size_t>(most - column.class_counts.begin());
  return {column.name, fmt::format("always \"{}\"", column.classes[place]), "accuracy",
          static_cast<double>(*most) / static_cast<double>(rows - column.missing)};
}

}  // namespace

std::optional<UnevenClasses> uneven_classes(std::span<const std::int64_t> counts) {
  if (counts.size() < 2) return std::nullopt;
  const auto [least, most] = std::minmax_element(counts.begin(), counts.end());
  if (*least * unbalanced > *most) return std::nullopt;
  return UnevenClasses{static_cast<std::size_t>(most - counts.begin()),
                       static_cast<std::size_t>(least - counts.begin())};
}

std::vector<Phrase> data_warnings(const Dataset& dataset, const DatasetDescription& description) {
  std::vector<Phrase> notes;
  for (std::size_t i = 0; i < description.columns.size(); ++i) {
    const ColumnDescription& column = description.columns[i];
    if (dataset.entries() > 1) add_constant(notes, column);
    add_missing(notes, column, dataset.entries());
    // Whole numbers may be pixels; in the last column they are what is to be learned.
    const bool answer = i + 1 == description.columns.size();
    if (answer || !numeric_classes(dataset.columns[i])) add_unbalanced(notes, column);
  }
  add_duplicates(notes, dataset);
  return notes;
}

std::vector<Baseline> baselines(const Dataset& dataset, const DatasetDescription& description) {
  std::vector<Baseline> all;
  for (std::size_t i = 0; i < dataset.columns.size(); ++i) {
    const Column& column = dataset.columns[i];
    const ColumnDescription& described = description.columns[i];
    const bool empty = described.missing >= dataset.entries();
    if (empty || column.rows != nullptr) continue;
    if (column.kind == ColumnKind::class_label) {
      all.push_back(of_classes(described, dataset.entries()));
    } else if (column.kind == ColumnKind::number && column.sample.count() == 1) {
      all.push_back(of_numbers(column, described, dataset.windows.has_value()));
    }
  }
  return all;
}

std::string to_text(const Baseline& baseline) {
  return fmt::format("{}: {} has {} {:.3g}", baseline.column, baseline.answer, baseline.metric,
                     baseline.value);
}

}  // namespace netloom
