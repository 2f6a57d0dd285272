#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "engine/core/diagnostic.h"
#include "engine/data/dataset.h"
#include "engine/data/split.h"

namespace netloom {

/// The parts of a data set, or why it cannot be divided so.
struct SplitResult {
  Split split;
  std::optional<Diagnostic> problem;
};

/// Divides the `usable` rows (ascending) of `dataset` as it is divided already, else by chance or
/// in order; windows always in order. `labels` as in make_split().
SplitResult split_rows(const Dataset& dataset, const SplitSettings& settings,
                       std::span<const std::int64_t> usable, std::span<const std::int64_t> labels);

/// `rows` of classes `labels`, with rows of rare classes repeated until all classes are as
/// frequent; which rows are repeated once more is drawn by `seed`.
std::vector<std::int64_t> balanced(std::span<const std::int64_t> rows,
                                   std::span<const std::int64_t> labels, std::uint64_t seed);

/// Entries that a standardiser is fitted to: the training rows, or the steps that they reach.
std::vector<std::int64_t> fitted_entries(const Dataset& dataset, const Split& split);

}  // namespace netloom
