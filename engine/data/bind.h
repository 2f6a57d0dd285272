#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/core/api.h"
#include "engine/core/diagnostic.h"
#include "engine/data/dataset.h"
#include "engine/data/row_source.h"
#include "engine/data/settings.h"
#include "engine/data/split.h"
#include "engine/data/standardiser.h"

namespace netloom {

/// What an input or target node of the graph takes.
struct DataSlot {
  std::string node;
  Dtype dtype = Dtype::f32;
  Shape sample;  ///< Shape of one row, without the batch axis.
  bool is_target = false;
  std::optional<std::int64_t> classes;    ///< Set where the node takes a class index.
  std::optional<std::int64_t> ignored{};  ///< A label that no loss counts; it need be no class.

  bool operator==(const DataSlot&) const = default;
};

/// The prepared values of one node.
struct BoundColumn {
  std::string node;
  std::vector<std::string> names;    ///< Columns of the data set, in order.
  std::vector<std::string> classes;  ///< Names of the classes where the node takes a class.
  Array values;  ///< (rows, sample…) in the node's dtype, standardised where asked for.
  bool is_target = false;
  std::optional<Standardiser> standardiser;
  std::shared_ptr<const RowSource> rows;  ///< Makes the rows one by one; `values` is empty then.
  std::optional<Vocabulary> vocabulary;   ///< Where the node takes tokens.
};

/// A data set made ready for a graph. `split` leaves out rows that were dropped, and repeats
/// training rows where the settings balance the classes.
struct BoundData {
  std::vector<BoundColumn> columns;  ///< In the order of the nodes given.
  Split split;
  std::int64_t dropped_rows = 0;

  const BoundColumn* column(std::string_view node) const;
};

/// Bound data, and what is wrong; `data` is set unless a diagnostic is an error.
struct BindResult {
  std::optional<BoundData> data;
  std::vector<Diagnostic> diagnostics;
};

/// Binds columns to `nodes`, splits the rows and standardises by the training rows.
/// Number columns are concatenated, a text class in a float input becomes one 1 among its classes,
/// and any order of axes with as many elements is taken from a flat vector. A column group leaves
/// out what a target uses. Where the data set has windows, inputs take their length of steps and
/// targets their last steps: the horizon, or as many as an input, moved by the horizon. Texts in a
/// node of tokens are cut, padded and numbered by the training rows; whole numbers in a node of
/// several classes a row are class numbers. Diagnostics have the codes
/// data.unbound, data.node, data.column, data.shape, data.classes, data.text, data.missing,
/// data.leak, data.split, data.standardise,
/// data.balance.
NETLOOM_API BindResult bind_data(const Dataset& dataset, const DataSettings& settings,
                                 std::span<const DataSlot> nodes);

}  // namespace netloom
