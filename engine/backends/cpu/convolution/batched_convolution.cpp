#include "engine/backends/cpu/convolution/batched_convolution.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "engine/backends/cpu/convolution/few_channels.h"
#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/products/gemm.h"
#include "engine/backends/cpu/vectorised.h"

namespace netloom::cpu {

namespace {

constexpr std::int64_t samples = plane_width;

/// Filters over maps (N / 16, C, H, W, 16), stride 1, `before` rows and columns of padding in front
/// and behind; sizes are (height, width).
struct Batched {
  std::int64_t blocks = 0;
  std::int64_t channels = 0;
  std::int64_t filters = 0;
  std::array<std::int64_t, 2> in{};
  std::array<std::int64_t, 2> out{};
  std::array<std::int64_t, 2> kernel{};
  std::array<std::int64_t, 2> before{};
  Activation activation = Activation::none;
  int team = 1;

  std::int64_t taps() const { return channels * kernel[0] * kernel[1]; }
  std::int64_t plane_in() const { return in[0] * in[1]; }
  std::int64_t plane_out() const { return out[0] * out[1]; }

  /// The taps of the window of result `at` along `axis` that meet an element: [first, last).
  std::array<std::int64_t, 2> taps_at(std::size_t axis, std::int64_t at) const {
    const std::int64_t first = at - before[axis];
    return {std::max<std::int64_t>(0, -first), std::min(kernel[axis], in[axis] - first)};
  }
};

/// Rows and columns of a window, each [first, last).
struct Taps {
  std::array<std::int64_t, 2> rows{};
  std::array<std::int64_t, 2> columns{};
};

#define NETLOOM_EACH_TARGET "engine/backends/cpu/convolution/batched_convolution.inl"
#include "engine/backends/cpu/each_target.inl"

/// Whether this family is for such a convolution: whole blocks of samples, channels that are few on
/// either side, and windows without padding, around which nothing wants channels in blocks.
bool suits(const ConvolutionAttributes& attributes, const Shape& x, const Shape& y) {
  constexpr std::int64_t most = 16;
  return x.rank() == 4 && attributes.groups == 1 && x.size(0) % samples == 0 && y.count() > 0 &&
         x.size(1) < most && y.size(1) <= most && bare(attributes.window);
}

/// From `x` to `y`, both as shapes (N, C, H, W).
Batched batched_of(const ConvolutionAttributes& attributes, const Shape& x, const Shape& y) {
  Batched n;
  n.blocks = x.size(0) / samples;
  n.channels = x.size(1);
  n.filters = y.size(1);
  for (std::size_t i = 0; i < 2; ++i) {
    n.in[i] = x.size(static_cast<int>(i) + 2);
    n.out[i] = y.size(static_cast<int>(i) + 2);
    n.kernel[i] = attributes.window.kernel[i + 1];
  }
  return n;
}

int team_of(const Batched& n, const Context& context) {
  const auto results = static_cast<double>(n.blocks * samples * n.filters * n.plane_out());
  return team_of_taps(results, n.taps(), n.activation, context);
}

/// Rows of all blocks, one after the other.
void run_forward(const Batched& n, const float* x, const float* w, const float* bias, float* y) {
  static const auto make = for_this_processor(any::make, avx2::make, avx512::make);
  const std::int64_t block_in = n.channels * n.plane_in() * samples;
  const std::int64_t block_out = n.filters * n.plane_out() * samples;
  parallel_parts(n.team, n.blocks * n.out[0], 1, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t i = begin; i < end; ++i) {
      const std::int64_t block = i / n.out[0];
      const std::int64_t row = i % n.out[0];
      make(n, row, x + block * block_in, w, bias, y + block * block_out);
      Product made;
      made.m = n.filters;
      made.n = n.out[1] * samples;
      made.c = y + block * block_out + row * made.n;
      made.c_stride = n.plane_out() * samples;
      made.activation = n.activation;
      finish_rows(made, 1);
    }
  });
}

/// (O, C, h, w) as (C, O, h, w), windows turned by half: going back to the data is a convolution
/// with them.
void turn(const Batched& n, const float* w, float* turned) {
  const std::int64_t window = n.kernel[0] * n.kernel[1];
  for (std::int64_t c = 0; c < n.filters; ++c)
    for (std::int64_t o = 0; o < n.channels; ++o)
      for (std::int64_t i = 0; i < window; ++i)
        turned[(c * n.channels + o) * window + i] = w[(o * n.filters + c + 1) * window - 1 - i];
}

/// Adds up g per filter, in order.
NETLOOM_VECTORISED void add_planes(const Batched& n, const float* g, float* grad_b) {
  for (std::int64_t o = 0; o < n.filters; ++o) {
    float sum[samples] = {};
    for (std::int64_t b = 0; b < n.blocks; ++b) {
      const float* plane = g + (b * n.filters + o) * n.plane_out() * samples;
      for (std::int64_t i = 0; i < n.plane_out(); ++i)
        for (std::int64_t j = 0; j < samples; ++j) sum[j] += plane[i * samples + j];
    }
    grad_b[o] = 0;
    for (const float one : sum) grad_b[o] += one;
  }
}

/// A weight's gradient is computed by one thread alone, so that the bits do not depend on the team.
void run_weights(const Batched& n, const float* g, const float* x, float* grad_w, float* grad_b) {
  static const auto add = for_this_processor(any::add, avx2::add, avx512::add);
  const std::int64_t each =
      for_this_processor(any::filters_added, avx2::filters_added, avx512::filters_added);
  const std::int64_t groups = (n.filters + each - 1) / each;
  const std::int64_t rows = n.channels * n.kernel[0];
  parallel_parts(n.team, rows * groups, 1, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t i = begin; i < end; ++i) {
      const std::int64_t row = i / groups;
      add(n, i % groups * each, row / n.kernel[0], row % n.kernel[0], g, x, grad_w);
    }
  });
  if (grad_b != nullptr) add_planes(n, g, grad_b);
}

/// Operand `i`, if there.
template <class T>
T* optional_elements(const std::vector<std::byte*>& operands, std::size_t i) {
  return operands.size() > i ? elements<T>(operands[i]) : nullptr;
}

KernelPlan plan_forward(const OpRequest& request, const Batched& n) {
  return dense_plan(request, "own:batched_convolution", [n](const Operands& operands) {
    return make_kernel(
        [n, x = elements<const float>(operands.inputs[0]),
         w = elements<const float>(operands.inputs[1]),
         bias = optional_elements<const float>(operands.inputs, 2),
         y = elements<float>(operands.outputs[0])] { run_forward(n, x, w, bias, y); });
  });
}

KernelPlan plan_data(const OpRequest& request, const Batched& n) {
  KernelPlan plan = dense_plan(request, "own:batched_convolution", [n](const Operands& operands) {
    return make_kernel([n, g = elements<const float>(operands.inputs[0]),
                        w = elements<const float>(operands.inputs[1]),
                        bias = optional_elements<const float>(operands.inputs, 2),
                        grad_x = elements<float>(operands.outputs[0]),
                        turned = elements<float>(operands.scratch)] {
      turn(n, w, turned);
      run_forward(n, g, turned, bias, grad_x);
    });
  });
  plan.scratch_bytes = static_cast<std::size_t>(n.filters * n.taps()) * sizeof(float);
  return plan;
}

KernelPlan plan_weights(const OpRequest& request, const Batched& n) {
  return dense_plan(request, "own:batched_convolution", [n](const Operands& operands) {
    return make_kernel([n, g = elements<const float>(operands.inputs[0]),
                        x = elements<const float>(operands.inputs[1]),
                        grad_w = elements<float>(operands.outputs[0]),
                        grad_b = optional_elements<float>(operands.outputs, 1)] {
      run_weights(n, g, x, grad_w, grad_b);
    });
  });
}

}  // namespace

std::optional<KernelPlan> plan_batched(Context& context, ConvolutionKind kind,
                                       const OpRequest& request) {
  const auto& attributes = std::get<ConvolutionAttributes>(*request.attributes);
  const Shape& from = request.inputs[0].shape;
  const Shape& made = request.outputs[0].shape;
  const Layout blocked = context.layouts.intern(LayoutPattern::blocked(4, 0, plane_width));
  KernelPlan plan;
  if (kind == ConvolutionKind::forward) {
    if (!suits(attributes, from, made)) return std::nullopt;
    Batched n = batched_of(attributes, from, made);
    n.activation = attributes.activation;
    n.team = team_of(n, context);
    plan = plan_forward(request, n);
    plan.inputs[0] = plan.outputs[0] = blocked;
  } else if (kind == ConvolutionKind::backward_data) {
    if (!suits(attributes, made, from)) return std::nullopt;
    Batched n = batched_of(attributes, from, made);
    for (std::size_t i = 0; i < 2; ++i) n.before[i] = n.kernel[i] - 1;
    n.team = team_of(n, context);
    plan = plan_data(request, n);
    plan.inputs[0] = plan.outputs[0] = blocked;
  } else {
    const Shape& x = request.inputs[1].shape;
    if (!suits(attributes, x, from)) return std::nullopt;
    Batched n = batched_of(attributes, x, from);
    n.team = team_of(n, context);
    plan = plan_weights(request, n);
    plan.inputs[0] = plan.inputs[1] = blocked;
  }
  return plan;
}

}  // namespace netloom::cpu
