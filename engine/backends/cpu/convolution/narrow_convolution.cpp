#include "engine/backends/cpu/convolution/narrow_convolution.h"

#include <algorithm>
#include <array>
#include <cstring>

#include <omp.h>

#include "engine/backends/cpu/convolution/few_channels.h"
#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/products/gemm.h"
#include "engine/backends/cpu/vectorised.h"

namespace netloom::cpu {

namespace {

/// x (N, C, H, W) by windows without padding and stride 1; sizes are (height, width).
struct Narrow {
  std::int64_t samples = 0;
  std::int64_t channels = 0;
  std::int64_t filters = 0;
  std::array<std::int64_t, 2> size_in{};
  std::array<std::int64_t, 2> size_out{};
  std::array<std::int64_t, 2> kernel{};
  Activation activation = Activation::none;
  int team = 1;

  std::int64_t taps() const { return channels * kernel[0] * kernel[1]; }
  std::int64_t plane_out() const { return size_out[0] * size_out[1]; }
  std::int64_t sample_in() const { return channels * size_in[0] * size_in[1]; }
  std::int64_t sample_out() const { return filters * plane_out(); }
};

constexpr std::int64_t most_lanes = 16;

#define NETLOOM_EACH_TARGET "engine/backends/cpu/convolution/narrow_convolution.inl"
#include "engine/backends/cpu/each_target.inl"

std::int64_t lanes_here() {
  return for_this_processor(any::lanes, avx2::lanes, avx512::lanes);
}

/// The sizes where this family has code for them.
std::optional<Narrow> narrow_of(const Context& context, const ConvolutionAttributes& attributes,
                                const TensorSpec& x, const TensorSpec& y) {
  constexpr std::int64_t most_channels = 4;
  constexpr std::int64_t most_filters = 12;
  if (x.shape.rank() != 4 || attributes.groups != 1 || !x.layout.plain()) return std::nullopt;
  if (!bare(attributes.window)) return std::nullopt;
  if (x.shape.size(1) > most_channels || y.shape.size(1) > most_filters) return std::nullopt;
  if (y.shape.size(3) < lanes_here() || y.shape.count() == 0) return std::nullopt;
  Narrow n;
  n.samples = x.shape.size(0);
  n.channels = x.shape.size(1);
  n.filters = y.shape.size(1);
  for (std::size_t i = 0; i < 2; ++i) {
    n.size_in[i] = x.shape.size(static_cast<int>(i) + 2);
    n.size_out[i] = y.shape.size(static_cast<int>(i) + 2);
    n.kernel[i] = attributes.window.kernel[i + 1];
  }
  n.activation = attributes.activation;
  n.team = team_of_taps(static_cast<double>(y.shape.count()), n.taps(), n.activation, context);
  return n;
}

void run_forward(const Narrow& n, const float* x, const float* w, const float* bias, float* y) {
  static const auto make = for_this_processor(any::make, avx2::make, avx512::make);
  parallel_parts(n.team, n.samples, 1, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t i = begin; i < end; ++i) {
      float* to = y + i * n.sample_out();
      make(n, x + i * n.sample_in(), w, bias, to);
      Product made;
      made.m = 1;
      made.n = n.sample_out();
      made.c = to;
      made.activation = n.activation;
      finish_rows(made, 1);
    }
  });
}

NETLOOM_VECTORISED void add_planes(const Narrow& n, const float* g, float* sums) {
  for (std::int64_t o = 0; o < n.filters; ++o) {
    float sum[most_lanes] = {};
    const float* plane = g + o * n.plane_out();
    const std::int64_t whole = n.plane_out() / most_lanes * most_lanes;
    for (std::int64_t i = 0; i < whole; i += most_lanes)
      for (std::int64_t j = 0; j < most_lanes; ++j) sum[j] += plane[i + j];
    for (std::int64_t i = whole; i < n.plane_out(); ++i) sum[0] += plane[i];
    for (const float one : sum) sums[o] += one;
  }
}

/// One team member's sums: a vector per weight, then a number per filter.
std::int64_t sums_each(const Narrow& n) {
  return n.filters * n.taps() * lanes_here() + most_lanes;
}

void run_weights(const Narrow& n, const float* g, const float* x, float* grad_w, float* grad_b,
                 float* scratch) {
  static const auto add = for_this_processor(any::add, avx2::add, avx512::add);
  const std::int64_t weights = n.filters * n.taps();
  const std::int64_t lanes = lanes_here();
  const std::int64_t each = sums_each(n);
  std::fill_n(scratch, n.team * each, 0.0F);
  parallel_ranges(n.team, n.samples, 1, [&](std::int64_t begin, std::int64_t end) {
    float* sums = scratch + omp_get_thread_num() * each;
    for (std::int64_t i = begin; i < end; ++i) {
      const float* slopes = g + i * n.sample_out();
      add(n, slopes, x + i * n.sample_in(), sums);
      if (grad_b != nullptr) add_planes(n, slopes, sums + weights * lanes);
    }
  });
  const auto total = [&](std::int64_t first, std::int64_t count) {
    float sum = 0;
    for (std::int64_t t = 0; t < n.team; ++t)
      for (std::int64_t i = 0; i < count; ++i) sum += scratch[t * each + first + i];
    return sum;
  };
  for (std::int64_t i = 0; i < weights; ++i) grad_w[i] = total(i * lanes, lanes);
  if (grad_b == nullptr) return;
  for (std::int64_t o = 0; o < n.filters; ++o) grad_b[o] = total(weights * lanes + o, 1);
}

}  // namespace

std::optional<KernelPlan> plan_narrow_forward(const Context& context, const OpRequest& request) {
  const auto n = narrow_of(context, std::get<ConvolutionAttributes>(*request.attributes),
                           request.inputs[0], request.outputs[0]);
  if (!n) return std::nullopt;
  return dense_plan(request, "own:narrow_convolution", [n = *n](const Operands& operands) {
    const bool biased = operands.inputs.size() > 2;
    return make_kernel(
        [n, x = elements<const float>(operands.inputs[0]),
         w = elements<const float>(operands.inputs[1]),
         bias = biased ? elements<const float>(operands.inputs[2]) : nullptr,
         y = elements<float>(operands.outputs[0])] { run_forward(n, x, w, bias, y); });
  });
}

std::optional<KernelPlan> plan_narrow_weights(const Context& context, const OpRequest& request) {
  const auto n = narrow_of(context, std::get<ConvolutionAttributes>(*request.attributes),
                           request.inputs[1], request.inputs[0]);
  if (!n) return std::nullopt;
  KernelPlan plan =
      dense_plan(request, "own:narrow_convolution", [n = *n](const Operands& operands) {
        const bool biased = operands.outputs.size() > 1;
        return make_kernel([n, g = elements<const float>(operands.inputs[0]),
                            x = elements<const float>(operands.inputs[1]),
                            grad_w = elements<float>(operands.outputs[0]),
                            grad_b = biased ? elements<float>(operands.outputs[1]) : nullptr,
                            scratch = elements<float>(operands.scratch)] {
          run_weights(n, g, x, grad_w, grad_b, scratch);
        });
      });
  plan.scratch_bytes = static_cast<std::size_t>(n->team * sums_each(*n)) * sizeof(float);
  return plan;
}

}  // namespace netloom::cpu
