#pragma once

#include "engine/data/dataset.h"
#include "engine/data/settings.h"

namespace netloom {

/// Pairs of the rows of `table`, half of them of one class in the column `settings.pairs.by`, or
/// `table` as it is where that names none. A column "x" becomes "first x" and "second x", groups
/// likewise; "same" says whether the classes are the same. Rows are divided by `settings.split`
/// first and paired within each part, so that no row is in two parts. Throws Error(input) where
/// there is no such column, or the rows cannot be divided.
Dataset with_pairs(Dataset table, const DataSettings& settings);

}  // namespace netloom
