#pragma once

#include <algorithm>
#include <array>
#include <atomic>
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

/// How long blocks are of which each member of a team has as many: a multiple of `grain`, no longer
/// than `most`, which is one too.
inline std::int64_t even_block(int team, std::int64_t count, std::int64_t most,
                               std::int64_t grain) {
  const auto parts = [](std::int64_t all, std::int64_t part) { return (all + part - 1) / part; };
  if (team <= 1) return most;  // Divisions take longer than the work of a small network.
  if (count == 0) return grain;
  const std::int64_t blocks = parts(count, most * team) * team;
  return parts(parts(count, blocks), grain) * grain;
}

/// Calls `body(begin, end)` for blocks of `block` of [0, count), for work that gives the same bits
/// whoever does it: each member of the team takes those of its own part, then what others have
/// left, which it is that another program keeps from its core.
template <class Body>
void parallel_blocks(int team, std::int64_t count, std::int64_t block, const Body& body) {
  constexpr int most = 64;
  if (team <= 1) {
    for (std::int64_t at = 0; at < count; at += block) body(at, std::min(count, at + block));
    return;
  }
  const std::int64_t blocks = (count + block - 1) / block;
  if (team > most) {
    parallel_ranges(team, blocks, 1, [&](std::int64_t begin, std::int64_t end) {
      for (std::int64_t i = begin; i < end; ++i) body(i * block, std::min(count, (i + 1) * block));
    });
    return;
  }
  std::array<std::atomic<std::int64_t>, most> taken;
  for (int part = 0; part < team; ++part) taken[static_cast<std::size_t>(part)] = 0;
#pragma omp parallel num_threads(team)
  {
    for (int i = 0; i < team; ++i) {
      const int part = (omp_get_thread_num() + i) % team;
      const std::int64_t end = blocks * (part + 1) / team;
      auto& next = taken[static_cast<std::size_t>(part)];
      for (std::int64_t at = blocks * part / team + next++; at < end;
           at = blocks * part / team + next++)
        body(at * block, std::min(count, (at + 1) * block));
    }
  }
}

/// Blocks of numbers next to each other, of whole cache lines.
template <class Body>
void parallel_runs(int team, std::int64_t count, const Body& body) {
  constexpr std::int64_t most = 16'384;  // With its operands in a level-2 cache.
  if (team <= 1) return parallel_ranges(team, count, 64, body);
  parallel_blocks(team, count, even_block(team, count, most, 64), body);
}

}  // namespace netloom::cpu
