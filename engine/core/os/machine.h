#pragma once

#include <cstdint>
#include <string>

#include "engine/core/api.h"

namespace netloom {

/// What this computer has to compute with.
struct Machine {
  std::string cpu_name;           ///< "AMD EPYC 7763 64-Core Processor".
  int cores = 1;                  ///< Logical processors that this process may use.
  std::int64_t memory_bytes = 0;  ///< Main memory, or less where the system limits this process.
  std::string isa;                ///< The widest vectors: "AVX-512", "AVX2", "SSE2", "NEON" or "".
};

/// Reads the machine's description; about a millisecond.
NETLOOM_API Machine this_machine();

/// Whether the processor multiplies tiles of bf16 (AMX) and the system lets this process do so. It
/// must be asked before the first such instruction, and once is enough for all threads.
NETLOOM_API bool ask_for_matrix_tiles();

}  // namespace netloom
