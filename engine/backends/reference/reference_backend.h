#pragma once

#include <memory>

#include "engine/backends/backend.h"

namespace netloom {

/// A backend that runs every op by its scalar reference, on plain layouts in host memory: slow,
/// simple, and what the others are compared with. Runs all dtypes, f64 included.
NETLOOM_API std::unique_ptr<Backend> make_reference_backend();

}  // namespace netloom
