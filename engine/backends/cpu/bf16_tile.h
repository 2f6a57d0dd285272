#pragma once

#include "engine/backends/cpu/bf16_product.h"

namespace netloom::cpu {

// The two ways to run a product of bf16; each needs a processor that has it.

/// By AMX: tiles of 16 rows, 16 columns and 32 of K.
void multiply_by_tiles(const Bf16Product& product);
/// By AVX-512's products of pairs.
void multiply_by_pairs(const Bf16Product& product);

}  // namespace netloom::cpu
