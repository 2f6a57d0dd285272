#pragma once

#include <cstdint>

namespace netloom {

/// Calls of the global operator new so far, of all threads and all its forms. The test binary
/// replaces operator new (allocations.cpp); std::malloc called directly, as by C libraries, is not
/// seen, and glibc has no hook for it any more: the engine's own code allocates by operator new, or
/// by std::aligned_alloc inside Array.
std::uint64_t allocations();

}  // namespace netloom
