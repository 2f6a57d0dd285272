#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/data/bind.h"

namespace netloom {

/// The values for one node before the split, and the rows that lack one.
struct PreparedColumn {
  BoundColumn bound;
  std::vector<std::int64_t> missing;      ///< Ascending, each once.
  std::optional<CellProblem> first_text;  ///< Where a number column holds text.
  std::int64_t texts = 0;                 ///< Cells with text in number columns.
};

/// A diagnostic of an input or target node.
Diagnostic data_diagnostic(std::string code, const DataSlot& slot, std::string title,
                           std::string message);

/// Joins `columns` of equally many `rows` into what `slot` takes. What does not fit is added to
/// `diagnostics` and gives nothing.
std::optional<PreparedColumn> prepare_column(const DataSlot& slot,
                                             const std::vector<const Column*>& columns,
                                             std::int64_t rows,
                                             std::vector<Diagnostic>& diagnostics);

}  // namespace netloom
