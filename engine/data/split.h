#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "engine/core/api.h"
#include "engine/core/diagnostic.h"
#include "engine/data/settings.h"

namespace netloom {

/// Rows of the three parts, each ascending, disjoint, none empty.
struct Split {
  std::vector<std::int64_t> train;
  std::vector<std::int64_t> validation;
  std::vector<std::int64_t> test;

  bool operator==(const Split&) const = default;
};

/// What keeps `rows` rows from being split so: fractions that do not sum to 1 (within 1e-6), an
/// empty part, a fold that there is not.
NETLOOM_API std::optional<Diagnostic> split_problem(const SplitSettings& settings,
                                                    std::int64_t rows);

/// Divides `rows` (indices of a data set) by chance, fixed by the seed; parts are as large as the
/// fractions to the nearest row, or the test part is one fold of cross-validation. `labels` is
/// empty, or has the class of each of `rows`: then each class is spread over the parts in
/// proportion. Expects split_problem() to be empty.
NETLOOM_API Split make_split(const SplitSettings& settings, std::span<const std::int64_t> rows,
                             std::span<const std::int64_t> labels = {});

/// The same for make_ordered_split().
NETLOOM_API std::optional<Diagnostic> ordered_split_problem(const SplitSettings& settings,
                                                            std::int64_t rows,
                                                            std::int64_t overlap);

/// Divides rows 0 to `rows` - 1 into training, validation and test rows in this order, as large as
/// the fractions. Each row shares data with the next `overlap` rows: as many are left out between
/// the parts, so that none has seen another. Expects ordered_split_problem() to be empty.
NETLOOM_API Split make_ordered_split(const SplitSettings& settings, std::int64_t rows,
                                     std::int64_t overlap = 0);

}  // namespace netloom
