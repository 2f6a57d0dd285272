#pragma once

#include <atomic>
#include <cstdint>
#include <exception>
#include <thread>
#include <vector>

#include "engine/data/batch_gather.h"

namespace netloom {

/// A thread that gathers batches ahead into a ring of buffers: one in use, up to three ready.
///
/// Batches cross by two counters. A side goes to sleep only when it has nothing to do, and the
/// gathering side sleeps on until half of the ring is free, so that in a steady state there is a
/// wake-up every other batch at most. Every batch carries the number of the epoch's start that it
/// was made for: what is left of an abandoned epoch is thrown away by the user of the ring, and
/// neither side ever waits for the other to stop.
class PrefetchRing {
 public:
  explicit PrefetchRing(const BatchGather& gather);
  ~PrefetchRing();
  PrefetchRing(const PrefetchRing&) = delete;
  PrefetchRing& operator=(const PrefetchRing&) = delete;

  /// Begins `epoch`; the last batch that next() gave is given back.
  void start_epoch(int epoch);
  /// The next batch of the epoch, waiting for it; its rows are 0 at the end. Throws what gathering
  /// it threw.
  BatchView next();

 private:
  static constexpr std::uint32_t places = 4;  // A power of two: the counters may wrap around.

  struct Place {
    BatchBuffer buffer;
    std::uint32_t start = 0;
    std::exception_ptr failure;  ///< Of gathering, for next() to throw.
  };

  void run();
  /// Waits until the ring has a free place; false when the epoch in hand was given up meanwhile.
  bool wait_for_place(std::uint32_t start);
  void release(std::uint32_t count);

  const BatchGather& gather_;
  std::vector<Place> ring_;
  std::vector<std::int64_t> order_;
  std::atomic<std::uint32_t> starts_{0};  ///< Counts start_epoch(); woken by it and at the end.
  std::atomic<int> epoch_{0};
  std::atomic<std::uint32_t> produced_{0};
  std::atomic<std::uint32_t> released_{0};
  std::atomic<bool> stopping_{false};
  std::int64_t given_;    ///< Batches of this epoch that next() gave.
  bool holding_ = false;  ///< The batch last given is still in use.
  std::thread thread_;
};

}  // namespace netloom
