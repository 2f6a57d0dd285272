#pragma once

#include <vector>

#include "tests/engine/backends/cpu/cpu_cases.h"

namespace netloom {

/// Convolutions and pools along one and three axes, resizing, padding and norms of rows.
std::vector<CpuCase> cpu_spatial_cases();

}  // namespace netloom
