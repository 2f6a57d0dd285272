// Softmax, its logarithm, cross entropy, and their backward ops: one pass per row, f32.

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/rows.h"
#include "engine/backends/cpu/softmax/cross_entropy_rows.h"
#include "engine/backends/cpu/softmax/softmax_columns.h"
#include "engine/backends/cpu/vector_math.h"
#include "engine/core/error.h"

namespace netloom::cpu {

namespace {

constexpr double nanoseconds_per_element = 0.5;

/// Rows along the last axis.
struct Rows {
  std::int64_t count = 0;
  std::int64_t size = 0;
  int team = 1;
};

Rows rows_of(const Context& context, const Shape& shape) {
  Rows rows;
  rows.size = shape.size(-1);
  rows.count = rows.size == 0 ? 0 : shape.count() / rows.size;
  rows.team = team_for(nanoseconds_per_element * static_cast<double>(shape.count()), context);
  return rows;
}

/// Calls `body(row)` for every row.
template <class Body>
void for_each_row(const Rows& rows, const Body& body) {
  parallel_parts(rows.team, rows.count, 1, [&](std::int64_t begin, std::int64_t end) {
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

/// The tensor of a softmax from its axis: (outer, size, inner).
struct AxisCut {
  std::int64_t outer = 1;
  std::int64_t size = 1;
  std::int64_t inner = 1;
  int team = 1;
};

AxisCut cut_of(const Context& context, const OpRequest& request) {
  const Shape& shape = request.inputs[0].shape;
  const int axis = std::get<AxisAttributes>(*request.attributes).axis;
  AxisCut cut;
  cut.size = shape.size(axis);
  for (int i = 0; i < axis; ++i) cut.outer *= shape.size(i);
  for (int i = axis + 1; i < shape.rank(); ++i) cut.inner *= shape.size(i);
  cut.team = team_for(nanoseconds_per_element * static_cast<double>(shape.count()), context);
  return cut;
}

/// Calls `row(offset, size)` for every row, or `columns(offset, columns)` for every group of
/// columns.
template <class Row, class Columns>
void for_each_part(const AxisCut& cut, const Row& row, const Columns& columns) {
  if (cut.inner == 1) {
    for_each_row({cut.outer, cut.size, cut.team}, [&](std::int64_t i) { row(i * cut.size); });
    return;
  }
  const std::int64_t groups = (cut.inner + softmax_columns_at_once - 1) / softmax_columns_at_once;
  parallel_parts(cut.team, cut.outer * groups, 1, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t i = begin; i < end; ++i) {
      const std::int64_t first = i % groups * softmax_columns_at_once;
      columns(i / groups * cut.size * cut.inner + first,
              SoftmaxColumns{cut.size, cut.inner,
                             std::min(softmax_columns_at_once, cut.inner - first)});
    }
  });
}

template <auto Row, auto Columns>
std::optional<KernelPlan> plan_forward(Context& context, const OpRequest& request) {
  if (!all_f32(request)) return std::nullopt;
  const AxisCut cut = cut_of(context, request);
  return dense_plan(request, "own:softmax", [cut](const Operands& operands) {
    return make_kernel([cut, x = elements<const float>(operands.inputs[0]),
                        y = elements<float>(operands.outputs[0])] {
      for_each_part(
          cut, [&](std::int64_t at) { Row(x + at, y + at, cut.size); },
          [&](std::int64_t at, const SoftmaxColumns& c) { Columns(c, x + at, y + at); });
    });
  });
}

template <auto Row, auto Columns>
std::optional<KernelPlan> plan_backward(Context& context, const OpRequest& request) {
  if (!all_f32(request)) return std::nullopt;
  const AxisCut cut = cut_of(context, request);
  return dense_plan(request, "own:softmax", [cut](const Operands& operands) {
    return make_kernel([cut, g = elements<const float>(operands.inputs[0]),
                        y = elements<const float>(operands.inputs[1]),
                        grad_x = elements<float>(operands.outputs[0])] {
      for_each_part(
          cut, [&](std::int64_t at) { Row(g + at, y + at, grad_x + at, cut.size); },
          [&](std::int64_t at, const SoftmaxColumns& c) {
            Columns(c, g + at, y + at, grad_x + at);
          });
    });
  });
}

/// Before any row is computed: an exception may not leave a parallel region.
void check_labels(const LabelledRows& rows, std::int64_t count) {
  for (std::int64_t i = 0; i < count; ++i)
    if (rows.labels[i] < 0 || rows.labels[i] >= rows.classes)
      throw Error(ErrorCode::input,
                  phrase("Label {} is outside the {} classes 0 to {}; give the layer before "
                         "the loss one score per class.",
                         rows.labels[i], rows.classes, rows.classes - 1));
}

/// A kernel that calls `body(rows, begin, end)` for ranges of all rows.
template <class Body>
std::unique_ptr<Kernel> labelled_kernel(const Rows& rows, const std::byte* scores,
                                        const std::byte* labels, Body body) {
  return make_kernel(
      [=, labelled = LabelledRows{reinterpret_cast<const float*>(scores),
                                  reinterpret_cast<const std::int64_t*>(labels), rows.size}] {
        check_labels(labelled, rows.count);
        parallel_parts(rows.team, rows.count, labelled.at_once(),
                       [&](std::int64_t begin, std::int64_t end) { body(labelled, begin, end); });
      });
}

std::optional<KernelPlan> plan_cross_entropy(Context& context, const OpRequest& request) {
  if (!is_f32(request.inputs[0]) || request.inputs[1].dtype != Dtype::i64) return std::nullopt;
  const Rows rows = rows_of(context, request.inputs[0].shape);
  return dense_plan(request, "own:softmax", [rows](const Operands& operands) {
    return labelled_kernel(rows, operands.inputs[0], operands.inputs[1],
                           [losses = elements<float>(operands.outputs[0])](
                               const LabelledRows& all, std::int64_t begin, std::int64_t end) {
                             cross_entropy_rows(all, begin, end, losses);
                           });
  });
}

std::optional<KernelPlan> plan_cross_entropy_backward(Context& context, const OpRequest& request) {
  if (!is_f32(request.inputs[0]) || !is_f32(request.inputs[1]) ||
      request.inputs[2].dtype != Dtype::i64)
    return std::nullopt;
  const Rows rows = rows_of(context, request.inputs[1].shape);
  return dense_plan(request, "own:softmax", [rows](const Operands& operands) {
    return labelled_kernel(rows, operands.inputs[1], operands.inputs[2],
                           [gradients = elements<const float>(operands.inputs[0]),
                            result = elements<float>(operands.outputs[0])](
                               const LabelledRows& all, std::int64_t begin, std::int64_t end) {
                             cross_entropy_backward_rows(all, begin, end, gradients, result);
                           });
  });
}

constexpr std::array rows{
    KernelRow{"softmax", plan_forward<softmax_row, softmax_columns>},
    KernelRow{"softmax_backward", plan_backward<softmax_backward_row, softmax_backward_columns>},
    KernelRow{"log_softmax", plan_forward<log_softmax_row, log_softmax_columns>},
    KernelRow{"log_softmax_backward",
              plan_backward<log_softmax_backward_row, log_softmax_backward_columns>},
    KernelRow{"softmax_cross_entropy", plan_cross_entropy},
    KernelRow{"softmax_cross_entropy_backward", plan_cross_entropy_backward},
};

}  // namespace

std::span<const KernelRow> softmax_kernels() {
  return rows;
}

}  // namespace netloom::cpu
