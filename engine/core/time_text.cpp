#include "engine/core/time_text.h"

#include <fmt/format.h>

namespace netloom {

std::string short_time_text(double seconds) {
  if (seconds >= 0.9995) return fmt::format("{:.2f} s", seconds);
  const bool milli = seconds >= 0.9995e-3;
  const double number = seconds * (milli ? 1e3 : 1e6);
  return fmt::format("{:.{}f} {}", number, number < 99.95 ? 1 : 0, milli ? "ms" : "µs");
}

}  // namespace netloom
