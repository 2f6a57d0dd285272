#include "engine/backends/cpu/convolution/half_blocked_convolution.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <span>
#include <utility>
#include <vector>

#include <omp.h>

#include "engine/backends/cpu/convolution/half_blocked.h"
#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/vectorised.h"

namespace netloom::cpu {

namespace {

#define NETLOOM_EACH_TARGET "engine/backends/cpu/convolution/half_blocked_convolution.inl"
#include "engine/backends/cpu/each_target.inl"

/// The sizes where this family has code for the operands as they lie.
std::optional<HalfBlocked> half_blocked_of(const Context& context, const OpRequest& request,
                                           const TensorSpec& x, const TensorSpec& w) {
  constexpr double products_per_nanosecond = 30;
  const std::int64_t lanes = for_this_processor(any::lanes, avx2::lanes, avx512::lanes);
  const TensorSpec& y = request.inputs[0];
  auto n = half_blocked(context.layouts, std::get<ConvolutionAttributes>(*request.attributes), x, w,
                        y, lanes);
  if (!n) return n;
  const double products =
      static_cast<double>(y.shape.count()) * static_cast<double>(n->taps.size());
  n->team = team_for(products / products_per_nanosecond, context);
  return n;
}

void run_data(const HalfBlocked& n, const float* g, const float* w, const float* bias, float* x,
              float* weights) {
  static const auto make = for_this_processor(any::make, avx2::make, avx512::make);
  const auto taps = static_cast<std::int64_t>(n.taps.size());
  std::fill_n(weights, n.packed(), 0.0F);
  for (std::int64_t o = 0; o < n.maps.channels; ++o)
    for (std::int64_t t = 0; t < taps; ++t)
      weights[t * n.filters() + o] = w[n.places[static_cast<std::size_t>(o * taps + t)]];
  parallel_parts(n.team, n.maps.samples * n.in[0], 1, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t i = begin; i < end; ++i) {
      const std::int64_t sample = i / n.in[0];
      make(n, i % n.in[0], g + sample * n.sample_out(), weights, bias, x + sample * n.sample_in());
    }
  });
}

/// One team member's sums: for every tap and for the bias, those of all filters.
std::int64_t sums_each(const HalfBlocked& n) {
  return (n.packed() + n.filters() + 15) / 16 * 16;
}

void run_weights(const HalfBlocked& n, const float* g, const float* x, float* grad_w, float* grad_b,
                 float* sums) {
  static const auto add = for_this_processor(any::add, avx2::add, avx512::add);
  static const auto add_slopes =
      for_this_processor(any::add_slopes, avx2::add_slopes, avx512::add_slopes);
  const std::int64_t each = sums_each(n);
  std::fill_n(sums, n.team * each, 0.0F);
  parallel_ranges(n.team, n.maps.samples, 1, [&](std::int64_t begin, std::int64_t end) {
    float* own = sums + omp_get_thread_num() * each;
    for (std::int64_t i = begin; i < end; ++i) {
      const float* slopes = g + i * n.sample_out();
      add(n, slopes, x + i * n.sample_in(), own);
      if (grad_b != nullptr) add_slopes(n, slopes, own + n.packed());
    }
  });
  const auto total = [&](std::int64_t at) {
    float sum = 0;
    for (std::int64_t t = 0; t < n.team; ++t) sum += sums[t * each + at];
    return sum;
  };
  std::fill_n(grad_w, n.weights, 0.0F);
  const auto taps = static_cast<std::int64_t>(n.taps.size());
  for (std::int64_t o = 0; o < n.maps.channels; ++o)
    for (std::int64_t t = 0; t < taps; ++t)
      grad_w[n.places[static_cast<std::size_t>(o * taps + t)]] = total(t * n.filters() + o);
  if (grad_b == nullptr) return;
  for (std::int64_t o = 0; o < n.maps.channels; ++o) grad_b[o] = total(n.packed() + o);
}

/// (grad_y, w[, bias]) → grad_x
std::optional<KernelPlan> plan_data(const Context& context, const OpRequest& request,
                                    Layout weights) {
  TensorSpec w = request.inputs[1];
  w.layout = weights;
  auto n = half_blocked_of(context, request, request.outputs[0], w);
  if (!n) return std::nullopt;
  const auto scratch = static_cast<std::size_t>(n->packed()) * sizeof(float);
  KernelPlan plan = dense_plan(
      request, "own:half_blocked_convolution", [n = *std::move(n)](const Operands& operands) {
        const bool biased = operands.inputs.size() > 2;
        return make_kernel(
            [n, g = elements<const float>(operands.inputs[0]),
             w = elements<const float>(operands.inputs[1]),
             bias = biased ? elements<const float>(operands.inputs[2]) : nullptr,
             x = elements<float>(operands.outputs[0]),
             scratch = elements<float>(operands.scratch)] { run_data(n, g, w, bias, x, scratch); });
      });
  plan.inputs[0] = request.inputs[0].layout;
  plan.inputs[1] = weights;
  plan.scratch_bytes = scratch;
  return plan;
}

/// Windows of so many weights that the slopes would be read too often, once for every few of them,
/// are oneDNN's; so are all for AVX-512, where it takes dense pictures here, too.
bool left_to_onednn(const Shape& w) {
  constexpr std::int64_t most_taps = 32;
  return w.count() > most_taps * w.size(0) || vector_level() == VectorLevel::avx512;
}

/// (grad_y, x) → grad_w[, grad_b]
std::optional<KernelPlan> plan_weights(const Context& context, const OpRequest& request,
                                       Layout weights) {
  TensorSpec w = request.outputs[0];
  w.layout = weights;
  const TensorSpec& x = request.inputs[1];
  if (!x.layout.plain() || left_to_onednn(w.shape)) return std::nullopt;
  auto n = half_blocked_of(context, request, x, w);
  if (!n) return std::nullopt;
  const auto scratch = static_cast<std::size_t>(n->team * sums_each(*n)) * sizeof(float);
  KernelPlan plan = dense_plan(
      request, "own:half_blocked_convolution", [n = *std::move(n)](const Operands& operands) {
        const bool biased = operands.outputs.size() > 1;
        return make_kernel([n, g = elements<const float>(operands.inputs[0]),
                            x = elements<const float>(operands.inputs[1]),
                            grad_w = elements<float>(operands.outputs[0]),
                            grad_b = biased ? elements<float>(operands.outputs[1]) : nullptr,
                            sums = elements<float>(operands.scratch)] {
          run_weights(n, g, x, grad_w, grad_b, sums);
        });
      });
  plan.inputs[0] = request.inputs[0].layout;
  plan.outputs[0] = weights;
  plan.scratch_bytes = scratch;
  return plan;
}

}  // namespace

std::optional<KernelPlan> plan_half_blocked(const Context& context, ConvolutionKind kind,
                                            const OpRequest& request, Layout weights) {
  if (!all_f32(request)) return std::nullopt;
  if (kind == ConvolutionKind::backward_data) return plan_data(context, request, weights);
  if (kind == ConvolutionKind::backward_weights) return plan_weights(context, request, weights);
  return std::nullopt;
}

}  // namespace netloom::cpu
