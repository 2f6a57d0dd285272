#include "engine/data/bind_split.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <utility>

#include "engine/core/random.h"

namespace netloom {

namespace {

Diagnostic empty_part(const Split& split) {
  Diagnostic diagnostic;
  diagnostic.code = "data.split";
  diagnostic.title = phrase("Empty part in the split");
  diagnostic.message = phrase(
      "Without the rows that lack a value, {}, {} and {} rows are left; each part needs at least "
      "one.",
      split.train.size(), split.validation.size(), split.test.size());
  return diagnostic;
}

/// Takes out the rows that cannot be used. They leave gaps and do not move the borders.
void keep_usable(SplitResult& result, std::span<const std::int64_t> usable) {
  Split& split = result.split;
  const std::array parts{&split.train, &split.validation, &split.test};
  for (auto* part : parts) {
    std::erase_if(*part, [&](std::int64_t row) {
      return !std::binary_search(usable.begin(), usable.end(), row);
    });
  }
  const bool empty =
      std::any_of(parts.begin(), parts.end(), [](auto* one) { return one->empty(); });
  if (empty) result.problem = empty_part(split);
}

SplitResult split_in_order(const Dataset& dataset, const SplitSettings& settings,
                           std::span<const std::int64_t> usable) {
  SplitResult result;
  const std::int64_t overlap = dataset.windows ? dataset.windows->overlap() : 0;
  result.problem = ordered_split_problem(settings, dataset.rows, overlap);
  if (result.problem) return result;
  result.split = make_ordered_split(settings, dataset.rows, overlap);
  keep_usable(result, usable);
  return result;
}

}  // namespace

SplitResult split_rows(const Dataset& dataset, const SplitSettings& settings,
                       std::span<const std::int64_t> usable, std::span<const std::int64_t> labels) {
  if (dataset.split) {
    SplitResult given{*dataset.split, std::nullopt};
    keep_usable(given, usable);
    return given;
  }
  if (dataset.windows || settings.order == SplitOrder::in_order) {
    return split_in_order(dataset, settings, usable);
  }
  SplitResult result;
  result.problem = split_problem(settings, static_cast<std::int64_t>(usable.size()));
  if (!result.problem) result.split = make_split(settings, usable, labels);
  return result;
}

std::vector<std::int64_t> balanced(std::span<const std::int64_t> rows,
                                   std::span<const std::int64_t> labels, std::uint64_t seed) {
  std::map<std::int64_t, std::vector<std::int64_t>> by_class;
  for (std::size_t i = 0; i < rows.size(); ++i) by_class[labels[i]].push_back(rows[i]);
  std::size_t most = 0;
  for (const auto& [label, some] : by_class) most = std::max(most, some.size());
  const RandomStream stream{seed, stream_of("balance")};
  std::vector<std::int64_t> result;
  result.reserve(most * by_class.size());
  for (auto& [label, some] : by_class) {
    const auto step = static_cast<std::uint32_t>(label);
    for (std::size_t i = some.size(); i > 1; --i) {
      std::swap(some[i - 1], some[stream.below(i, i, step)]);
    }
    for (std::size_t i = 0; i < most; ++i) result.push_back(some[i % some.size()]);
  }
  std::sort(result.begin(), result.end());
  return result;
}

std::vector<std::int64_t> fitted_entries(const Dataset& dataset, const Split& split) {
  if (!dataset.windows) return split.train;
  std::vector<std::int64_t> steps(
      static_cast<std::size_t>(dataset.windows->steps(split.train.back() + 1)));
  std::iota(steps.begin(), steps.end(), std::int64_t{0});
  return steps;
}

}  // namespace netloom
