#pragma once

#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/products/product_shape.h"

namespace netloom::cpu {

/// Own matrix product for a request of bf16 operands (A, B[, bias]), all dense, by AMX; C is bf16
/// or f32. Sums are f32, those of a turned A one part per member of the team. Nothing where the
/// processor has no AMX, and for sizes that oneDNN's code is for: few rows, and matrices that would
/// not stay in the level-2 cache.
std::optional<KernelPlan> plan_bf16_product(Context& context, const OpRequest& request,
                                            const ProductShape& shape);

}  // namespace netloom::cpu
