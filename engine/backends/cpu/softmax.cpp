// Softmax, its logarithm, cross entropy, and their backward ops: one pass per row, f32.

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/rows.h"
#include "engine/backends/cpu/vector_math.h"
#include "engine/core/error.h"

namespace netloom::cpu {

namespace {

constexpr double nanoseconds_per_element = 0.5;

/// Rows along the last axis; a softmax along another axis is left to the reference.
struct Rows {
  std::int64_t count = 0;
  std::int64_t size = 0;
  int team = 1;
};

Rows rows_of(const Context& context, const Shape& shape) {
  Rows rows;
  rows.size = shape.size(-1);
  rows.count = rows.size == 0 ? 0 : shape.count() / rows.size;
  rows.team =
      team_for(nanoseconds_per_element * static_cast<double>(shape.count()), context.threads);
  return rows;
}

/// Calls `body(row)` for every row.
template <class Body>
void for_each_row(const Rows& rows, const Body& body) {
  parallel_ranges(rows.team, rows.count, 1, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t row = begin; row < end; ++row) body(row);
  });
}

void softmax_row(const float* x, float* y, std::int64_t size) {
  const double sum = row_exp(x, y, size, row_max(x, size));
  row_affine(y, y, size, static_cast<float>(1 / sum), 0);
}

void log_softmax_row(const float* x, float* y, std::int64_t size) {
  const float largest = row_max(x, size);
  const double logarithm = std::log(row_exp_sum(x, size, largest));
  row_affine(x, y, size, 1, static_cast<float>(-(static_cast<double>(largest) + logarithm)));
}

/// grad_x = y · (g − Σ g · y)
NETLOOM_VECTORISED void softmax_backward_row(const float* g, const float* y, float* result,
                                             std::int64_t size) {
  const auto sum = static_cast<float>(row_dot(g, y, size));
#pragma GCC ivdep
  for (std::int64_t i = 0; i < size; ++i) result[i] = y[i] * (g[i] - sum);
}

/// grad_x = g − exp(y) · Σ g
NETLOOM_VECTORISED void log_softmax_backward_row(const float* g, const float* y, float* result,
                                                 std::int64_t size) {
  const auto sum = static_cast<float>(row_sum(g, size));
#pragma GCC ivdep
  for (std::int64_t i = 0; i < size; ++i) result[i] = g[i] - exp_f32(y[i]) * sum;
}

bool last_axis(const OpRequest& request) {
  const int axis = std::get<AxisAttributes>(*request.attributes).axis;
  return all_f32(request) && axis == request.inputs[0].shape.rank() - 1;
}

template <void (*Row)(const float*, float*, std::int64_t)>
std::optional<KernelPlan> plan_forward(Context& context, const OpRequest& request) {
  if (!last_axis(request)) return std::nullopt;
  const Rows rows = rows_of(context, request.inputs[0].shape);
  return dense_plan(request, "own:softmax", [rows](const Operands& operands) {
    return make_kernel([rows, x = elements<const float>(operands.inputs[0]),
                        y = elements<float>(operands.outputs[0])] {
      for_each_row(rows, [&](std::int64_t row) {
        Row(x + row * rows.size, y + row * rows.size, rows.size);
      });
    });
  });
}

template <void (*Row)(const float*, const float*, float*, std::int64_t)>
std::optional<KernelPlan> plan_backward(Context& context, const OpRequest& request) {
  if (!last_axis(request)) return std::nullopt;
  const Rows rows = rows_of(context, request.inputs[0].shape);
  return dense_plan(request, "own:softmax", [rows](const Operands& operands) {
    return make_kernel([rows, g = elements<const float>(operands.inputs[0]),
                        y = elements<const float>(operands.inputs[1]),
                        result = elements<float>(operands.outputs[0])] {
      for_each_row(rows, [&](std::int64_t row) {
        const std::int64_t at = row * rows.size;
        Row(g + at, y + at, result + at, rows.size);
      });
    });
  });
}

/// Before any row is computed: an exception may not leave a parallel region.
void check_labels(const std::int64_t* labels, const Rows& rows) {
  for (std::int64_t i = 0; i < rows.count; ++i)
    if (labels[i] < 0 || labels[i] >= rows.size)
      throw Error(ErrorCode::input,
                  fmt::format("Label {} is outside the {} classes 0 to {}; give the layer before "
                              "the loss one score per class.",
                              labels[i], rows.size, rows.size - 1));
}

std::optional<KernelPlan> plan_cross_entropy(Context& context, const OpRequest& request) {
  if (!is_f32(request.inputs[0]) || request.inputs[1].dtype != Dtype::i64) return std::nullopt;
  const Rows rows = rows_of(context, request.inputs[0].shape);
  return dense_plan(request, "own:softmax", [rows](const Operands& operands) {
    return make_kernel([rows, scores = elements<const float>(operands.inputs[0]),
                        labels = elements<const std::int64_t>(operands.inputs[1]),
                        losses = elements<float>(operands.outputs[0])] {
      check_labels(labels, rows);
      for_each_row(rows, [&](std::int64_t row) {
        const float* x = scores + row * rows.size;
        const float largest = row_max(x, rows.size);
        const double sum = row_exp_sum(x, rows.size, largest);
        losses[row] = static_cast<float>(static_cast<double>(largest) -
                                         static_cast<double>(x[labels[row]]) + std::log(sum));
      });
    });
  });
}

/// grad_scores = (softmax(scores) − onehot(labels)) · grad_loss
std::optional<KernelPlan> plan_cross_entropy_backward(Context& context, const OpRequest& request) {
  if (!is_f32(request.inputs[0]) || !is_f32(request.inputs[1]) ||
      request.inputs[2].dtype != Dtype::i64)
    return std::nullopt;
  const Rows rows = rows_of(context, request.inputs[1].shape);
  return dense_plan(request, "own:softmax", [rows](const Operands& operands) {
    return make_kernel([rows, gradients = elements<const float>(operands.inputs[0]),
                        scores = elements<const float>(operands.inputs[1]),
                        labels = elements<const std::int64_t>(operands.inputs[2]),
                        result = elements<float>(operands.outputs[0])] {
      check_labels(labels, rows);
      for_each_row(rows, [&](std::int64_t row) {
        const float* x = scores + row * rows.size;
        float* y = result + row * rows.size;
        const double sum = row_exp(x, y, rows.size, row_max(x, rows.size));
        row_affine(y, y, rows.size, static_cast<float>(static_cast<double>(gradients[row]) / sum),
                   0);
        y[labels[row]] -= gradients[row];
      });
    });
  });
}

constexpr std::array rows{
    KernelRow{"softmax", plan_forward<softmax_row>},
    KernelRow{"softmax_backward", plan_backward<softmax_backward_row>},
    KernelRow{"log_softmax", plan_forward<log_softmax_row>},
    KernelRow{"log_softmax_backward", plan_backward<log_softmax_backward_row>},
    KernelRow{"softmax_cross_entropy", plan_cross_entropy},
    KernelRow{"softmax_cross_entropy_backward", plan_cross_entropy_backward},
};

}  // namespace

std::span<const KernelRow> softmax_kernels() {
  return rows;
}

}  // namespace netloom::cpu
