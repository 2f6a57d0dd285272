#pragma once

#include "engine/backends/cpu/kernels.h"

namespace netloom::cpu {

/// Sums or means of an activation (N, C, …) per channel, or per sample and channel, read as it lies
/// in blocks of channels or channels last. Nothing for other axes, and where it is dense.
std::optional<KernelPlan> plan_channel_sums(Context& context, const OpRequest& request,
                                            bool average);

}  // namespace netloom::cpu
