#pragma once

#include <cstdint>

#include "engine/core/error.h"

namespace netloom {

/// An allocation that main memory has no room for, with the numbers from which follows what would
/// fit.
class NETLOOM_API NoMemory : public Error {
 public:
  /// Bytes asked for, and bytes that are free.
  NoMemory(std::int64_t needed, std::int64_t free);

  std::int64_t needed() const { return needed_; }
  std::int64_t free() const { return free_; }

 private:
  std::int64_t needed_;
  std::int64_t free_;
};

/// "25.8 GB", or "3.2 MB" of less than one: units of 1000, as for disks.
NETLOOM_API Phrase memory_text(std::int64_t bytes);

}  // namespace netloom
