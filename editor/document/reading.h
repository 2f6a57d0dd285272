#pragma once

#include <atomic>
#include <cstdint>
#include <exception>

#include "engine/data/dataset.h"

namespace netloom::editor {

/// What a reading throws that is wanted no more.
class ReadingEnded : public std::exception {};

/// One reading of data by another thread, as this one sees it: how far it is, and a way to end it.
class Reading {
 public:
  /// What was read, of all; both 0 at first and for data that is generated.
  std::int64_t done() const { return done_; }
  std::int64_t all() const { return all_; }
  void end() { ended_ = true; }
  bool ended() const { return ended_; }

  /// What the reading thread tells; it throws ReadingEnded there after `end`. This outlives it.
  ReadProgress told() {
    return [this](std::int64_t done, std::int64_t all) {
      if (ended_) throw ReadingEnded();
      done_ = done;
      all_ = all;
    };
  }

 private:
  std::atomic<std::int64_t> done_ = 0;
  std::atomic<std::int64_t> all_ = 0;
  std::atomic<bool> ended_ = false;
};

}  // namespace netloom::editor
