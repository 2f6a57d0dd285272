// Batch normalisation (Ioffe and Szegedy 2015) over dense, channel-blocked and channels-last
// activations of f32 or bf16; what there is per channel is f32.

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/normalisation/channel_statistics.h"

namespace netloom::cpu {

namespace {

/// Entries of `vector` for real channels from `values(c)`, zero for padding.
template <class Values>
void fill(const Normalisation& n, float* vector, const Values& values) {
  const std::int64_t alike = n.rows.alike;
  for (std::int64_t c = 0; c < n.channels(); ++c)
    std::fill_n(vector + c * alike, alike, static_cast<float>(values(c)));
  std::fill(vector + n.channels() * alike, vector + n.rows.width(), 0.0F);
}

/// What the deviations of a channel are multiplied by.
double factor_of(const Normalisation& n, float scale, float variance) {
  return static_cast<double>(scale) / std::sqrt(static_cast<double>(variance) + n.epsilon);
}

template <class T>
void apply(const Normalisation& n, const ChannelScratch& s, const T* x, T* y,
           const RowEnd<T>& end) {
  const ChannelNorm norm{s.vectors[0], s.vectors[1], s.vectors[2]};
  for_each_row(n, [&](const ChannelRows::Row& row, std::int64_t) {
    row_normalise(x + row.offset, y + row.offset, row.positions, n.rows.blocks.width,
                  norm.from(row.channel), end.from(row.offset));
  });
}

template <class T>
struct TrainingOperands {
  const T* x;
  const float* scale;
  const float* shift;
  T* y;
  float* mean;
  float* variance;
  RowEnd<T> end;
};

template <class T>
void run_training(const Normalisation& n, const TrainingOperands<T>& o, float* scratch) {
  const ChannelScratch s(n, scratch);
  const auto count = static_cast<double>(n.rows.per_channel());
  measure_rows(n, o.x, s.partials[0], s.partials[1]);
  join_rows(n, s);
  fill(n, s.vectors[0], [&](std::int64_t c) { return s.totals[0][c]; });
  for (std::int64_t c = 0; c < n.channels(); ++c) {
    o.mean[c] = static_cast<float>(s.totals[0][c]);
    o.variance[c] = static_cast<float>(s.totals[1][c] / count);
  }
  // From the variance as it is kept: then the backward op finds the same y.
  fill(n, s.vectors[1], [&](std::int64_t c) { return factor_of(n, o.scale[c], o.variance[c]); });
  fill(n, s.vectors[2], [&](std::int64_t c) { return o.shift[c]; });
  apply(n, s, o.x, o.y, o.end);
}

struct InferenceOperands {
  const float* x;
  const float* scale;
  const float* shift;
  const float* mean;
  const float* variance;
  float* y;
};

void run_inference(const Normalisation& n, const InferenceOperands& o, float* scratch) {
  const ChannelScratch s(n, scratch);
  fill(n, s.vectors[0], [&](std::int64_t c) { return o.mean[c]; });
  fill(n, s.vectors[1], [&](std::int64_t c) { return factor_of(n, o.scale[c], o.variance[c]); });
  fill(n, s.vectors[2], [&](std::int64_t c) { return o.shift[c]; });
  apply(n, s, o.x, o.y, {});
}

template <class T>
struct BackwardOperands {
  const T* g;
  const T* x;
  const float* scale;
  const float* mean;
  const float* variance;
  T* grad_x;
  float* grad_scale;
  float* grad_shift;
  const float* shift;  ///< Where y ended with a relu; else null.
};

/// grad_x = factor · g − factor · (grad_shift + h · grad_scale) / n with h = (x − mean) · inverse,
/// as factor · g + b · (x − mean) + d per channel.
template <class T>
void run_backward(const Normalisation& n, const BackwardOperands<T>& o, float* scratch) {
  const ChannelScratch s(n, scratch);
  const std::int64_t width = n.rows.blocks.width;
  const auto count = static_cast<double>(n.rows.per_channel());
  const auto inverse = [&](std::int64_t c) { return factor_of(n, 1, o.variance[c]); };
  const auto factor = [&](std::int64_t c) { return factor_of(n, o.scale[c], o.variance[c]); };
  fill(n, s.vectors[0], [&](std::int64_t c) { return o.mean[c]; });
  fill(n, s.vectors[1], factor);
  if (o.shift != nullptr) fill(n, s.vectors[2], [&](std::int64_t c) { return o.shift[c]; });
  const ChannelNorm norm{s.vectors[0], s.vectors[1], o.shift == nullptr ? nullptr : s.vectors[2]};
  for_each_row(n, [&](const ChannelRows::Row& row, std::int64_t at) {
    row_products(o.g + row.offset, o.x + row.offset, row.positions, width, norm.from(row.channel),
                 s.partials[0] + at, s.partials[1] + at);
  });
  add_rows(n, s.partials[0], s.totals[0]);
  add_rows(n, s.partials[1], s.totals[1]);
  for (std::int64_t c = 0; c < n.channels(); ++c) {
    o.grad_shift[c] = static_cast<float>(s.totals[0][c]);
    o.grad_scale[c] = static_cast<float>(s.totals[1][c] * inverse(c));
  }
  fill(n, s.vectors[3], [&](std::int64_t c) {
    return -factor(c) * inverse(c) * inverse(c) * s.totals[1][c] / count;
  });
  fill(n, s.vectors[4], [&](std::int64_t c) { return -factor(c) * s.totals[0][c] / count; });
  for_each_row(n, [&](const ChannelRows::Row& row, std::int64_t) {
    row_combine(o.g + row.offset, o.x + row.offset, o.grad_x + row.offset, row.positions, width,
                norm.from(row.channel), s.vectors[3] + row.channel, s.vectors[4] + row.channel);
  });
}

/// The cut of operand `x` as it lies, or dense where this family has no kernel for its layout.
Normalisation normalisation_of(const Context& context, const OpRequest& request, TensorSpec& x) {
  auto blocks = channel_blocks(context.layouts, x);
  if (!blocks) {
    x.layout = {};
    blocks = channel_blocks(context.layouts, x);
  }
  Normalisation n;
  n.rows = channel_rows(*blocks);
  n.epsilon = std::get<NormaliseAttributes>(*request.attributes).epsilon;
  n.team = team_for(0.3 * static_cast<double>(x.shape.count()), context);
  return n;
}

bool has_channels(const TensorSpec& x) {
  return x.shape.rank() >= 2 && x.shape.count() > 0;
}

/// Activations; what there is per channel has one axis.
bool is_activation(const TensorSpec& spec) {
  return spec.shape.rank() >= 2;
}

/// Whether all activations are of type T and all other operands f32.
template <class T>
bool activations_of(const OpRequest& request) {
  const auto fits = [](const TensorSpec& spec) {
    return spec.dtype == (is_activation(spec) ? dtype_of<T>() : Dtype::f32);
  };
  return std::all_of(request.inputs.begin(), request.inputs.end(), fits) &&
         std::all_of(request.outputs.begin(), request.outputs.end(), fits);
}

/// A plan whose activations lie as operand `like` does. `make(n, operands)` makes its kernel.
template <class Make>
KernelPlan plan_over(Context& context, const OpRequest& request, std::size_t like,
                     const Make& make) {
  TensorSpec x = request.inputs[like];
  const Normalisation n = normalisation_of(context, request, x);
  KernelPlan plan = dense_plan(request, "own:batch_norm",
                               [n, make](const Operands& operands) { return make(n, operands); });
  for (std::size_t i = 0; i < request.inputs.size(); ++i)
    if (is_activation(request.inputs[i])) plan.inputs[i] = x.layout;
  plan.outputs[0] = x.layout;
  plan.scratch_bytes = n.scratch_bytes();
  return plan;
}

/// Operand `i`, or null where there is none.
template <class T>
const T* operand(const Operands& operands, std::size_t i) {
  return i < operands.inputs.size() ? elements<const T>(operands.inputs[i]) : nullptr;
}

template <class T>
KernelPlan plan_training_of(Context& context, const OpRequest& request) {
  const bool relu =
      std::get<NormaliseAttributes>(*request.attributes).activation == Activation::relu;
  return plan_over(context, request, 0, [relu](const Normalisation& n, const Operands& operands) {
    const TrainingOperands<T> o{elements<const T>(operands.inputs[0]),
                                elements<const float>(operands.inputs[1]),
                                elements<const float>(operands.inputs[2]),
                                elements<T>(operands.outputs[0]),
                                elements<float>(operands.outputs[1]),
                                elements<float>(operands.outputs[2]),
                                {operand<T>(operands, 3), relu}};
    return make_kernel(
        [n, o, scratch = elements<float>(operands.scratch)] { run_training(n, o, scratch); });
  });
}

std::optional<KernelPlan> plan_training(Context& context, const OpRequest& request) {
  const Activation activation = std::get<NormaliseAttributes>(*request.attributes).activation;
  const bool bends = activation != Activation::none && activation != Activation::relu;
  if (!has_channels(request.inputs[0]) || bends) return std::nullopt;
  if (activations_of<float>(request)) return plan_training_of<float>(context, request);
  if (activations_of<Bf16>(request)) return plan_training_of<Bf16>(context, request);
  return std::nullopt;
}

std::optional<KernelPlan> plan_inference(Context& context, const OpRequest& request) {
  if (!all_f32(request) || !has_channels(request.inputs[0])) return std::nullopt;
  return plan_over(context, request, 0, [](const Normalisation& n, const Operands& operands) {
    const InferenceOperands o{
        elements<const float>(operands.inputs[0]), elements<const float>(operands.inputs[1]),
        elements<const float>(operands.inputs[2]), elements<const float>(operands.inputs[3]),
        elements<const float>(operands.inputs[4]), elements<float>(operands.outputs[0])};
    return make_kernel(
        [n, o, scratch = elements<float>(operands.scratch)] { run_inference(n, o, scratch); });
  });
}

template <class T>
KernelPlan plan_backward_of(Context& context, const OpRequest& request) {
  return plan_over(context, request, 1, [](const Normalisation& n, const Operands& operands) {
    const BackwardOperands<T> o{elements<const T>(operands.inputs[0]),
                                elements<const T>(operands.inputs[1]),
                                elements<const float>(operands.inputs[2]),
                                elements<const float>(operands.inputs[3]),
                                elements<const float>(operands.inputs[4]),
                                elements<T>(operands.outputs[0]),
                                elements<float>(operands.outputs[1]),
                                elements<float>(operands.outputs[2]),
                                operand<float>(operands, 5)};
    return make_kernel(
        [n, o, scratch = elements<float>(operands.scratch)] { run_backward(n, o, scratch); });
  });
}

std::optional<KernelPlan> plan_backward(Context& context, const OpRequest& request) {
  if (!has_channels(request.inputs[1])) return std::nullopt;
  if (activations_of<float>(request)) return plan_backward_of<float>(context, request);
  if (activations_of<Bf16>(request)) return plan_backward_of<Bf16>(context, request);
  return std::nullopt;
}

constexpr std::array rows{
    KernelRow{"batch_norm_training", plan_training},
    KernelRow{"batch_norm_training_backward", plan_backward},
    KernelRow{"batch_norm_inference", plan_inference},
};

}  // namespace

std::span<const KernelRow> normalise_kernels() {
  return rows;
}

}  // namespace netloom::cpu
