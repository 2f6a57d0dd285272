#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/api.h"
#include "engine/core/phrase.h"
#include "engine/data/row_source.h"
#include "engine/data/split.h"
#include "engine/data/vocabulary.h"
#include "engine/data/windows.h"
#include "engine/tensor/array.h"
#include "engine/tensor/shape.h"

namespace netloom {

enum class ColumnKind { number, class_label, image, text, tokens, mask };

/// "number", "class", "image", "text", "tokens", "mask".
NETLOOM_API std::string_view name_of(ColumnKind kind);

/// A cell that does not hold what the rest of its column holds. `message` says what to do.
struct CellProblem {
  std::int64_t line = 0;  ///< Line in the file, from 1.
  std::int64_t row = 0;   ///< Row of the data set, from 0.
  std::string column;
  std::string text;
  Phrase message;

  bool operator==(const CellProblem&) const = default;
};

/// One named column of a data set.
struct Column {
  std::string name;
  ColumnKind kind = ColumnKind::number;
  /// Shape of one row: (feature 1) for a number, (channel, height, width) for an image, (height,
  /// width) for a mask, scalar for a class or token.
  Shape sample;
  /// (rows, sample…): f32 for numbers and images (NaN where missing), i64 for classes (-1 where
  /// missing), u8 or i32 for tokens; empty for text.
  Array values;
  std::vector<std::string> classes;   ///< Name of class i.
  std::vector<std::string> texts;     ///< One per row, for text alone.
  std::vector<std::int64_t> missing;  ///< Rows without a value, ascending.
  std::vector<CellProblem> problems;  ///< The first few; all of their rows are in `missing`.
  std::int64_t problem_count = 0;
  std::string description;
  std::string unit;
  std::optional<Vocabulary> vocabulary;  ///< Of tokens.
  /// Of images and masks that are made when needed; `values` is empty then. u8: grey values from 0
  /// to 255, or the class of each pixel of a mask.
  std::shared_ptr<const RowSource> rows;
};

/// A name for several number columns side by side, as one vector of features.
struct ColumnGroup {
  std::string name;
  std::vector<std::string> parts;
  std::string description;
};

/// Told how far the reading of a data set is: how many of all files, or of all bytes of one. What
/// it throws ends the reading.
using ReadProgress = std::function<void(std::int64_t done, std::int64_t all)>;

/// Named, typed columns of equally many rows: what a source (built in, generated, a file) gives. A
/// plain value.
struct NETLOOM_API Dataset {
  std::string name;  ///< "digits", or the path of the file.
  std::int64_t rows = 0;
  /// Set where the columns hold steps in order, and the rows are windows over them.
  std::optional<Windows> windows;
  std::int64_t steps = 0;      ///< Entries of each column where there are windows.
  std::optional<Split> split;  ///< Set where the rows are divided already.
  std::vector<Column> columns;
  std::vector<ColumnGroup> groups;
  std::vector<Phrase> notes;  ///< What was left out, in sentences for people.

  /// Entries of each column: rows, or steps where there are windows.
  std::int64_t entries() const { return windows ? steps : rows; }
  const Column* column(std::string_view column_name) const;
  const ColumnGroup* group(std::string_view group_name) const;
  /// Columns, then groups.
  std::vector<std::string> names() const;
};

/// A number column of f32 from one value per row; NaN counts as missing.
NETLOOM_API Column number_column(std::string name, std::span<const float> values);

/// A class column from one class index per row; -1 counts as missing.
NETLOOM_API Column class_column(std::string name, std::span<const std::int64_t> values,
                                std::vector<std::string> classes);

/// True when every class name is a number ("3", "-1.5"), so that the column also serves as numbers.
NETLOOM_API bool numeric_classes(const Column& column);

/// `column` read as numbers: itself, or a class column of which numeric_classes() holds.
NETLOOM_API Column as_number(const Column& column);

/// `column` read as classes: itself, or a number column with one class per distinct value in
/// ascending order.
NETLOOM_API Column as_classes(const Column& column);

}  // namespace netloom
