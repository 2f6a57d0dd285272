#pragma once

#include "engine/backends/cpu/products/bf16_product.h"

namespace netloom::cpu {

// The two ways to run a product of bf16; each needs a processor that has it.

/// By AMX: tiles of 16 rows, 16 columns and 32 of K.
void multiply_by_tiles(const Bf16Product& product);
/// By AVX-512's products of pairs.
void multiply_by_pairs(const Bf16Product& product);

/// to = from, rounded by AVX-512's conversion.
void round_by_instruction(const float* from, Bf16* to, std::int64_t count);

// The two ways to pack columns of B as panels. Whole squares of 16 columns are written: what lies
// behind the last becomes zero, as does the second of a last pair of an odd K.

/// Of a panel's columns, at most, each K consecutive elements `stride` apart; K is padded too.
void pair_columns(const Bf16* from, std::int64_t stride, std::int64_t k, std::int64_t columns,
                  Bf16* to);
/// Of K rows of consecutive elements, `stride` apart.
void pair_rows(const Bf16* from, std::int64_t stride, std::int64_t k, std::int64_t columns,
               Bf16* panels);

}  // namespace netloom::cpu
