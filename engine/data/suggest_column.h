#pragma once

#include <span>
#include <string>
#include <vector>

#include "engine/data/bind.h"

namespace netloom {

/// Adds to `diagnostic` the fix that binds `slot`, one of `slots`, to what it most likely takes of
/// `dataset`: classes or numbers as it needs them, among those that no other slot has; for a target
/// the last, where tables have their answer, for an input images, texts or all numbers together.
/// Nothing where no column is of that kind.
void suggest_column(const DataSlot& slot, std::span<const DataSlot> slots, const Dataset& dataset,
                    const DataSettings& settings, Diagnostic& diagnostic);

/// What `slot`, one of `slots`, takes of `dataset` where nobody has a choice: for a target the one
/// column of classes, for an input the one image or all numbers that stand beside the one answer.
/// Of a table of whole numbers, as pixels and a digit, the last for a target and all others for an
/// input. Nothing where several would do, or none.
std::vector<std::string> only_columns(const DataSlot& slot, std::span<const DataSlot> slots,
                                      const Dataset& dataset, const DataSettings& settings);

}  // namespace netloom
