#pragma once

#include <optional>

#include "engine/backends/cpu/kernels.h"

namespace netloom::cpu {

/// `plan`, which makes grad_x of a convolution, with the bias of a transposed one, its third
/// operand, added by a team; nothing when grad_x lies in a layout that has no loops for it.
std::optional<KernelPlan> with_transposed_bias(const Context& context, const OpRequest& request,
                                               KernelPlan plan, int team);

}  // namespace netloom::cpu
