#pragma once

#include <cstddef>
#include <cstdint>

#include "engine/core/api.h"

namespace netloom {

/// Asks the system to back these bytes with large pages where it can: fewer address translations
/// for tensors of many megabytes. A wish, never an error. `address` is aligned to a page.
NETLOOM_API void prefer_huge_pages(void* address, std::size_t bytes);

/// Bytes of main memory that this process can take before the system swaps, ends programs or
/// reaches a limit that it was given. A system promises more than it has, and ends the program that
/// believes it.
NETLOOM_API std::int64_t free_memory();

}  // namespace netloom
