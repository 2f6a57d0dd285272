#include "engine/core/time_text.h"

#include <fmt/format.h>

namespace netloom {

Phrase short_time_text(double seconds) {
  if (seconds >= 0.9995) return phrase("{} s", listed(fmt::format("{:.2f}", seconds)));
  const bool milli = seconds >= 0.9995e-3;
  const double number = seconds * (milli ? 1e3 : 1e6);
  Phrase text = listed(fmt::format("{:.{}f}", number, number < 99.95 ? 1 : 0));
  return milli ? phrase("{} ms", std::move(text)) : phrase("{} µs", std::move(text));
}

}  // namespace netloom
