#pragma once

#include <functional>

#include "engine/backends/routes.h"
#include "engine/core/api.h"
#include "engine/core/os/clock.h"
#include "engine/program/compile.h"

namespace netloom {

/// How long a tuning may measure, and by which clock.
struct TuneOptions {
  double seconds = 0.3;                       ///< With 0, what is known is all there is.
  std::function<void()> before_work = [] {};  ///< Returns when the machine may be measured.
  std::function<double()> clock = monotonic_seconds;
};

/// The routes that the kernels of a step take: those `known`, and of the others whatever is faster
/// here, with operands like those of the step. What the kernels do by their shapes stays unless
/// another route is clearly faster, by itself and for the step as a whole. Nothing is measured
/// where a step is too long for that, or there is no memory for a second one. Kernels that the
/// program has not are not among the result. `backend` is for this alone.
NETLOOM_API Routes tune(const Program& program, Backend& backend, const Binding& binding,
                        const CompileOptions& options, const Routes& known,
                        const TuneOptions& how = {});

}  // namespace netloom
