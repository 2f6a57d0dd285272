#include "engine/data/prefetch_ring.h"

// All operations keep the default, sequentially consistent order: notify looks for sleepers right
// behind the store that they wait for, and must not be moved before it.

namespace netloom {

PrefetchRing::PrefetchRing(const BatchGather& gather)
    : gather_(gather), order_(static_cast<std::size_t>(gather.rows())), given_(gather.batches()) {
  for (std::uint32_t i = 0; i < places; ++i) ring_.push_back({gather.make_buffer(), 0, nullptr});
  thread_ = std::thread([this] { run(); });
}

PrefetchRing::~PrefetchRing() {
  stopping_ = true;
  ++starts_;
  starts_.notify_all();
  ++released_;  // The value must change, or a wait on it would go on.
  released_.notify_all();
  thread_.join();
}

void PrefetchRing::start_epoch(int epoch) {
  // All that is ready belongs to the epoch before; after the count of starts has changed it might
  // not.
  release(produced_ - released_);
  holding_ = false;
  given_ = 0;
  epoch_ = epoch;
  ++starts_;
  starts_.notify_all();
}

BatchView PrefetchRing::next() {
  if (holding_) release(1);
  holding_ = false;
  if (given_ == gather_.batches()) return {};
  for (;;) {
    const std::uint32_t at = released_.load();
    produced_.wait(at);
    const Place& place = ring_[at % places];
    if (place.start == starts_.load()) {
      ++given_;
      holding_ = true;
      if (place.failure) std::rethrow_exception(place.failure);
      return place.buffer.view();
    }
    release(1);
  }
}

void PrefetchRing::release(std::uint32_t count) {
  if (count == 0) return;
  const std::uint32_t released = released_.load() + count;
  released_.store(released);
  if (produced_.load() - released <= places / 2) released_.notify_one();
}

bool PrefetchRing::wait_for_place(std::uint32_t start) {
  const std::uint32_t produced = produced_.load();
  std::uint32_t released = released_.load();
  if (produced - released == places) {
    while (!stopping_ && starts_.load() == start && produced - released > places / 2) {
      released_.wait(released);
      released = released_.load();
    }
  }
  return !stopping_ && starts_.load() == start;
}

void PrefetchRing::run() {
  for (std::uint32_t start = 0;;) {
    starts_.wait(start);
    if (stopping_) return;
    start = starts_.load();
    const int epoch = epoch_;
    gather_.order_of(epoch, order_);
    for (std::int64_t number = 0; number < gather_.batches(); ++number) {
      if (!wait_for_place(start)) break;
      const std::uint32_t produced = produced_.load();
      Place& place = ring_[produced % places];
      place.failure = nullptr;
      try {
        gather_.gather(order_, epoch, number, place.buffer);
      } catch (...) {
        place.failure = std::current_exception();
      }
      place.start = start;
      produced_.store(produced + 1);
      produced_.notify_one();
    }
  }
}

}  // namespace netloom
