#include "engine/data/split.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <numeric>
#include <string>

#include <fmt/format.h>

#include "engine/core/random.h"
#include "engine/core/text.h"

namespace netloom {

namespace {

struct Sizes {
  std::int64_t train = 0;
  std::int64_t validation = 0;
  std::int64_t test = 0;
};

/// Where fold `fold` (from 1) ends in `rows` rows.
std::int64_t fold_end(const SplitSettings& settings, std::int64_t fold, std::int64_t rows) {
  return rows * fold / settings.folds;
}

Sizes sizes_of(const SplitSettings& settings, std::int64_t rows) {
  Sizes sizes;
  if (settings.folds > 0) {
    sizes.test =
        fold_end(settings, settings.fold, rows) - fold_end(settings, settings.fold - 1, rows);
    const double share = settings.train / (settings.train + settings.validation);
    sizes.train = std::llround(share * static_cast<double>(rows - sizes.test));
    sizes.validation = rows - sizes.test - sizes.train;
    return sizes;
  }
  const auto count = static_cast<double>(rows);
  sizes.train = std::llround(settings.train * count);
  sizes.validation = std::llround(settings.validation * count);
  sizes.test = rows - sizes.train - sizes.validation;
  return sizes;
}

/// What windows that reach into each other cost.
Phrase overlap_text(std::int64_t overlap) {
  return overlap == 0 ? Phrase()
                      : phrase(", less {} between the parts where windows overlap,",
                               with_thousands(2 * overlap));
}

Diagnostic wrong_split(Phrase title, Phrase message) {
  Diagnostic diagnostic;
  diagnostic.code = "data.split";
  diagnostic.title = std::move(title);
  diagnostic.message = std::move(message);
  return diagnostic;
}

void shuffle(std::span<std::size_t> items, const RandomStream& stream, std::uint32_t step) {
  for (std::size_t i = items.size(); i > 1; --i) {
    std::swap(items[i - 1], items[stream.below(i, i, step)]);
  }
}

/// Places in `rows` by ascending label; one group where there are no labels.
std::vector<std::vector<std::size_t>> groups_of(std::size_t rows,
                                                std::span<const std::int64_t> labels) {
  std::vector<std::size_t> places(rows);
  std::iota(places.begin(), places.end(), std::size_t{0});
  if (labels.empty()) return {places};
  std::stable_sort(places.begin(), places.end(),
                   [&](std::size_t a, std::size_t b) { return labels[a] < labels[b]; });
  std::vector<std::vector<std::size_t>> groups;
  for (const std::size_t place : places) {
    if (groups.empty() || labels[groups.back().front()] != labels[place]) groups.emplace_back();
    groups.back().push_back(place);
  }
  return groups;
}

std::optional<Diagnostic> sizes_problem(const SplitSettings& settings, std::int64_t rows,
                                        std::int64_t overlap) {
  const std::array parts{settings.train, settings.validation, settings.test};
  const double sum = settings.train + settings.validation + settings.test;
  const bool fractions =
      std::all_of(parts.begin(), parts.end(), [](double part) { return part >= 0 && part <= 1; });
  const Phrase given = phrase("train {}, validation {}, test {}", number_text(settings.train),
                              number_text(settings.validation), number_text(settings.test));
  if (!fractions || !(std::abs(sum - 1) <= 1e-6)) {
    return wrong_split(phrase("Split sums to {}", fmt::format("{:.6g}", sum)),
                       phrase("The parts {} are fractions of all rows and must sum to 1.", given));
  }
  const Sizes sizes = sizes_of(settings, std::max<std::int64_t>(rows - 2 * overlap, 0));
  if (sizes.train > 0 && sizes.validation > 0 && sizes.test > 0) return std::nullopt;
  return wrong_split(
      phrase("Empty part in the split"),
      phrase("{} of {} rows{} give {}, {} and {} rows; each part needs at least one. Change the "
             "fractions or add rows.",
             given, with_thousands(rows), overlap_text(overlap), sizes.train, sizes.validation,
             sizes.test));
}

}  // namespace

std::optional<Diagnostic> split_problem(const SplitSettings& settings, std::int64_t rows) {
  if (settings.folds == 0) return sizes_problem(settings, rows, 0);
  if (settings.folds < 2 || settings.fold < 1 || settings.fold > settings.folds) {
    return wrong_split(
        phrase("Fold {} of {}", settings.fold, settings.folds),
        phrase("Cross-validation has 2 or more folds, and \"fold\" is the number of one of "
               "them, from 1."));
  }
  return sizes_problem(settings, rows, 0);
}

std::optional<Diagnostic> ordered_split_problem(const SplitSettings& settings, std::int64_t rows,
                                                std::int64_t overlap) {
  if (settings.folds == 0) return sizes_problem(settings, rows, overlap);
  return wrong_split(
      phrase("No folds in order"),
      phrase("Folds are drawn by chance, but these rows are split in order of time. Set "
             "\"folds\" to 0."));
}
Split make_split(const SplitSettings& settings, std::span<const std::int64_t> rows,
                 std::span<const std::int64_t> labels) {
  assert(labels.empty() || labels.size() == rows.size());
  // Each class is shuffled and laid evenly over [0, 1) from an offset of its own; the parts are cut
  // from all classes merged by position. So the sizes are exact and each class is shared out to
  // within a row or two.
  const RandomStream stream{settings.seed, stream_of("split")};
  const RandomStream offsets{settings.seed, stream_of("split/offset")};
  std::vector<std::pair<double, std::size_t>> positions;
  std::uint32_t number = 0;
  for (std::vector<std::size_t>& group : groups_of(rows.size(), labels)) {
    shuffle(group, stream, number);
    const double offset = offsets.uniform(number++);
    for (std::size_t i = 0; i < group.size(); ++i) {
      positions.emplace_back((static_cast<double>(i) + offset) / static_cast<double>(group.size()),
                             group[i]);
    }
  }
  std::sort(positions.begin(), positions.end());
  const auto count = static_cast<std::int64_t>(rows.size());
  const Sizes sizes = sizes_of(settings, count);
  if (settings.folds > 0) {
    // The test fold goes to the end, where the test part is cut.
    const std::int64_t end = fold_end(settings, settings.fold, count);
    std::rotate(positions.begin(), positions.begin() + end, positions.end());
  }
  Split split;
  for (std::size_t i = 0; i < positions.size(); ++i) {
    const auto at = static_cast<std::int64_t>(i);
    auto& part = at < sizes.train                      ? split.train
                 : at < sizes.train + sizes.validation ? split.validation
                                                       : split.test;
    part.push_back(rows[positions[i].second]);
  }
  for (auto* part : {&split.train, &split.validation, &split.test}) {
    std::sort(part->begin(), part->end());
  }
  return split;
}

Split make_ordered_split(const SplitSettings& settings, std::int64_t rows, std::int64_t overlap) {
  const Sizes sizes = sizes_of(settings, rows - 2 * overlap);
  const auto range = [](std::int64_t begin, std::int64_t count) {
    std::vector<std::int64_t> part(static_cast<std::size_t>(count));
    std::iota(part.begin(), part.end(), begin);
    return part;
  };
  const std::int64_t validation = sizes.train + overlap;
  return {range(0, sizes.train), range(validation, sizes.validation),
          range(validation + sizes.validation + overlap, sizes.test)};
}

}  // namespace netloom
