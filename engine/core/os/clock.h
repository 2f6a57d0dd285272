#pragma once

#include "engine/core/api.h"

namespace netloom {

/// Seconds since some fixed moment; never jumps. For durations.
NETLOOM_API double monotonic_seconds();

/// Unix time in seconds. For showing when something happened; may jump, so never for durations.
NETLOOM_API double wall_seconds();

}  // namespace netloom
