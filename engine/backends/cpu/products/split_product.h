#pragma once

#include <cstddef>
#include <cstdint>

#include "engine/backends/cpu/products/gemm.h"
#include "engine/tensor/dtype.h"

namespace netloom::cpu {

// Products of f32 matrices by AMX, which multiplies bf16 alone. An f32 has 24 significant bits and
// is exactly the sum of three bf16 of 8 bits each, its thirds: high, middle and low. Of their nine
// products six are computed, each exact, and summed in f32, the small ones first; those left out
// (middle · low twice and low · low) are at most 2⁻²⁴ of the product, by which an f32 is rounded,
// and of either sign. Every 256 of K at most are summed on their own. The result is thus at least
// as exact as that of f32 code, which rounds at each of K steps, in a little more than half the
// time. Thirds below 2⁻¹²⁶ count as zero, as denormal numbers do everywhere in this backend. From a
// row on that is not finite, a block of C is computed anew in f32: the zero thirds of an infinite
// number would make NaN of it.

/// Whether this processor multiplies so; nothing else here may be called without.
bool splits_products();

/// A product whose B (K, N) lies with any strides, or in panels of `tile_width` columns as
/// `pack_panels` leaves them.
struct SplitProduct {
  Product product;
  std::int64_t panel_stride = 0;  ///< Elements from a panel's first column to that of the next.
};
SplitProduct split_product(const Product& product);
SplitProduct split_packed_product(const Product& product);

/// Whether such a product takes less time than in f32.
bool worth_splitting(std::int64_t m, std::int64_t n, std::int64_t k);
/// Nanoseconds that it takes one thread, roughly.
double split_nanoseconds(std::int64_t m, std::int64_t n, std::int64_t k);

/// Elements of the thirds of a B (K, N); 64-byte aligned when given.
std::int64_t thirds_elements(std::int64_t n, std::int64_t k);
/// Splits B with a team, for many products with it.
void split_b(const SplitProduct& product, Bf16* thirds, int team);
/// Rows [begin, end) of C from the thirds of B, on the calling thread. tanh and sigmoid are left to
/// the caller.
void multiply_split(const SplitProduct& product, const Bf16* thirds, std::int64_t begin,
                    std::int64_t end);

/// Splits A (M, K), whose thirds take `thirds_elements(m, k)`, on the calling thread, for many
/// products with it; and all rows of C from the thirds of B and these.
void split_a(const Product& product, Bf16* thirds);
void multiply_split(const SplitProduct& product, const Bf16* thirds, const Bf16* a_thirds);

/// Whether the team should divide K rather than the rows of C: a small C that sums over much, as
/// the gradients of weights are.
bool deep(std::int64_t m, std::int64_t n, std::int64_t k);
/// Bytes of scratch that a team needs; 64-byte aligned when given.
std::size_t split_scratch(std::int64_t m, std::int64_t n, std::int64_t k, int team);
/// All of C. The same team gives the same bits.
void run_split_product(const SplitProduct& product, std::byte* scratch, int team);

}  // namespace netloom::cpu
