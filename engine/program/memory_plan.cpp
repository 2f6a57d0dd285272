#include "engine/program/memory_plan.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace netloom {

namespace {

constexpr std::size_t alignment = 64;

bool overlap(const Lifetime& a, const Lifetime& b) {
  return a.first <= b.last && b.first <= a.last;
}

/// Places one block among `placed`, which is sorted by offset.
std::size_t best_offset(std::span<const Lifetime> blocks, std::span<const std::size_t> offsets,
                        std::span<const std::size_t> placed, const Lifetime& block) {
  const std::size_t wanted = rounded(block.bytes);
  std::size_t smallest_gap = std::numeric_limits<std::size_t>::max();
  std::size_t best = 0;
  bool found = false;
  std::size_t end = 0;  // Of the blocks seen so far that live at the same time.
  for (const std::size_t other : placed) {
    if (!overlap(blocks[other], block)) continue;
    if (offsets[other] >= end + wanted && offsets[other] - end < smallest_gap) {
      smallest_gap = offsets[other] - end;
      best = end;
      found = true;
    }
    end = std::max(end, offsets[other] + rounded(blocks[other].bytes));
  }
  return found ? best : end;
}

}  // namespace

std::size_t rounded(std::size_t bytes) {
  return std::max((bytes + alignment - 1) / alignment, std::size_t{1}) * alignment;
}

MemoryPlan plan_memory(std::span<const Lifetime> blocks) {
  std::vector<std::size_t> order(blocks.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return rounded(blocks[a].bytes) > rounded(blocks[b].bytes);
  });

  MemoryPlan plan;
  plan.offsets.resize(blocks.size());
  std::vector<std::size_t> placed;
  for (const std::size_t i : order) {
    plan.offsets[i] = best_offset(blocks, plan.offsets, placed, blocks[i]);
    plan.size = std::max(plan.size, plan.offsets[i] + rounded(blocks[i].bytes));
    const auto at = std::upper_bound(
        placed.begin(), placed.end(), plan.offsets[i],
        [&](std::size_t offset, std::size_t other) { return offset < plan.offsets[other]; });
    placed.insert(at, i);
  }
  return plan;
}

}  // namespace netloom
