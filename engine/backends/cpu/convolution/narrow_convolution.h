#pragma once

#include <optional>

#include "engine/backends/cpu/kernels.h"
#include "engine/ops/attributes.h"

namespace netloom::cpu {

/// The plan of a convolution (x, w[, b]) with few channels and filters by own code that runs along
/// the width of dense maps; nothing for any other. oneDNN fills channels up to 16, most of which
/// would be padding.
std::optional<KernelPlan> plan_narrow_forward(const Context& context, const OpRequest& request);

/// The same for the backward op (grad_y, x) → grad_w[, grad_b].
std::optional<KernelPlan> plan_narrow_weights(const Context& context, const OpRequest& request);

}  // namespace netloom::cpu
