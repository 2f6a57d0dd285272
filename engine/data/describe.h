#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/core/api.h"
#include "engine/data/dataset.h"

namespace netloom {

/// What `loom data show` tells of one column.
struct ColumnDescription {
  std::string name;
  ColumnKind kind = ColumnKind::number;
  Shape sample;
  double minimum = 0;  ///< Of numbers and images, missing values left out.
  double mean = 0;
  double maximum = 0;
  std::vector<std::string> classes;
  std::vector<std::int64_t> class_counts;
  std::int64_t missing = 0;
  std::string description;
  std::string unit;
  std::vector<CellProblem> problems;
};

struct DatasetDescription {
  std::string name;
  std::int64_t rows = 0;
  std::int64_t steps = 0;  ///< Where the rows are windows.
  std::vector<ColumnDescription> columns;
  std::vector<ColumnGroup> groups;
  std::vector<std::vector<std::string>> first_rows;  ///< Cells as text, one per column.
};

/// Counts over all rows or steps; the first `first_rows` of them as text.
NETLOOM_API DatasetDescription describe(const Dataset& dataset, std::int64_t first_rows = 5);

/// `description` as lines for a terminal.
NETLOOM_API std::string to_text(const DatasetDescription& description);

}  // namespace netloom
