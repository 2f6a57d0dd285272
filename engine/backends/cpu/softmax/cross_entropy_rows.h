#pragma once

#include <cstdint>

namespace netloom::cpu {

/// Rows of f32 scores, one per class, with the label of each row.
struct LabelledRows {
  const float* scores = nullptr;
  const std::int64_t* labels = nullptr;
  std::int64_t classes = 0;

  /// Rows that are computed together.
  std::int64_t at_once() const;
};

/// losses = log Σ e^scores − the label's score, of the rows [begin, end).
void cross_entropy_rows(const LabelledRows& rows, std::int64_t begin, std::int64_t end,
                        float* losses);
/// grad_scores = (softmax(scores) − onehot(labels)) · grad_losses, of the rows [begin, end).
void cross_entropy_backward_rows(const LabelledRows& rows, std::int64_t begin, std::int64_t end,
                                 const float* grad_losses, float* grad_scores);

}  // namespace netloom::cpu
