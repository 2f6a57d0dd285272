#pragma once

#include "engine/backends/cpu/kernels.h"

namespace netloom::cpu {

/// The same elements in another layout, or rounded from f32 to bf16; padding of the target is
/// written with zeros.
KernelPlan plan_reorder(Context& context, const TensorSpec& from, const TensorSpec& to);

}  // namespace netloom::cpu
