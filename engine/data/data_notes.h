#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/core/api.h"
#include "engine/core/phrase.h"
#include "engine/data/describe.h"

namespace netloom {

/// What an answer without a network reaches for one column: a number that a network must beat.
struct Baseline {
  std::string column;
  std::string answer;  ///< "always \"setosa\"", "the mean", "the value before"
  std::string metric;  ///< "accuracy" or "rmse"
  double value = 0;
};

/// The classes with the most and the least rows, by number.
struct UnevenClasses {
  std::size_t most = 0;
  std::size_t least = 0;
};

/// Nothing unless the most frequent class has ten times the rows of the least; `counts` are rows by
/// class.
std::optional<UnevenClasses> uneven_classes(std::span<const std::int64_t> counts);

/// What is odd about a data set, in sentences that say what to do: columns that never change, gaps,
/// rare classes, rows that are there twice. `description` is that of `dataset`.
NETLOOM_API std::vector<Phrase> data_warnings(const Dataset& dataset,
                                              const DatasetDescription& description);

/// One for each column of classes or numbers.
NETLOOM_API std::vector<Baseline> baselines(const Dataset& dataset,
                                            const DatasetDescription& description);

/// "digit: always \"3\" has accuracy 0.104".
NETLOOM_API std::string to_text(const Baseline& baseline);

}  // namespace netloom
