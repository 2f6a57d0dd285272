#pragma once

#include <memory>
#include <string_view>

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
/// loads. Unset, it spins for milliseconds: quickest on an idle machine, and very slow when other
/// programs want the cores. A process that shares the machine with a desktop sets
/// GOMP_SPINCOUNT=10000 (about 50 µs: regions of one step find the team awake, and between steps it
/// sleeps) or OMP_WAIT_POLICY=passive (it always sleeps; each region costs some 10 µs more).
NETLOOM_API std::unique_ptr<Backend> make_cpu_backend(int threads);

/// The instructions that kernels are chosen for here: "AMX", "AVX-512", "AVX2" or "any".
NETLOOM_API std::string_view cpu_instructions();
/// Whether this processor multiplies bf16.
NETLOOM_API bool cpu_has_bf16();
/// How many times as fast as f32 it does so, measured by the first call in less than a millisecond;
/// 1 where it does not.
NETLOOM_API double cpu_bf16_gain();

}  // namespace netloom
