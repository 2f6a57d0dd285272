#pragma once

#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/products/gemm.h"
#include "engine/backends/cpu/products/product_shape.h"

namespace netloom::cpu {

/// A product of f32 matrices at those addresses.
Product product_at(const ProductShape& shape, const std::byte* a, const std::byte* b, std::byte* c);

/// The plan of a matmul of f32 whose leading axes are a batch of products of that shape, in own
/// code: the team divides the batch. Leading axes of extent 1 repeat.
KernelPlan plan_batched_product(Context& context, const OpRequest& request,
                                const ProductShape& shape);

}  // namespace netloom::cpu
