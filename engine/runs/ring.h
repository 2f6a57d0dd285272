#pragma once

#include <atomic>
#include <cstddef>
#include <memory>

namespace netloom {

/// A bounded queue from one thread to one other, without locks or waiting. `Size` is a power of
/// two.
template <class T, std::size_t Size>
class Ring {
  static_assert((Size & (Size - 1)) == 0);

 public:
  /// False when the ring is full. Only the one producing thread may call this.
  bool push(const T& value) noexcept {
    const std::size_t end = end_.load(std::memory_order_relaxed);
    if (end - known_begin_ == Size) {
      known_begin_ = begin_.load(std::memory_order_acquire);
      if (end - known_begin_ == Size) return false;
    }
    slots_[end & (Size - 1)] = value;
    end_.store(end + 1, std::memory_order_release);
    return true;
  }

  /// Calls `take` with every value that is there. Only the one consuming thread may call this.
  template <class Take>
  void drain(Take take) {
    std::size_t begin = begin_.load(std::memory_order_relaxed);
    const std::size_t end = end_.load(std::memory_order_acquire);
    for (; begin != end; ++begin) take(slots_[begin & (Size - 1)]);
    begin_.store(begin, std::memory_order_release);
  }

 private:
  // The two ends sit on cache lines of their own, so that the threads do not slow each other down.
  alignas(64) std::atomic<std::size_t> end_{0};
  std::size_t known_begin_ = 0;  ///< What the producer last saw of begin_.
  alignas(64) std::atomic<std::size_t> begin_{0};
  alignas(64) std::unique_ptr<T[]> slots_ = std::make_unique<T[]>(Size);
};

}  // namespace netloom
