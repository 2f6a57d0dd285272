#include "engine/core/no_memory.h"

#include <fmt/format.h>

namespace netloom {

NoMemory::NoMemory(std::int64_t needed, std::int64_t free)
    : Error(
          ErrorCode::memory,
          fmt::format("This needs {} of main memory, of which {} are free. Use a smaller batch or "
                      "a smaller network.",
                      gibibytes_text(needed), gibibytes_text(free))),
      needed_(needed),
      free_(free) {}

std::string gibibytes_text(std::int64_t bytes) {
  return fmt::format("{:.1f} GiB", static_cast<double>(bytes) / (1 << 30));
}

}  // namespace netloom
