// Group norm of dense f32 tensors. A row stays in the cache while it is read several times, which
// is why its statistics are taken anew in the backward op instead of being kept.

#include <array>
#include <cmath>

#include <omp.h>

#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/rows.h"
#include "engine/backends/cpu/vectorised.h"
#include "engine/ops/norm_rows.h"

namespace netloom::cpu {

namespace {

struct RowNorm {
  NormRows rows;
  double epsilon = 0;
  int team = 1;
};

/// y = y · factor · scale + shift; `shift` may be null.
NETLOOM_VECTORISED void scale_row(float* y, float factor, const float* scale, const float* shift,
                                  std::int64_t count) {
  if (shift == nullptr) {
#pragma GCC ivdep
    for (std::int64_t i = 0; i < count; ++i) y[i] *= factor * scale[i];
  } else {
#pragma GCC ivdep
    for (std::int64_t i = 0; i < count; ++i) y[i] = y[i] * factor * scale[i] + shift[i];
  }
}

NETLOOM_VECTORISED void multiply_rows(const float* a, const float* b, float* y,
                                      std::int64_t count) {
#pragma GCC ivdep
  for (std::int64_t i = 0; i < count; ++i) y[i] = a[i] * b[i];
}

/// c = a · s + b · c + d
NETLOOM_VECTORISED void combine_rows(const float* s, float* c, float a, float b, float d,
                                     std::int64_t count) {
#pragma GCC ivdep
  for (std::int64_t i = 0; i < count; ++i) c[i] = a * s[i] + b * c[i] + d;
}

/// scales += g · c · inverse, shifts += g
NETLOOM_VECTORISED void add_parameter_gradients(const float* g, const float* c, float inverse,
                                                double* scales, double* shifts,
                                                std::int64_t count) {
#pragma GCC ivdep
  for (std::int64_t i = 0; i < count; ++i) {
    scales[i] += static_cast<double>(g[i] * c[i] * inverse);
    shifts[i] += static_cast<double>(g[i]);
  }
}

/// c = x less its mean; returns 1 / √(mean of c² + ε).
double centre(const RowNorm& n, const float* x, float* c) {
  const std::int64_t size = n.rows.size();
  const auto count = static_cast<double>(size);
  const double mean = row_sum(x, size) / count;
  row_affine(x, c, size, 1, static_cast<float>(-mean));
  return 1 / std::sqrt(row_dot(c, c, size) / count + n.epsilon);
}

struct ForwardOperands {
  const float* x;
  const float* scale;  ///< May be null.
  const float* shift;  ///< May be null.
  float* y;
};

void forward_row(const RowNorm& n, const ForwardOperands& o, std::int64_t row) {
  const NormRows& rows = n.rows;
  float* y = o.y + row * rows.size();
  const double inverse = centre(n, o.x + row * rows.size(), y);
  const auto factor = static_cast<float>(inverse);
  const std::int64_t first = rows.first_scale(row);
  if (o.scale == nullptr) return row_affine(y, y, rows.size(), factor, 0);
  if (rows.positions == 1)
    return scale_row(y, factor, o.scale + first, o.shift == nullptr ? nullptr : o.shift + first,
                     rows.size());
  for (std::int64_t c = 0; c < rows.segments; ++c) {
    float* segment = y + c * rows.positions;
    row_affine(segment, segment, rows.positions, factor * o.scale[first + c],
               o.shift == nullptr ? 0 : o.shift[first + c]);
  }
}

struct BackwardOperands {
  const float* g;
  const float* x;
  const float* scale;  ///< May be null.
  float* grad_x;
  float* grad_scale;  ///< May be null.
  float* grad_shift;  ///< May be null.
};

/// What one member of the team works in: s = g · scale of a row, and its share of the parameters'
/// gradients.
struct Share {
  float* s;
  double* scales;
  double* shifts;
};

std::int64_t padded(std::int64_t count) {
  return (count + 15) / 16 * 16;
}

std::size_t share_bytes(const RowNorm& n) {
  return static_cast<std::size_t>(padded(n.rows.size())) * sizeof(float) +
         static_cast<std::size_t>(2 * padded(n.rows.scales())) * sizeof(double);
}

Share share_at(const RowNorm& n, std::byte* scratch, int member) {
  std::byte* at = scratch + share_bytes(n) * static_cast<std::size_t>(member);
  auto* scales = elements<double>(at);
  double* shifts = scales + padded(n.rows.scales());
  return {reinterpret_cast<float*>(shifts + padded(n.rows.scales())), scales, shifts};
}

/// s of a row, and its share of the parameters' gradients, from the centred x in `c`.
const float* weighted(const RowNorm& n, const BackwardOperands& o, const Share& share,
                      std::int64_t row, const float* c, float inverse) {
  const NormRows& rows = n.rows;
  const float* g = o.g + row * rows.size();
  if (o.scale == nullptr) return g;
  const std::int64_t first = rows.first_scale(row);
  if (rows.positions == 1) {
    add_parameter_gradients(g, c, inverse, share.scales + first, share.shifts + first, rows.size());
    multiply_rows(g, o.scale + first, share.s, rows.size());
    return share.s;
  }
  for (std::int64_t i = 0; i < rows.segments; ++i) {
    const std::int64_t at = i * rows.positions;
    share.scales[first + i] +=
        row_dot(g + at, c + at, rows.positions) * static_cast<double>(inverse);
    share.shifts[first + i] += row_sum(g + at, rows.positions);
    row_affine(g + at, share.s + at, rows.positions, o.scale[first + i], 0);
  }
  return share.s;
}

/// With c = x − mean and r = 1 / √(variance + ε), grad_x = r · s − r · mean(s) − c · r³ · mean(s ·
/// c).
void backward_row(const RowNorm& n, const BackwardOperands& o, const Share& share,
                  std::int64_t row) {
  const std::int64_t size = n.rows.size();
  const auto count = static_cast<double>(size);
  float* c = o.grad_x + row * size;
  const double inverse = centre(n, o.x + row * size, c);
  const float* s = weighted(n, o, share, row, c, static_cast<float>(inverse));
  const double mean = row_sum(s, size) / count;
  const double product = row_dot(s, c, size) / count;
  combine_rows(s, c, static_cast<float>(inverse),
               static_cast<float>(-inverse * inverse * inverse * product),
               static_cast<float>(-inverse * mean), size);
}

void run_backward(const RowNorm& n, const BackwardOperands& o, std::byte* scratch) {
  const std::int64_t scales = n.rows.scales();
  for (int member = 0; member < n.team; ++member) {
    const Share share = share_at(n, scratch, member);
    std::fill_n(share.scales, scales, 0.0);
    std::fill_n(share.shifts, scales, 0.0);
  }
  parallel_ranges(n.team, n.rows.rows, 1, [&](std::int64_t begin, std::int64_t end) {
    const Share share = share_at(n, scratch, omp_get_thread_num());
    for (std::int64_t row = begin; row < end; ++row) backward_row(n, o, share, row);
  });
  for (std::int64_t i = 0; i < scales && o.grad_scale != nullptr; ++i) {
    double scale = 0;
    double shift = 0;
    for (int member = 0; member < n.team; ++member) {
      const Share share = share_at(n, scratch, member);
      scale += share.scales[i];
      shift += share.shifts[i];
    }
    o.grad_scale[i] = static_cast<float>(scale);
    if (o.grad_shift != nullptr) o.grad_shift[i] = static_cast<float>(shift);
  }
}

RowNorm norm_of(const Context& context, const OpRequest& request, const Shape& x) {
  const auto& attributes = std::get<NormaliseAttributes>(*request.attributes);
  RowNorm n;
  n.rows = norm_rows(NormKind::group, attributes, x);
  n.epsilon = attributes.epsilon;
  n.team = team_for(0.3 * static_cast<double>(x.count()), context);
  return n;
}

/// Address of operand `i` of `list`, or null when there are not so many.
float* operand_or_null(const std::vector<std::byte*>& list, std::size_t i) {
  return i < list.size() ? elements<float>(list[i]) : nullptr;
}

std::optional<KernelPlan> plan_forward(Context& context, const OpRequest& request) {
  if (!all_f32(request)) return std::nullopt;
  const RowNorm n = norm_of(context, request, request.inputs[0].shape);
  return dense_plan(request, "own:group_norm", [n](const Operands& operands) {
    const ForwardOperands o{
        elements<const float>(operands.inputs[0]), operand_or_null(operands.inputs, 1),
        operand_or_null(operands.inputs, 2), elements<float>(operands.outputs[0])};
    return make_kernel([n, o] {
      parallel_parts(n.team, n.rows.rows, 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t row = begin; row < end; ++row) forward_row(n, o, row);
      });
    });
  });
}

std::optional<KernelPlan> plan_backward(Context& context, const OpRequest& request) {
  if (!all_f32(request)) return std::nullopt;
  const RowNorm n = norm_of(context, request, request.inputs[1].shape);
  KernelPlan plan = dense_plan(request, "own:group_norm", [n](const Operands& operands) {
    const BackwardOperands o{
        elements<const float>(operands.inputs[0]), elements<const float>(operands.inputs[1]),
        operand_or_null(operands.inputs, 2),       elements<float>(operands.outputs[0]),
        operand_or_null(operands.outputs, 1),      operand_or_null(operands.outputs, 2)};
    return make_kernel([n, o, scratch = operands.scratch] { run_backward(n, o, scratch); });
  });
  plan.scratch_bytes = share_bytes(n) * static_cast<std::size_t>(n.team);
  return plan;
}

constexpr std::array rows{KernelRow{"group_norm", plan_forward},
                          KernelRow{"group_norm_backward", plan_backward}};

}  // namespace

std::span<const KernelRow> group_norm_kernels() {
  return rows;
}

}  // namespace netloom::cpu
