#pragma once

#include <map>
#include <string>

#include "engine/core/api.h"
#include "engine/tensor/array.h"

namespace netloom {

/// Arrays of equally many rows as a table with names above: one column "score" for an array of one
/// number a row, else "score_0", or "mask_0_2", by the place in the row.
NETLOOM_API std::string csv_text(const std::map<std::string, Array>& arrays);

/// The same as one JSON object a row: {"score": [0.25, 0.75]}. What is not finite is null.
NETLOOM_API std::string json_lines_text(const std::map<std::string, Array>& arrays);

}  // namespace netloom
