#pragma once

// What tables of rows share, whatever file they stand in: how columns are read.

#include <string_view>

#include "engine/data/dataset.h"

namespace netloom {

/// Few distinct texts make a column of classes; free text and identifiers stay text.
Column typed_text(Column column);

/// Few distinct integers, each often, are classes. They still serve as numbers where a node wants
/// numbers.
Column typed_numbers(Column column);

/// Adds the group "features" of all columns of numbers, unless a column has that name.
void add_features(Dataset& dataset);

/// Throws Error(input) for less than two rows, of a file that has a header besides, or none.
void refuse_few_rows(const Dataset& dataset, bool header = false);

}  // namespace netloom
