#pragma once

#include <cstdint>

#include "engine/tensor/dtype.h"

namespace netloom::cpu {

// Layer and RMS norm of many rows in one call: rows are so short that calls for each alone would
// take longer than their numbers.

/// How rows of `size` numbers are normalised: h = (x − mean) / √(variance + ε), y = h · scale +
/// shift.
struct NormedRows {
  std::int64_t size = 0;
  bool centred = true;  ///< Else the mean counts as 0.
  double epsilon = 0;
  const float* scale = nullptr;  ///< Null for 1.
  const float* shift = nullptr;  ///< Null for 0.
};

/// `rows` rows of x to as many of y.
void norm_forward_rows(const NormedRows& n, const float* x, float* y, std::int64_t rows);

/// What the rows of a call add to, by element: Σ grad_y · h and Σ grad_y. `recent` has room for two
/// rows. Null where nobody wants them.
struct NormSums {
  double* scales = nullptr;
  double* shifts = nullptr;
  float* recent = nullptr;
};

/// grad_x of `rows` rows from grad_y, which may be bf16, and x; `s` has room for a row.
void norm_backward_rows(const NormedRows& n, const float* grad_y, const float* x, float* grad_x,
                        std::int64_t rows, float* s, const NormSums& sums);
void norm_backward_rows(const NormedRows& n, const Bf16* grad_y, const float* x, float* grad_x,
                        std::int64_t rows, float* s, const NormSums& sums);

}  // namespace netloom::cpu
