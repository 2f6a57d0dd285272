// Batch normalisation (Ioffe and Szegedy 2015) over dense and channel-blocked activations, f32.

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/backends/cpu/channel_rows.h"
#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/parallel.h"

namespace netloom::cpu {

namespace {

/// What a kernel of this family works on: the cut, the team, ε, and its scratch: per-row sums
/// twice, then four vectors per channel in f32 and two in f64.
struct Normalisation {
  ChannelRows rows;
  int team = 1;
  double epsilon = 0;

  std::int64_t channels() const { return rows.blocks.channels; }
  std::int64_t partial_count() const { return rows.count() * rows.blocks.width; }
  std::size_t scratch_bytes() const {
    return static_cast<std::size_t>(2 * partial_count() + 8 * padded()) * sizeof(float);
  }
  /// Channels in whole cache lines, so that every vector of the scratch is aligned.
  std::int64_t padded() const { return (rows.width() + 15) / 16 * 16; }
};

struct Scratch {
  double* totals[2];   ///< Per channel.
  float* vectors[4];   ///< Per channel, zero for padding channels where it matters.
  float* partials[2];  ///< Per row.

  Scratch(const Normalisation& n, float* at) {
    const std::int64_t padded = n.padded();
    for (double*& total : totals) {
      total = reinterpret_cast<double*>(at);
      at += 2 * padded;
    }
    for (float*& vector : vectors) {
      vector = at;
      at += padded;
    }
    partials[0] = at;
    partials[1] = at + n.partial_count();
  }
};

/// Calls `body(row, index of its first partial sum)` for every row.
template <class Body>
void for_each_row(const Normalisation& n, const Body& body) {
  parallel_ranges(n.team, n.rows.count(), 1, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t i = begin; i < end; ++i) body(n.rows.row(i), i * n.rows.blocks.width);
  });
}

/// totals[c] = Σ over rows of their partial sums, in order.
void add_rows(const Normalisation& n, const float* partials, double* totals) {
  for (std::int64_t c = 0; c < n.rows.width(); ++c) totals[c] = 0;
  const std::int64_t width = n.rows.blocks.width;
  for (std::int64_t i = 0; i < n.rows.count(); ++i) {
    double* to = totals + n.rows.row(i).channel;
    for (std::int64_t c = 0; c < width; ++c) to[c] += static_cast<double>(partials[i * width + c]);
  }
}

/// means[c] and squares[c] = Σ (x − means[c])² of each row, which is still in the cache when it is
/// read again.
void measure_rows(const Normalisation& n, const float* x, float* means, float* squares) {
  const std::int64_t width = n.rows.blocks.width;
  for_each_row(n, [&](const ChannelRows::Row& row, std::int64_t at) {
    row_sums(x + row.offset, row.positions, width, means + at);
    for (std::int64_t c = 0; c < width; ++c) means[at + c] /= static_cast<float>(row.positions);
    row_squares(x + row.offset, row.positions, width, means + at, squares + at);
  });
}

/// totals[0] = mean and totals[1] = Σ (x − mean)² per channel of what the rows measured (Chan,
/// Golub and LeVeque 1983), in their order.
void join_rows(const Normalisation& n, const Scratch& s) {
  const std::int64_t width = n.rows.blocks.width;
  const auto for_each = [&](const auto& body) {
    for (std::int64_t i = 0; i < n.rows.count(); ++i) {
      const ChannelRows::Row row = n.rows.row(i);
      for (std::int64_t c = 0; c < width; ++c)
        body(row.channel + c, i * width + c, static_cast<double>(row.positions));
    }
  };
  for (double* total : s.totals) std::fill_n(total, n.rows.width(), 0.0);
  for_each([&](std::int64_t channel, std::int64_t at, double positions) {
    s.totals[0][channel] += positions * static_cast<double>(s.partials[0][at]);
  });
  for (std::int64_t c = 0; c < n.rows.width(); ++c)
    s.totals[0][c] /= static_cast<double>(n.rows.per_channel());
  for_each([&](std::int64_t channel, std::int64_t at, double positions) {
    const double apart = static_cast<double>(s.partials[0][at]) - s.totals[0][channel];
    s.totals[1][channel] += static_cast<double>(s.partials[1][at]) + positions * apart * apart;
  });
}

/// vectors[i][c] for real channels from `values(c)`, zero for padding.
template <class Values>
void fill(const Normalisation& n, float* vector, const Values& values) {
  for (std::int64_t c = 0; c < n.rows.width(); ++c)
    vector[c] = c < n.channels() ? static_cast<float>(values(c)) : 0.0F;
}

void apply(const Normalisation& n, const Scratch& s, const float* x, float* y) {
  for_each_row(n, [&](const ChannelRows::Row& row, std::int64_t) {
    row_normalise(x + row.offset, y + row.offset, row.positions, n.rows.blocks.width,
                  s.vectors[0] + row.channel, s.vectors[1] + row.channel,
                  s.vectors[2] + row.channel);
  });
}

struct TrainingOperands {
  const float* x;
  const float* scale;
  const float* shift;
  float* y;
  float* mean;
  float* variance;
};

void run_training(const Normalisation& n, const TrainingOperands& o, float* scratch) {
  const Scratch s(n, scratch);
  const auto count = static_cast<double>(n.rows.per_channel());
  measure_rows(n, o.x, s.partials[0], s.partials[1]);
  join_rows(n, s);
  fill(n, s.vectors[0], [&](std::int64_t c) { return s.totals[0][c]; });
  fill(n, s.vectors[1], [&](std::int64_t c) {
    return static_cast<double>(o.scale[c]) / std::sqrt(s.totals[1][c] / count + n.epsilon);
  });
  fill(n, s.vectors[2], [&](std::int64_t c) { return o.shift[c]; });
  for (std::int64_t c = 0; c < n.channels(); ++c) {
    o.mean[c] = s.vectors[0][c];
    o.variance[c] = static_cast<float>(s.totals[1][c] / count);
  }
  apply(n, s, o.x, o.y);
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
  const Scratch s(n, scratch);
  fill(n, s.vectors[0], [&](std::int64_t c) { return o.mean[c]; });
  fill(n, s.vectors[1], [&](std::int64_t c) {
    return static_cast<double>(o.scale[c]) /
           std::sqrt(static_cast<double>(o.variance[c]) + n.epsilon);
  });
  fill(n, s.vectors[2], [&](std::int64_t c) { return o.shift[c]; });
  apply(n, s, o.x, o.y);
}

struct BackwardOperands {
  const float* g;
  const float* x;
  const float* scale;
  const float* mean;
  const float* variance;
  float* grad_x;
  float* grad_scale;
  float* grad_shift;
};

/// grad_x = factor · g − factor · (grad_shift + h · grad_scale) / n with h = (x − mean) · inverse,
/// as a · g + b · (x − mean) + d per channel.
void run_backward(const Normalisation& n, const BackwardOperands& o, float* scratch) {
  const Scratch s(n, scratch);
  const std::int64_t width = n.rows.blocks.width;
  const auto count = static_cast<double>(n.rows.per_channel());
  fill(n, s.vectors[0], [&](std::int64_t c) { return o.mean[c]; });
  for_each_row(n, [&](const ChannelRows::Row& row, std::int64_t at) {
    row_products(o.g + row.offset, o.x + row.offset, row.positions, width,
                 s.vectors[0] + row.channel, s.partials[0] + at, s.partials[1] + at);
  });
  add_rows(n, s.partials[0], s.totals[0]);
  add_rows(n, s.partials[1], s.totals[1]);
  const auto inverse = [&](std::int64_t c) {
    return 1 / std::sqrt(static_cast<double>(o.variance[c]) + n.epsilon);
  };
  const auto factor = [&](std::int64_t c) { return static_cast<double>(o.scale[c]) * inverse(c); };
  for (std::int64_t c = 0; c < n.channels(); ++c) {
    o.grad_shift[c] = static_cast<float>(s.totals[0][c]);
    o.grad_scale[c] = static_cast<float>(s.totals[1][c] * inverse(c));
  }
  fill(n, s.vectors[1], factor);
  fill(n, s.vectors[2], [&](std::int64_t c) {
    return -factor(c) * inverse(c) * inverse(c) * s.totals[1][c] / count;
  });
  fill(n, s.vectors[3], [&](std::int64_t c) { return -factor(c) * s.totals[0][c] / count; });
  for_each_row(n, [&](const ChannelRows::Row& row, std::int64_t) {
    row_combine(o.g + row.offset, o.x + row.offset, o.grad_x + row.offset, row.positions, width,
                s.vectors[0] + row.channel, s.vectors[1] + row.channel, s.vectors[2] + row.channel,
                s.vectors[3] + row.channel);
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
  n.team = team_for(0.3 * static_cast<double>(x.shape.count()), context.threads);
  return n;
}

bool usable(const OpRequest& request, std::size_t x) {
  return all_f32(request) && request.inputs[x].shape.rank() >= 2 &&
         request.inputs[x].shape.count() > 0;
}

std::optional<KernelPlan> plan_training(Context& context, const OpRequest& request) {
  if (!usable(request, 0)) return std::nullopt;
  TensorSpec x = request.inputs[0];
  const Normalisation n = normalisation_of(context, request, x);
  KernelPlan plan = dense_plan(request, "own:batch_norm", [n](const Operands& operands) {
    const TrainingOperands o{
        elements<const float>(operands.inputs[0]), elements<const float>(operands.inputs[1]),
        elements<const float>(operands.inputs[2]), elements<float>(operands.outputs[0]),
        elements<float>(operands.outputs[1]),      elements<float>(operands.outputs[2])};
    return make_kernel(
        [n, o, scratch = elements<float>(operands.scratch)] { run_training(n, o, scratch); });
  });
  plan.inputs[0] = plan.outputs[0] = x.layout;
  plan.scratch_bytes = n.scratch_bytes();
  return plan;
}

std::optional<KernelPlan> plan_inference(Context& context, const OpRequest& request) {
  if (!usable(request, 0)) return std::nullopt;
  TensorSpec x = request.inputs[0];
  const Normalisation n = normalisation_of(context, request, x);
  KernelPlan plan = dense_plan(request, "own:batch_norm", [n](const Operands& operands) {
    const InferenceOperands o{
        elements<const float>(operands.inputs[0]), elements<const float>(operands.inputs[1]),
        elements<const float>(operands.inputs[2]), elements<const float>(operands.inputs[3]),
        elements<const float>(operands.inputs[4]), elements<float>(operands.outputs[0])};
    return make_kernel(
        [n, o, scratch = elements<float>(operands.scratch)] { run_inference(n, o, scratch); });
  });
  plan.inputs[0] = plan.outputs[0] = x.layout;
  plan.scratch_bytes = n.scratch_bytes();
  return plan;
}

std::optional<KernelPlan> plan_backward(Context& context, const OpRequest& request) {
  if (!usable(request, 1)) return std::nullopt;
  TensorSpec x = request.inputs[1];
  const Normalisation n = normalisation_of(context, request, x);
  KernelPlan plan = dense_plan(request, "own:batch_norm", [n](const Operands& operands) {
    const BackwardOperands o{
        elements<const float>(operands.inputs[0]), elements<const float>(operands.inputs[1]),
        elements<const float>(operands.inputs[2]), elements<const float>(operands.inputs[3]),
        elements<const float>(operands.inputs[4]), elements<float>(operands.outputs[0]),
        elements<float>(operands.outputs[1]),      elements<float>(operands.outputs[2])};
    return make_kernel(
        [n, o, scratch = elements<float>(operands.scratch)] { run_backward(n, o, scratch); });
  });
  plan.inputs[0] = plan.inputs[1] = plan.outputs[0] = x.layout;
  plan.scratch_bytes = n.scratch_bytes();
  return plan;
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
