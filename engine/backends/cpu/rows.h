#pragma once

#include <cstdint>

#include "engine/tensor/dtype.h"

namespace netloom::cpu {

// Functions of one row of consecutive elements, f32 where nothing else is said.

/// Σ x: chunks of 4096 in 64 f32 lanes, the chunks in f64. 0 for none.
double row_sum(const float* x, std::int64_t count);
/// −∞ for none; a NaN is passed over.
float row_max(const float* x, std::int64_t count);
/// Σ e^(x − shift)
double row_exp_sum(const float* x, std::int64_t count, float shift);
/// y = e^(x − shift), returns their sum.
double row_exp(const float* x, float* y, std::int64_t count, float shift);
/// y = x · scale + shift
void row_affine(const float* x, float* y, std::int64_t count, float scale, float shift);
/// y += x
void row_add(const float* x, float* y, std::int64_t count);
void row_add(const Bf16* x, float* y, std::int64_t count);
/// y = x, rounded where that is narrower.
void row_copy(const float* x, float* y, std::int64_t count);
void row_copy(const float* x, Bf16* y, std::int64_t count);
void row_copy(const Bf16* x, Bf16* y, std::int64_t count);
/// Σ a · b
double row_dot(const float* a, const float* b, std::int64_t count);

}  // namespace netloom::cpu
