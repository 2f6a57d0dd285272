#pragma once

// What attention does to the scores of a block of queries, all rows in one call: rows are so short
// that calls and sums of each alone would take longer than their numbers.

#include <algorithm>
#include <cstdint>

namespace netloom::cpu {

/// Elements between two rows of scores for so many keys: whole vectors.
inline constexpr std::int64_t score_stride(std::int64_t keys) {
  return (keys + 15) / 16 * 16;
}

/// Scores of a block of queries, one row each.
struct ScoreRows {
  float* scores = nullptr;
  std::int64_t stride = 0;
  std::int64_t rows = 0;
  std::int64_t first = 0;  ///< Keys that the first query sees, below 0 where that many are missing.
  std::int64_t step = 0;   ///< Keys that each further query sees more.
  std::int64_t seen = 0;   ///< Keys that the block sees at most.

  std::int64_t seen_by(std::int64_t row) const {
    return std::clamp(first + row * step, std::int64_t{0}, seen);
  }
};

/// Scores x become e^(x − their largest), 0 for keys that a query does not see. By row,
/// logarithms[i] = log Σ eˣ, and inverses[i] is what makes the sum of its weights 1; both 0 where
/// all keys are hidden.
void weigh_rows(const ScoreRows& rows, float* logarithms, float* inverses);

/// What the gradients of scores are made of; by row are the logarithms of weigh_rows and the means
/// of grad_p with the weights.
struct ScoreGradients {
  float* gradients = nullptr;      ///< grad_p, in rows as the scores.
  const float* factors = nullptr;  ///< Of dropout, in such rows; null for none.
  const float* logarithms = nullptr;
  const float* means = nullptr;
  float scale = 1;
};

/// Scores become their weights p again, grad_p becomes scale · p ∘ (factors ∘ grad_p − mean), and p
/// becomes factors ∘ p.
void weigh_gradients(const ScoreRows& rows, const ScoreGradients& with);

/// products[i] = Σ a · b over row i, whose rows are `stride` elements apart.
void dot_rows(const float* a, const float* b, std::int64_t stride, std::int64_t rows,
              std::int64_t count, float* products);

/// Row i of `y` times factors[i].
void scale_rows(float* y, std::int64_t stride, std::int64_t rows, std::int64_t count,
                const float* factors);

}  // namespace netloom::cpu
