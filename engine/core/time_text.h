#pragma once

#include "engine/core/api.h"
#include "engine/core/phrase.h"

namespace netloom {

/// A short time as people write it: "4.1 µs", "85.0 µs", "4.0 ms", "250 ms", "1.25 s".
NETLOOM_API Phrase short_time_text(double seconds);

}  // namespace netloom
