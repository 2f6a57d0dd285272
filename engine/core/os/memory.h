#pragma once

#include <cstddef>

#include "engine/core/api.h"

namespace netloom {

/// Asks the system to back these bytes with large pages where it can: fewer address translations
/// for tensors of many megabytes. A wish, never an error. `address` is aligned to a page.
NETLOOM_API void prefer_huge_pages(void* address, std::size_t bytes);

}  // namespace netloom
