#pragma once

#include <string>

#include "engine/core/api.h"

namespace netloom {

/// A short time as people write it: "4.1 µs", "85.0 µs", "4.0 ms", "250 ms", "1.25 s".
NETLOOM_API std::string short_time_text(double seconds);

}  // namespace netloom
