#include "engine/core/no_memory.h"

#include <fmt/format.h>

namespace netloom {

NoMemory::NoMemory(std::int64_t needed, std::int64_t free)
    : Error(ErrorCode::memory,
            netloom::phrase(
                "This needs {} of main memory, of which {} are free. Use a smaller batch or "
                "a smaller network.",
                memory_text(needed), memory_text(free))),
      needed_(needed),
      free_(free) {}

Phrase memory_text(std::int64_t bytes) {
  const double megabytes = static_cast<double>(bytes) / 1e6;
  // What would be rounded to 1000.0 has the next unit.
  if (megabytes < 999.95) return phrase("{} MB", listed(fmt::format("{:.1f}", megabytes)));
  return phrase("{} GB", listed(fmt::format("{:.1f}", megabytes / 1000)));
}

}  // namespace netloom
