#pragma once

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdint>

#include <omp.h>

namespace netloom::cpu {

/// count / by, rounded up.
inline std::int64_t divided_up(std::int64_t count, std::int64_t by) {
  return (count + by - 1) / by;
}

/// Calls `body(begin, end)` for `team` contiguous ranges of [0, count), cut at multiples of
/// `grain`. The cuts depend on the arguments alone, so the same team gives the same bits.
template <class Body>
void parallel_ranges(int team, std::int64_t count, std::int64_t grain, const Body& body) {
  if (team <= 1) {
    if (count > 0) body(std::int64_t{0}, count);
    return;
  }
  const std::int64_t grains = divided_up(count, grain);
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
  if (team <= 1) return most;  // Divisions take longer than the work of a small network.
  if (count == 0) return grain;
  const std::int64_t blocks = divided_up(count, most * team) * team;
  return divided_up(divided_up(count, blocks), grain) * grain;
}

/// Calls `body(begin, end)` for blocks of `block` of [0, count), for work that gives the same bits
/// whoever does it: each member of the team takes those of its own part, then what others have
/// left, which it is that another program keeps from its core.
template <class Body>
void parallel_blocks(int team, std::int64_t count, std::int64_t block, const Body& body) {
  if (team <= 1) {
    for (std::int64_t at = 0; at < count; at += block) body(at, std::min(count, at + block));
    return;
  }
  constexpr int most_parts = 64;  // Members of a larger team share them.
  const int parts = std::min(team, most_parts);
  const std::int64_t blocks = divided_up(count, block);
  std::array<std::atomic<std::int64_t>, most_parts> next;  // Block of each part.
  const auto first_of = [&](int part) { return blocks * part / parts; };
  for (int part = 0; part < parts; ++part) next[static_cast<std::size_t>(part)] = first_of(part);
#pragma omp parallel num_threads(team)
  for (int i = 0; i < parts; ++i) {
    const int part = (omp_get_thread_num() + i) % parts;
    const std::int64_t end = first_of(part + 1);
    for (;;) {
      const std::int64_t at = next[static_cast<std::size_t>(part)]++;
      if (at >= end) break;
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
