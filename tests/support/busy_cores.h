#pragma once

#include <atomic>
#include <thread>
#include <vector>

namespace netloom {

/// Takes the cores with so many threads that work for nothing, as long as it exists: members of a
/// team are held up, now one and then another.
class BusyCores {
 public:
  explicit BusyCores(int threads) {
    others_.reserve(static_cast<std::size_t>(threads));
    for (int i = 0; i < threads; ++i)
      others_.emplace_back([this] {
        while (!done_) continue;
      });
  }
  ~BusyCores() { done_ = true; }
  BusyCores(const BusyCores&) = delete;
  BusyCores& operator=(const BusyCores&) = delete;

 private:
  std::atomic<bool> done_ = false;
  std::vector<std::jthread> others_;
};

}  // namespace netloom
