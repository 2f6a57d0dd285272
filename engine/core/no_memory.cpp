#include "engine/core/no_memory.h"

#include <fmt/format.h>

namespace netloom {

NoMemory::NoMemory(std::int64_t needed, std::int64_t free)
    : Error(ErrorCode::memory,
            netloom::phrase(
                "This needs {} of main memory, of which {} are free. Use a smaller batch or "
                "a smaller network.",
                gibibytes_text(needed), gibibytes_text(free))),
      needed_(needed),
      free_(free) {}

Phrase gibibytes_text(std::int64_t bytes) {
  return phrase("{} GiB", listed(fmt::format("{:.1f}", static_cast<double>(bytes) / (1 << 30))));
}

}  // namespace netloom
