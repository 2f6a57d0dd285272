#include "engine/backends/cpu/softmax/cross_entropy_rows.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/backends/cpu/rows.h"
#include "engine/backends/cpu/vector_math.h"

namespace netloom::cpu {

namespace {

/// Rows of up to so many classes lie across the vectors, a row a lane: along them such a row fills
/// a part of one vector, and most of its time goes into adding up the lanes.
constexpr std::int64_t narrow = 16;
constexpr std::int64_t lanes = 16;

/// Up to sixteen rows from their first score on; lanes without a row have the last one again.
struct Group {
  const float* scores = nullptr;
  std::int64_t classes = 0;
  alignas(64) std::int32_t begins[lanes];
};

NETLOOM_INLINE Group group_at(const LabelledRows& rows, std::int64_t row, std::int64_t end) {
  Group group;
  group.scores = rows.scores + row * rows.classes;
  group.classes = rows.classes;
  const auto last = static_cast<std::int32_t>(std::min(end - row, lanes) - 1);
  const auto size = static_cast<std::int32_t>(rows.classes);
  for (std::int32_t j = 0; j < lanes; ++j) group.begins[j] = std::min(j, last) * size;
  return group;
}

/// `each` = e^(scores − the row's largest), class by class, with their sums.
NETLOOM_INLINE void exponentials(const Group& group, float* largest, float* sum, float* each) {
  for (std::int64_t j = 0; j < lanes; ++j) {
    largest[j] = -std::numeric_limits<float>::infinity();
    sum[j] = 0;
  }
  for (std::int64_t i = 0; i < group.classes; ++i)
#pragma omp simd
    for (std::int64_t j = 0; j < lanes; ++j) {
      const float x = group.scores[group.begins[j] + i];
      largest[j] = largest[j] < x ? x : largest[j];
    }
  for (std::int64_t i = 0; i < group.classes; ++i)
#pragma omp simd
    for (std::int64_t j = 0; j < lanes; ++j) {
      const float e = exp_f32(group.scores[group.begins[j] + i] - largest[j]);
      each[i * lanes + j] = e;
      sum[j] += e;
    }
}

NETLOOM_VECTORISED void narrow_rows(const LabelledRows& rows, std::int64_t begin, std::int64_t end,
                                    float* losses) {
  alignas(64) float largest[lanes];
  alignas(64) float sum[lanes];
  alignas(64) float each[narrow * lanes];
  for (std::int64_t row = begin; row < end; row += lanes) {
    const Group group = group_at(rows, row, end);
    exponentials(group, largest, sum, each);
    for (std::int64_t j = 0; j < lanes; ++j) sum[j] = log_f32(sum[j]);
    for (std::int64_t j = 0; j < std::min(end - row, lanes); ++j)
      losses[row + j] = largest[j] - group.scores[group.begins[j] + rows.labels[row + j]] + sum[j];
  }
}

NETLOOM_VECTORISED void narrow_backward_rows(const LabelledRows& rows, std::int64_t begin,
                                             std::int64_t end, const float* grad_losses,
                                             float* grad_scores) {
  alignas(64) float largest[lanes];
  alignas(64) float sum[lanes];
  alignas(64) float each[narrow * lanes];
  for (std::int64_t row = begin; row < end; row += lanes) {
    const Group group = group_at(rows, row, end);
    exponentials(group, largest, sum, each);
    float* result = grad_scores + row * rows.classes;
    for (std::int64_t j = 0; j < std::min(end - row, lanes); ++j) {
      const float share = grad_losses[row + j] / sum[j];
      float* own = result + group.begins[j];
      for (std::int64_t i = 0; i < rows.classes; ++i) own[i] = each[i * lanes + j] * share;
      own[rows.labels[row + j]] -= grad_losses[row + j];
    }
  }
}

void wide_row(const float* x, std::int64_t label, std::int64_t classes, float* loss) {
  const float largest = row_max(x, classes);
  const double sum = row_exp_sum(x, classes, largest);
  *loss = static_cast<float>(static_cast<double>(largest) - static_cast<double>(x[label]) +
                             std::log(sum));
}

void wide_backward_row(const float* x, std::int64_t label, std::int64_t classes, float grad_loss,
                       float* y) {
  const double sum = row_exp(x, y, classes, row_max(x, classes));
  row_affine(y, y, classes, static_cast<float>(static_cast<double>(grad_loss) / sum), 0);
  y[label] -= grad_loss;
}

}  // namespace

std::int64_t LabelledRows::at_once() const {
  return classes <= narrow ? lanes : 1;
}

void cross_entropy_rows(const LabelledRows& rows, std::int64_t begin, std::int64_t end,
                        float* losses) {
  if (rows.classes <= narrow) return narrow_rows(rows, begin, end, losses);
  for (std::int64_t row = begin; row < end; ++row)
    wide_row(rows.scores + row * rows.classes, rows.labels[row], rows.classes, losses + row);
}

void cross_entropy_backward_rows(const LabelledRows& rows, std::int64_t begin, std::int64_t end,
                                 const float* grad_losses, float* grad_scores) {
  if (rows.classes <= narrow)
    return narrow_backward_rows(rows, begin, end, grad_losses, grad_scores);
  for (std::int64_t row = begin; row < end; ++row)
    wide_backward_row(rows.scores + row * rows.classes, rows.labels[row], rows.classes,
                      grad_losses[row], grad_scores + row * rows.classes);
}

}  // namespace netloom::cpu
