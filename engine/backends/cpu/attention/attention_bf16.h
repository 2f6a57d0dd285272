#pragma once

// Attention of bf16 queries, keys and values with f32 scores and sums: what its two kernels share.

#include <cstddef>

#include "engine/backends/cpu/attention/attention.h"
#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/products/bf16_product.h"

namespace netloom::cpu {

/// Nothing where the processor does not multiply bf16, or the scale is none that keeps order.
std::optional<KernelPlan> plan_attention_bf16(Context& context, const OpRequest& request);
std::optional<KernelPlan> plan_attention_backward_bf16(Context& context, const OpRequest& request);

/// Deals out memory from its beginning; without any, it counts what would be needed.
class Dealer {
 public:
  explicit Dealer(std::byte* memory = nullptr) : memory_(memory) {}

  template <class T>
  T* take(std::int64_t count) {
    const std::size_t at = taken_;
    taken_ += (static_cast<std::size_t>(count) * sizeof(T) + 63) / 64 * 64;
    return memory_ == nullptr ? nullptr : elements<T>(memory_ + at);
  }
  std::size_t taken() const { return taken_; }

 private:
  std::byte* memory_;
  std::size_t taken_ = 0;
};

/// Bytes of what one thread needs, a Room dealt out for these sizes.
template <class Room>
std::size_t room_bytes(const AttentionSizes& sizes) {
  Dealer dealer;
  const Room room(sizes, dealer);
  return dealer.taken();
}

/// Calls `body(n, kv_head, room, draw)` for every head of keys of every sample, by a team whose
/// rooms lie in `scratch`.
template <class Room, class Body>
void for_heads_of_keys(const AttentionSizes& sizes, const AttentionAddresses& addresses,
                       std::byte* scratch, const Body& body) {
  const Draw draw = sizes.drops ? sizes.draw.at(addresses.seed, addresses.step) : Draw();
  const std::size_t bytes = room_bytes<Room>(sizes);
  const std::int64_t units = sizes.batch * sizes.kv_heads;
  parallel_blocks(sizes.team, units, 1, [&](std::int64_t unit, std::int64_t) {
    Dealer dealer(scratch + bytes * static_cast<std::size_t>(omp_get_thread_num()));
    body(unit / sizes.kv_heads, unit % sizes.kv_heads, Room(sizes, dealer), draw);
  });
}

/// A head's matrix within (N, T, heads · features): one row per step, or turned.
inline Bf16Matrix bf16_rows(const Bf16* data, std::int64_t stride) {
  return {data, stride, 1};
}
inline Bf16Matrix bf16_columns(const Bf16* data, std::int64_t stride) {
  return {data, 1, stride};
}

}  // namespace netloom::cpu
