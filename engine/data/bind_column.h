#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/data/bind.h"

namespace netloom {

/// What a node takes of every window.
struct WindowPart {
  std::int64_t offset = 0;
  std::int64_t count = 1;
  Shape sample;
};

/// The values for one node before the split, and the rows that lack one.
struct PreparedColumn {
  BoundColumn bound;
  std::vector<std::int64_t> missing;      ///< Ascending, each once.
  std::optional<CellProblem> first_text;  ///< Where a number column holds text.
  std::int64_t texts = 0;                 ///< Cells with text in number columns.
  std::optional<WindowPart> window;       ///< Set where `bound.values` holds steps.
  const Column* tokenised = nullptr;      ///< The texts that become tokens once rows are split.
};

/// A diagnostic of an input or target node.
Diagnostic data_diagnostic(std::string code, const DataSlot& slot, Phrase title, Phrase message);

/// The node wants another shape than `given`; its fix sets the node's shape.
Diagnostic wrong_shape(const DataSlot& slot, const std::vector<const Column*>& columns,
                       const Shape& given);

/// The node has another number of classes than `given`; its fix sets it. Fewer are a warning.
Diagnostic wrong_classes(const DataSlot& slot, const std::string& column, std::int64_t given);

/// Sets the node's number of classes.
Fix set_classes(const DataSlot& slot, std::size_t count);

/// Equal extents fit, and a flat vector fits any shape of as many elements, in either direction. An
/// open extent of `wanted` fits any; axes of 1 do not count where the others agree.
bool fits(const Shape& given, const Shape& wanted);

/// Numbers that `columns` give side by side; free text gives 1.
std::int64_t width_of(const std::vector<const Column*>& columns);

/// Joins `columns` of equally many `rows` into what `slot` takes. What does not fit is added to
/// `diagnostics` and gives nothing.
std::optional<PreparedColumn> prepare_column(const DataSlot& slot,
                                             const std::vector<const Column*>& columns,
                                             std::int64_t rows,
                                             std::vector<Diagnostic>& diagnostics);

/// True where `slot` takes several class numbers a row.
bool takes_labels(const DataSlot& slot, const std::vector<const Column*>& columns);

/// prepare_column() for those: values are class numbers, or the label that no loss counts.
std::optional<PreparedColumn> prepare_labels(const DataSlot& slot,
                                             const std::vector<const Column*>& columns,
                                             std::int64_t rows,
                                             std::vector<Diagnostic>& diagnostics);

/// `column` read as classes, but for a label that no loss counts: that one keeps its number.
Column classes_for(const DataSlot& slot, const Column& column);

/// prepare_column() for a data set with windows.
std::optional<PreparedColumn> prepare_windows(const DataSlot& slot,
                                              const std::vector<const Column*>& columns,
                                              const Dataset& dataset,
                                              std::vector<Diagnostic>& diagnostics);

/// The standardiser of one step as it serves `part`: a flat vector holds the features of several
/// steps one behind the other.
Standardiser over_steps(const Standardiser& step, const WindowPart& part);

/// True where the rows of `columns` are images or masks that are made when needed: sources that do
/// so, and images that training varies.
bool takes_images(const DataSlot& slot, const std::vector<const Column*>& columns,
                  const AugmentSettings& augment);

/// prepare_column() for those; `bound.rows` is set, and finished by treat_images().
std::optional<PreparedColumn> prepare_images(const DataSlot& slot,
                                             const std::vector<const Column*>& columns,
                                             std::int64_t rows,
                                             std::vector<Diagnostic>& diagnostics);

/// Widens, varies and, by the training `rows`, standardises the images of `bound` for `slot`.
void treat_images(const DataSlot& slot, const DataSettings& settings, bool standardised,
                  std::span<const std::int64_t> rows, BoundColumn& bound);

/// True where `slot` takes the tokens of a row's text.
bool takes_text(const DataSlot& slot, const std::vector<const Column*>& columns);

/// prepare_column() for texts: `tokenised` is set, the values follow with number_texts().
std::optional<PreparedColumn> prepare_text(const DataSlot& slot,
                                           const std::vector<const Column*>& columns,
                                           const TextSettings& settings,
                                           std::vector<Diagnostic>& diagnostics);

/// Numbers the tokens of all texts by the vocabulary of `rows`, cut or padded to the node's length.
void number_texts(const DataSlot& slot, const TextSettings& settings,
                  std::span<const std::int64_t> rows, PreparedColumn& prepared);

}  // namespace netloom
