#pragma once

#include <cstddef>
#include <cstdint>

#include "engine/backends/cpu/products/gemm.h"
#include "engine/backends/cpu/products/product_shape.h"

namespace netloom::cpu {

// Products of an f32 A that lies as (K, M) and a B (K, N): the gradients of weights, sums over all
// rows of a batch. Both are copied piece by piece, row after row of memory, into panels that stay
// in the caches. oneDNN's code for AVX2 walks down the columns of such an A, whose rows lie a page
// apart, and takes up to twice as long.

/// Whether this processor has code for them that gains over oneDNN's at that shape.
bool multiplies_turned(const ProductShape& shape);
/// Bytes of scratch that a team needs; 64-byte aligned when given.
std::size_t turned_scratch(std::int64_t m, std::int64_t n, std::int64_t k, int team);
/// All of C, which gets neither bias nor activation. The same team gives the same bits.
void run_turned_product(const Product& product, float* scratch, int team);

}  // namespace netloom::cpu
