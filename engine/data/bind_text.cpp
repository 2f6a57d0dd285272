#include <algorithm>
#include <cassert>

#include "engine/core/text.h"
#include "engine/data/bind_column.h"

namespace netloom {

namespace {

/// The text of `row`; few distinct texts are read as classes, which hold it too.
const std::string& text_of(const Column& column, std::int64_t row) {
  static const std::string nothing;
  const auto at = static_cast<std::size_t>(row);
  if (column.kind == ColumnKind::text) return column.texts[at];
  const std::int64_t label = column.values.values<std::int64_t>()[at];
  return label < 0 ? nothing : column.classes[static_cast<std::size_t>(label)];
}

std::int64_t rows_of(const Column& column) {
  return column.kind == ColumnKind::text ? static_cast<std::int64_t>(column.texts.size())
                                         : column.values.count();
}

/// A target's words are the labels of all rows; an input knows the training rows alone.
Vocabulary vocabulary_of(const DataSlot& slot, const Column& column, const TextSettings& settings,
                         std::span<const std::int64_t> rows) {
  TokenCounter counter(settings);
  for (const std::int64_t row : rows) counter.add(prepared_text(text_of(column, row), settings));
  return counter.vocabulary(slot.is_target ? 0 : slot.classes.value_or(0), true, !slot.is_target);
}

std::vector<std::int64_t> every_row(const Column& column) {
  std::vector<std::int64_t> rows(static_cast<std::size_t>(rows_of(column)));
  for (std::size_t i = 0; i < rows.size(); ++i) rows[i] = static_cast<std::int64_t>(i);
  return rows;
}

}  // namespace

bool takes_text(const DataSlot& slot, const std::vector<const Column*>& columns) {
  const ColumnKind kind = columns.front()->kind;
  return slot.classes && slot.sample.rank() == 1 && columns.size() == 1 &&
         (kind == ColumnKind::text || kind == ColumnKind::class_label);
}

std::optional<PreparedColumn> prepare_text(const DataSlot& slot,
                                           const std::vector<const Column*>& columns,
                                           const TextSettings& settings,
                                           std::vector<Diagnostic>& diagnostics) {
  const Column& column = *columns.front();
  if (!slot.sample.fixed()) {
    diagnostics.push_back(data_diagnostic(
        "data.shape", slot, phrase("Open length"),
        phrase("The texts of column \"{}\" are cut and padded to one length. Give node {} a "
               "number of time steps.",
               column.name, slot.node)));
    return std::nullopt;
  }
  if (slot.is_target) {
    const Vocabulary labels = vocabulary_of(slot, column, settings, every_row(column));
    const auto given = static_cast<std::int64_t>(labels.tokens.size());
    if (given != *slot.classes) diagnostics.push_back(wrong_classes(slot, column.name, given));
    if (given > *slot.classes) return std::nullopt;
  }
  PreparedColumn prepared;
  prepared.bound.node = slot.node;
  prepared.bound.is_target = slot.is_target;
  prepared.bound.names = {column.name};
  prepared.missing = column.missing;
  prepared.tokenised = &column;
  return prepared;
}

void number_texts(const DataSlot& slot, const TextSettings& settings,
                  std::span<const std::int64_t> rows, PreparedColumn& prepared) {
  assert(prepared.tokenised != nullptr);
  const Column& column = *prepared.tokenised;
  const std::vector<std::int64_t> all = every_row(column);
  const Vocabulary vocabulary =
      vocabulary_of(slot, column, settings, slot.is_target ? std::span(all) : rows);
  const TokenEncoder encoder(vocabulary);
  const std::int64_t length = slot.sample.count();
  Shape shape{{Role::batch, rows_of(column)}};
  for (const Axis& axis : slot.sample) shape.push_back(axis);
  Array values(Dtype::i64, shape);
  for (const std::int64_t row : all) {
    const auto to = values.values<std::int64_t>().subspan(static_cast<std::size_t>(row * length),
                                                          static_cast<std::size_t>(length));
    std::fill(to.begin(), to.end(), *vocabulary.padding);
    const std::vector<std::int64_t> tokens = encoder.encode(text_of(column, row));
    std::copy_n(tokens.begin(), std::min(tokens.size(), to.size()), to.begin());
  }
  prepared.bound.values = std::move(values);
  prepared.bound.classes = vocabulary.tokens;
  prepared.bound.vocabulary = vocabulary;
}

}  // namespace netloom
