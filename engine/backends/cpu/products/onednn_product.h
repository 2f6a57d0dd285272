#pragma once

#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/products/product_shape.h"

namespace netloom::cpu {

/// oneDNN's matrix product for a request of bf16 operands (A, B[, bias]), all dense: `count`
/// products of that shape whose operands lie one after the other. Sums are f32, results that or
/// bf16. Nothing when oneDNN has no fast code for it.
std::optional<KernelPlan> plan_onednn_product(Context& context, const OpRequest& request,
                                              const ProductShape& shape, std::int64_t count);

}  // namespace netloom::cpu
