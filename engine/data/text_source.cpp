#include "engine/data/text_source.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/core/error.h"
#include "engine/core/text.h"
#include "engine/data/file_text.h"
#include "engine/data/split.h"
#include "engine/data/vocabulary.h"

namespace netloom {

namespace {

constexpr std::int64_t usual_length = 64;

std::int64_t count_pieces(std::string_view text, TextUnit unit) {
  TextPieces pieces(text, unit);
  std::int64_t count = 0;
  while (!pieces.next().empty()) ++count;
  return count;
}

/// The steps that the training rows reach, from which the vocabulary is taken.
std::int64_t training_steps(const SplitSettings& split, const Windows& windows,
                            std::int64_t steps) {
  const std::int64_t rows = windows.rows(steps);
  if (ordered_split_problem(split, rows, windows.overlap())) return steps;
  const Split parts = make_ordered_split(split, rows, windows.overlap());
  return windows.steps(static_cast<std::int64_t>(parts.train.size()));
}

/// Tokens of all pieces; false at a piece outside of the vocabulary.
template <class Number>
bool encode(std::string_view text, const Vocabulary& vocabulary, Array& tokens) {
  const TokenEncoder encoder(vocabulary);
  TextPieces pieces(text, vocabulary.unit);
  for (Number& to : tokens.values<Number>()) {
    const auto number = encoder.token(pieces.next());
    if (!number) return false;
    to = static_cast<Number>(*number);
  }
  return true;
}

/// One byte a token where the vocabulary has at most 256, four otherwise; empty when a piece is
/// outside of it.
Array encoded(std::string_view text, const Vocabulary& vocabulary, std::int64_t steps) {
  const bool small = vocabulary.tokens.size() <= 256;
  Array tokens(small ? Dtype::u8 : Dtype::i32, {{Role::batch, steps}});
  const bool whole = small ? encode<std::uint8_t>(text, vocabulary, tokens)
                           : encode<std::int32_t>(text, vocabulary, tokens);
  return whole ? tokens : Array();
}

}  // namespace

Dataset parse_text(std::string given, const std::string& name, const DataSettings& settings) {
  refuse_what_is_no_text(given, name);
  const std::string text = prepared_text(std::move(given), settings.text);
  const TextUnit unit = settings.text.unit;
  const std::int64_t steps = count_pieces(text, unit);
  Dataset dataset;
  dataset.name = name;
  dataset.windows = windows_over(steps, settings.windows, {usual_length, 0, 1}, name);
  dataset.steps = steps;
  dataset.rows = dataset.windows->rows(steps);
  TokenCounter counter(settings.text);
  counter.add(text, training_steps(settings.split, *dataset.windows, steps));

  Column column;
  column.name = "text";
  column.kind = ColumnKind::tokens;
  column.vocabulary = counter.vocabulary(settings.text.vocabulary, false, false);
  column.values = encoded(text, *column.vocabulary, steps);
  if (column.values.empty()) {
    column.vocabulary = counter.vocabulary(settings.text.vocabulary, false, true);
    column.values = encoded(text, *column.vocabulary, steps);
  }
  column.classes = column.vocabulary->tokens;
  column.description = unit == TextUnit::characters ? "One character a step." : "One word a step.";
  dataset.columns.push_back(std::move(column));
  return dataset;
}

Dataset read_text(const std::string& path, const DataSettings& settings) {
  return parse_text(read_file_text(path), path, settings);
}

}  // namespace netloom
