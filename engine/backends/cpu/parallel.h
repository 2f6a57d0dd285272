#pragma once

#include <algorithm>
#include <cstdint>

#include <omp.h>

namespace netloom::cpu {

/// Calls `body(begin, end)` for `team` contiguous ranges of [0, count), cut at multiples of
/// `grain`. The cuts depend on the arguments alone, so the same team gives the same bits.
template <class Body>
void parallel_ranges(int team, std::int64_t count, std::int64_t grain, const Body& body) {
  if (team <= 1) {
    if (count > 0) body(std::int64_t{0}, count);
    return;
  }
  const std::int64_t grains = (count + grain - 1) / grain;
#pragma omp parallel num_threads(team)
  {
    const std::int64_t part = omp_get_thread_num();
    const std::int64_t begin = grains * part / team * grain;
    const std::int64_t end = std::min(count, grains * (part + 1) / team * grain);
    if (begin < end) body(begin, end);
  }
}

}  // namespace netloom::cpu
