#pragma once

#include <memory>

#include "engine/backends/backend.h"
#include "engine/core/api.h"

namespace netloom {

/// The backend that is always there: oneDNN for large products and convolutions, own AVX-512, AVX2
/// and SSE2 kernels (picked at run time) for the rest, and an op's scalar reference where neither
/// has a kernel. `threads` is the team of large kernels, 0 for all cores; small kernels run on the
/// calling thread. Same threads, same machine → same bits.
///
/// Streams run on the calling thread and finish before they return, with denormal numbers treated
/// as zero. Between parallel regions the team waits as the OpenMP runtime is told to before it
/// loads: a process that shares the machine with a desktop sets OMP_WAIT_POLICY=passive (the team
/// sleeps, each region costs about 10 µs more); a process that owns the machine leaves it unset, or
/// caps the spinning with GOMP_SPINCOUNT (10000 is about 50 µs).
NETLOOM_API std::unique_ptr<Backend> make_cpu_backend(int threads);

}  // namespace netloom
