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
/// `grain`: one for each member. The cuts depend on the arguments alone, so the same team gives the
/// same bits.
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

/// [begin, end) of what is counted.
struct Range {
  std::int64_t begin = 0;
  std::int64_t end = 0;

  bool empty() const { return begin >= end; }
};

/// Blocks of `block` of [0, count) that a team takes one by one, for work that gives the same bits
/// whoever does it: each member those of its own part, then what others have left, which it is that
/// another program keeps from its core, or slows down on it.
class BlockQueue {
 public:
  BlockQueue(int team, std::int64_t count, std::int64_t block)
      : parts_(std::min(team, most_parts)), count_(count), block_(block) {
    for (int part = 0; part < parts_; ++part) refill(part);
  }

  /// The part of that member can be taken once more. Nobody may take any until all are refilled.
  void refill(int member) {
    if (member < parts_) next_of(member) = first_of(member);
  }

  /// The next block for that member; empty when all are taken.
  Range take(int member) {
    for (int i = 0; i < parts_; ++i) {
      const int part = (member + i) % parts_;
      const std::int64_t end = first_of(part + 1);
      if (next_of(part).load(std::memory_order_relaxed) >= end) continue;
      const std::int64_t at = next_of(part)++;
      if (at < end) return {at * block_, std::min(count_, (at + 1) * block_)};
    }
    return {};
  }

 private:
  static constexpr int most_parts = 64;  // Members of a larger team share them.

  std::atomic<std::int64_t>& next_of(int part) { return next_[static_cast<std::size_t>(part)]; }
  std::int64_t first_of(int part) const { return divided_up(count_, block_) * part / parts_; }

  int parts_;
  std::int64_t count_;
  std::int64_t block_;
  std::array<std::atomic<std::int64_t>, most_parts> next_;  ///< Block of each part.
};

/// Calls `body(begin, end)` for the blocks of such a queue.
template <class Body>
void parallel_blocks(int team, std::int64_t count, std::int64_t block, const Body& body) {
  if (team <= 1) {
    for (std::int64_t at = 0; at < count; at += block) body(at, std::min(count, at + block));
    return;
  }
  BlockQueue queue(team, count, block);
#pragma omp parallel num_threads(team)
  {
    const int member = omp_get_thread_num();
    for (Range one = queue.take(member); !one.empty(); one = queue.take(member))
      body(one.begin, one.end);
  }
}

/// `parallel_ranges` for work that gives the same bits whoever does it and wherever it is cut: in
/// blocks, some for each member.
template <class Body>
void parallel_parts(int team, std::int64_t count, std::int64_t grain, const Body& body) {
  constexpr std::int64_t parts_each = 8;
  if (team <= 1) return parallel_ranges(team, count, grain, body);
  const std::int64_t grains = divided_up(divided_up(count, grain), parts_each * team);
  parallel_blocks(team, count, std::max(grains, std::int64_t{1}) * grain, body);
}

/// In how many shares a team divides `units` of work that have sums of their own, since what they
/// add up to depends on the cuts: two for each member, so that a quick one can take more of them,
/// but one where a share would have less than `least` units.
inline std::int64_t shares_of(int team, std::int64_t units, std::int64_t least = 1) {
  if (team <= 1) return 1;
  const std::int64_t one_each = std::min<std::int64_t>(team, std::max<std::int64_t>(units, 1));
  return std::clamp(units / least, one_each, 2 * std::int64_t{team});
}

/// Blocks of numbers next to each other, of whole cache lines.
template <class Body>
void parallel_runs(int team, std::int64_t count, const Body& body) {
  constexpr std::int64_t most = 16'384;  // With its operands in a level-2 cache.
  if (team <= 1) return parallel_ranges(team, count, 64, body);
  parallel_blocks(team, count, even_block(team, count, most, 64), body);
}

}  // namespace netloom::cpu
