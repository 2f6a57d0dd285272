#pragma once

// Attention of bf16 queries, keys and values with f32 scores and sums: what its two kernels share.

#include <cstddef>

#include "engine/backends/cpu/attention.h"
#include "engine/backends/cpu/bf16_product.h"

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

/// A head's matrix within (N, T, heads · features): one row per step, or turned.
inline Bf16Matrix bf16_rows(const Bf16* data, std::int64_t stride) {
  return {data, stride, 1};
}
inline Bf16Matrix bf16_columns(const Bf16* data, std::int64_t stride) {
  return {data, 1, stride};
}

}  // namespace netloom::cpu
