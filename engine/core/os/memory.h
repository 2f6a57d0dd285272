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

/// From now on up to `bytes` that this process frees wait for what it asks for next, instead of
/// going back to the system, which would hand them out again page by page and cleared. For programs
/// that take and free megabytes at every keystroke.
NETLOOM_API void keep_freed_memory(std::size_t bytes);

}  // namespace netloom
