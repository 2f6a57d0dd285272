#pragma once

#include <vector>

#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/random.h"

namespace netloom::cpu {

/// By place in a sample of `x`: the number that the element there has in dense order. Empty where
/// samples do not lie one after the other, or padded.
std::vector<std::int32_t> sample_order(const LayoutTable& layouts, const TensorSpec& x);

/// Dropout of samples whose elements lie in that order, with the draws that dense ones have.
KernelPlan plan_dropout_rows(const Context& context, const OpRequest& request, const Draw& draw,
                             std::vector<std::int32_t> order);

}  // namespace netloom::cpu
