// Layer and RMS norm of dense f32 tensors; results and their gradients may be bf16. A row stays in
// the cache while it is read several times, which is why its statistics are taken anew in the
// backward op instead of being kept.

#include <algorithm>
#include <array>

#include <omp.h>

#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/normalisation/layer_norm_rows.h"
#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/products/bf16_product.h"
#include "engine/ops/norm_rows.h"

namespace netloom::cpu {

namespace {

struct LayerNorm {
  NormedRows rows;
  std::int64_t count = 0;
  int team = 1;
};

template <NormKind Kind>
LayerNorm norm_of(const Context& context, const OpRequest& request, const Shape& x) {
  const auto& attributes = std::get<NormaliseAttributes>(*request.attributes);
  const NormRows rows = norm_rows(Kind, attributes, x);
  LayerNorm norm;
  norm.rows.size = rows.size();
  norm.rows.centred = Kind != NormKind::rms;
  norm.rows.epsilon = attributes.epsilon;
  norm.count = rows.rows;
  norm.team = team_for(0.2 * static_cast<double>(x.count()), context);
  return norm;
}

constexpr std::size_t none = ~std::size_t{0};

/// Whether all operands are f32, but that number `narrow` may be bf16.
bool has_kernel(const std::vector<TensorSpec>& operands, std::size_t narrow) {
  for (std::size_t i = 0; i < operands.size(); ++i) {
    const bool may = i == narrow && operands[i].dtype == Dtype::bf16;
    if (!may && !is_f32(operands[i])) return false;
  }
  return true;
}
/// Address of operand `i` of `list`, or null when there are not so many.
float* operand_or_null(const std::vector<std::byte*>& list, std::size_t i) {
  return i < list.size() ? elements<float>(list[i]) : nullptr;
}

struct Forward {
  LayerNorm norm;
  const float* x = nullptr;
  std::byte* y = nullptr;
  bool narrow = false;  ///< y is bf16.
  float* scratch = nullptr;

  static std::int64_t rows_at_once(const LayerNorm& norm) {
    return std::max(std::int64_t{1}, 2048 / norm.rows.size);
  }
  /// Numbers that one member of the team rounds at once.
  static std::int64_t room(const LayerNorm& norm) {
    return (rows_at_once(norm) * norm.rows.size + 15) / 16 * 16;
  }

  void run() const {
    parallel_parts(norm.team, norm.count, 1, [&](std::int64_t begin, std::int64_t end) {
      if (narrow) return run_narrow(begin, end);
      const std::int64_t at = begin * norm.rows.size;
      norm_forward_rows(norm.rows, x + at, elements<float>(y) + at, end - begin);
    });
  }

  void run_narrow(std::int64_t begin, std::int64_t end) const {
    const std::int64_t step = rows_at_once(norm);
    float* own = scratch + room(norm) * omp_get_thread_num();
    for (std::int64_t row = begin; row < end; row += step) {
      const std::int64_t rows = std::min(step, end - row);
      const std::int64_t at = row * norm.rows.size;
      norm_forward_rows(norm.rows, x + at, own, rows);
      round_to_bf16(own, elements<Bf16>(y) + at, rows * norm.rows.size);
    }
  }
};

template <NormKind Kind>
std::optional<KernelPlan> plan_forward(Context& context, const OpRequest& request) {
  if (!has_kernel(request.inputs, none) || !has_kernel(request.outputs, 0)) return std::nullopt;
  const LayerNorm norm = norm_of<Kind>(context, request, request.inputs[0].shape);
  const bool narrow = !is_f32(request.outputs[0]);
  KernelPlan plan = dense_plan(request, "own:layer_norm", [norm, narrow](const Operands& o) {
    Forward call{norm, elements<const float>(o.inputs[0]), o.outputs[0], narrow,
                 elements<float>(o.scratch)};
    call.norm.rows.scale = operand_or_null(o.inputs, 1);
    call.norm.rows.shift = operand_or_null(o.inputs, 2);
    return make_kernel([call] { call.run(); });
  });
  if (narrow)
    plan.scratch_bytes = static_cast<std::size_t>(Forward::room(norm) * norm.team) * sizeof(float);
  return plan;
}

template <class T>
struct Backward {
  LayerNorm norm;
  const T* g = nullptr;
  const float* x = nullptr;
  float* grad_x = nullptr;
  float* grad_scale = nullptr;  ///< May be null.
  float* grad_shift = nullptr;  ///< May be null.
  std::byte* scratch = nullptr;

  static std::int64_t padded(const LayerNorm& norm) { return (norm.rows.size + 15) / 16 * 16; }
  static std::size_t room_bytes(const LayerNorm& norm) {
    return static_cast<std::size_t>(padded(norm)) * (2 * sizeof(double) + 3 * sizeof(float));
  }

  static std::int64_t shares_of(const LayerNorm& norm) {
    return cpu::shares_of(norm.team, norm.count);
  }

  /// What a share of the rows is worked at in: its sums, and a row.
  NormSums sums_of(std::int64_t share) const {
    std::byte* own = scratch + room_bytes(norm) * static_cast<std::size_t>(share);
    NormSums sums;
    sums.scales = elements<double>(own);
    sums.shifts = sums.scales + padded(norm);
    sums.recent = reinterpret_cast<float*>(sums.shifts + padded(norm));
    return sums;
  }

  void run() const {
    const std::int64_t shares = shares_of(norm);
    parallel_blocks(norm.team, shares, 1, [&](std::int64_t share, std::int64_t) {
      const std::int64_t begin = norm.count * share / shares;
      const std::int64_t end = norm.count * (share + 1) / shares;
      NormSums sums = sums_of(share);
      std::fill_n(sums.scales, 2 * padded(norm), 0.0);
      float* row = sums.recent + 2 * padded(norm);
      if (grad_scale == nullptr) sums.recent = nullptr;
      const std::int64_t at = begin * norm.rows.size;
      norm_backward_rows(norm.rows, g + at, x + at, grad_x + at, end - begin, row, sums);
    });
    for (std::int64_t i = 0; i < norm.rows.size && grad_scale != nullptr; ++i) join_sums(i);
  }

  void join_sums(std::int64_t i) const {
    double scale = 0;
    double shift = 0;
    for (std::int64_t share = 0; share < shares_of(norm); ++share) {
      scale += sums_of(share).scales[i];
      shift += sums_of(share).shifts[i];
    }
    grad_scale[i] = static_cast<float>(scale);
    if (grad_shift != nullptr) grad_shift[i] = static_cast<float>(shift);
  }
};

template <class T>
KernelPlan plan_backward_of(const OpRequest& request, const LayerNorm& norm) {
  KernelPlan plan = dense_plan(request, "own:layer_norm", [norm](const Operands& operands) {
    Backward<T> call;
    call.norm = norm;
    call.norm.rows.scale = operand_or_null(operands.inputs, 2);
    call.g = elements<const T>(operands.inputs[0]);
    call.x = elements<const float>(operands.inputs[1]);
    call.grad_x = elements<float>(operands.outputs[0]);
    call.grad_scale = operand_or_null(operands.outputs, 1);
    call.grad_shift = operand_or_null(operands.outputs, 2);
    call.scratch = operands.scratch;
    return make_kernel([call] { call.run(); });
  });
  plan.scratch_bytes =
      Backward<T>::room_bytes(norm) * static_cast<std::size_t>(Backward<T>::shares_of(norm));
  return plan;
}

template <NormKind Kind>
std::optional<KernelPlan> plan_backward(Context& context, const OpRequest& request) {
  if (!has_kernel(request.inputs, 0) || !has_kernel(request.outputs, none)) return std::nullopt;
  const LayerNorm norm = norm_of<Kind>(context, request, request.inputs[1].shape);
  return is_f32(request.inputs[0]) ? plan_backward_of<float>(request, norm)
                                   : plan_backward_of<Bf16>(request, norm);
}

constexpr std::array rows{
    KernelRow{"layer_norm", plan_forward<NormKind::layer>},
    KernelRow{"layer_norm_backward", plan_backward<NormKind::layer>},
    KernelRow{"rms_norm", plan_forward<NormKind::rms>},
    KernelRow{"rms_norm_backward", plan_backward<NormKind::rms>},
};

}  // namespace

std::span<const KernelRow> layer_norm_kernels() {
  return rows;
}

}  // namespace netloom::cpu
