#pragma once

#include <cstdint>

#include "engine/core/api.h"
#include "engine/training/settings.h"

namespace netloom {

/// The learning rate of `phase` at `step` of a run of `steps` steps in `epochs` epochs. A pure
/// function of its arguments, so that a resumed run goes on where it was. Warm-up rises linearly;
/// cosine falls as (1 + cos πt)/2 from the learning rate to `final_fraction` of it over the steps
/// after the warm-up (Loshchilov and Hutter 2017, without restarts).
NETLOOM_API double learning_rate(const PhaseSettings& phase, std::int64_t step, std::int64_t steps,
                                 std::int64_t epochs);

}  // namespace netloom
