#pragma once

#include <algorithm>
#include <cstdint>

#include <omp.h>

namespace netloom::cpu {

/// Work below this is left to one thread. Starting and joining a team takes 1–3 µs while both cores
/// are free, but a scheduler's time slice (milliseconds) for every region in which another program
/// wants one of them, as a desktop that draws curves does: teams for the 20 µs kernels of a small
/// network win a fifth at best and lose tenfold then.
inline constexpr double worth_a_team_ns = 100'000;

/// `threads` for work of about `nanoseconds` on one thread when that is worth it, else 1. Teams are
/// never of another size: the OpenMP runtime ends and starts threads when a team's size changes.
inline int team_for(double nanoseconds, int threads) {
  return nanoseconds < worth_a_team_ns ? 1 : threads;
}

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
