#pragma once

#include <algorithm>
#include <chrono>

#include "engine/graph/check.h"

namespace netloom {

/// Milliseconds that a check of 500 nodes may take, as check.h says.
inline constexpr double most_check_milliseconds = 5;

/// Milliseconds of the quickest check of `graph`: of 20, and of more for five seconds where that
/// was too long, as what else the machine does for a while only adds to them.
inline double check_milliseconds(const Graph& graph, const LayerRegistry& registry) {
  using std::chrono::steady_clock;
  double best = 1e9;
  const auto end = steady_clock::now() + std::chrono::seconds(5);
  for (int i = 0; i < 20 || (best > most_check_milliseconds && steady_clock::now() < end); ++i) {
    const auto start = steady_clock::now();
    const GraphCheck checked = check(graph, registry);
    const std::chrono::duration<double, std::milli> took = steady_clock::now() - start;
    best = std::min(best, took.count());
  }
  return best;
}

}  // namespace netloom
