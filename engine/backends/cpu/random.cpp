// Dropout and noise: the draws of RandomStream, 16 counters at a time.

#include "engine/backends/cpu/random.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/backends/cpu/dropout_rows.h"
#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/special_functions.h"
#include "engine/backends/cpu/vectorised.h"

namespace netloom::cpu {

namespace {

constexpr std::int64_t counters = 16;                    // Philox blocks that run side by side
constexpr std::int64_t elements_at_once = 4 * counters;  // a block gives four words

using Words = std::uint32_t[counters];

/// words[k][i] = word k of Philox-4x32-10 with counter `first + i` (Salmon et al. 2011), as
/// core/random.h defines it.
NETLOOM_INLINE void philox_words(std::uint64_t first, const Draw& draw, Words* words) {
  for (std::uint32_t i = 0; i < counters; ++i) {
    words[0][i] = static_cast<std::uint32_t>(first + i);
    words[1][i] = static_cast<std::uint32_t>((first + i) >> 32);
    words[2][i] = draw.step;
    words[3][i] = draw.stream;
  }
  auto key0 = static_cast<std::uint32_t>(draw.seed);
  auto key1 = static_cast<std::uint32_t>(draw.seed >> 32);
  for (int round = 0; round < 10; ++round) {
    for (std::int64_t i = 0; i < counters; ++i) {
      const std::uint64_t product0 = std::uint64_t{0xD2511F53U} * words[0][i];
      const std::uint64_t product1 = std::uint64_t{0xCD9E8D57U} * words[2][i];
      const std::uint32_t word1 = words[1][i];
      const std::uint32_t word3 = words[3][i];
      words[0][i] = static_cast<std::uint32_t>(product1 >> 32) ^ word1 ^ key0;
      words[1][i] = static_cast<std::uint32_t>(product1);
      words[2][i] = static_cast<std::uint32_t>(product0 >> 32) ^ word3 ^ key1;
      words[3][i] = static_cast<std::uint32_t>(product0);
    }
    key0 += 0x9E3779B9U;
    key1 += 0xBB67AE85U;
  }
}

/// Factors of `elements_at_once` elements from `at` on, which is a multiple of that.
NETLOOM_INLINE void draw_block(const Draw& draw, std::int64_t at, float* factors) {
  alignas(64) Words words[4];
  philox_words(static_cast<std::uint64_t>(at / 4), draw, words);
  for (std::int64_t i = 0; i < counters; ++i)
    for (std::int64_t k = 0; k < 4; ++k)
      factors[4 * i + k] = (words[k][i] >> 8) < draw.kept_from ? 0.0F : draw.scale;
}

/// The factors of `count` elements from `first` on, both multiples of `elements_at_once`.
NETLOOM_VECTORISED void draw_blocks(Draw draw, std::int64_t first, float* factors,
                                    std::int64_t count) {
  for (std::int64_t i = 0; i < count; i += elements_at_once)
    draw_block(draw, first + i, factors + i);
}

/// Elements [begin, end); `begin` is a multiple of `elements_at_once`.
NETLOOM_VECTORISED void dropout_run(const float* x, float* y, std::int64_t begin, std::int64_t end,
                                    Draw draw) {
  alignas(64) float factors[elements_at_once];
  for (std::int64_t at = begin; at < end; at += elements_at_once) {
    draw_block(draw, at, factors);
    const std::int64_t count = std::min(elements_at_once, end - at);
#pragma GCC ivdep
    for (std::int64_t i = 0; i < count; ++i)
      y[at + i] = factors[i] > 0 ? x[at + i] * factors[i] : 0.0F;
  }
}

std::optional<KernelPlan> plan_dropout(Context& context, const OpRequest& request) {
  if (!is_f32(request.inputs[0])) return std::nullopt;
  const auto& attributes = std::get<RandomAttributes>(*request.attributes);
  const Draw draw(attributes.stream, attributes.rate);
  auto order = sample_order(context.layouts, request.inputs[0]);
  if (!order.empty()) return plan_dropout_rows(context, request, draw, std::move(order));
  const std::int64_t count = request.inputs[0].shape.count();
  const int team = team_for(1.0 * static_cast<double>(count), context);
  return dense_plan(request, "own:dropout", [draw, count, team](const Operands& operands) {
    return make_kernel([draw, count, team, x = elements<const float>(operands.inputs[0]),
                        seed = elements<const std::int64_t>(operands.inputs[1]),
                        step = elements<const std::int64_t>(operands.inputs[2]),
                        y = elements<float>(operands.outputs[0])] {
      const Draw now = draw.at(seed, step);
      parallel_parts(team, count, elements_at_once, [&](std::int64_t begin, std::int64_t end) {
        dropout_run(x, y, begin, end, now);
      });
    });
  });
}

/// Elements [begin, end) of RandomStream::uniform; `begin` is a multiple of `elements_at_once`.
NETLOOM_VECTORISED void uniform_run(float* y, std::int64_t begin, std::int64_t end, Draw draw) {
  alignas(64) Words words[4];
  for (std::int64_t at = begin; at < end; at += elements_at_once) {
    philox_words(static_cast<std::uint64_t>(at / 4), draw, words);
    const std::int64_t count = std::min(elements_at_once, end - at);
    for (std::int64_t i = 0; i < count; ++i)
      y[at + i] = static_cast<float>(words[i % 4][i / 4] >> 8) * 0x1p-24F;
  }
}

/// √(−2 log u) with u = 1 − word · 2⁻³², from whichever of u and 1 − u keeps its digits in f32.
NETLOOM_INLINE float normal_radius(std::uint32_t word) {
  const float rest = static_cast<float>(word) * 0x1p-32F;
  const float u = static_cast<float>(0U - word) * 0x1p-32F;
  const float logarithm = word < 0x80000000U ? log1p_f32(-rest) : log_f32(u);
  return std::sqrt(-2.0F * logarithm);
}

/// The same of RandomStream::normal: each block of Philox gives a radius and an angle, and so two
/// elements. Loops over many blocks vectorise; those over few are unrolled instead.
NETLOOM_VECTORISED void normal_run(float* y, std::int64_t begin, std::int64_t end, Draw draw) {
  constexpr std::int64_t blocks = 8 * counters;
  constexpr double unit = 6.283185307179586 * 0x1p-32;
  constexpr double quarter_turn = 1.5707963267948966;
  alignas(64) Words words[4];
  alignas(64) std::uint32_t lengths[blocks];
  alignas(64) std::uint32_t angles[blocks];
  alignas(64) float radius[blocks];
  alignas(64) float draws[2 * blocks];
  for (std::int64_t at = begin; at < end; at += 2 * blocks) {
    for (std::int64_t first = 0; first < blocks; first += counters) {
      philox_words(static_cast<std::uint64_t>(at / 2 + first), draw, words);
      std::copy_n(words[0], counters, lengths + first);
      std::copy_n(words[1], counters, angles + first);
    }
    for (std::int64_t i = 0; i < blocks; ++i) radius[i] = normal_radius(lengths[i]);
    for (std::int64_t i = 0; i < blocks; ++i) {
      const double angle = static_cast<double>(angles[i]) * unit;
      draws[2 * i] = radius[i] * sine_f32(angle + quarter_turn);
      draws[2 * i + 1] = radius[i] * sine_f32(angle);
    }
    std::copy_n(draws, std::min<std::int64_t>(2 * blocks, end - at), y + at);
  }
}

/// (x, seed, step) → noise in the shape of x.
template <void (*Run)(float*, std::int64_t, std::int64_t, Draw)>
std::optional<KernelPlan> plan_noise(Context& context, const OpRequest& request) {
  if (!is_f32(request.inputs[0])) return std::nullopt;
  Draw draw;
  draw.stream = std::get<RandomAttributes>(*request.attributes).stream;
  const std::int64_t count = request.inputs[0].shape.count();
  const int team = team_for(2.0 * static_cast<double>(count), context);
  return dense_plan(request, "own:noise", [draw, count, team](const Operands& operands) {
    return make_kernel([draw, count, team, seed = elements<const std::int64_t>(operands.inputs[1]),
                        step = elements<const std::int64_t>(operands.inputs[2]),
                        y = elements<float>(operands.outputs[0])] {
      Draw now = draw;
      now.seed = static_cast<std::uint64_t>(*seed);
      now.step = static_cast<std::uint32_t>(*step);
      parallel_parts(team, count, elements_at_once,
                     [&](std::int64_t begin, std::int64_t end) { Run(y, begin, end, now); });
    });
  });
}

constexpr std::array rows{KernelRow{"dropout", plan_dropout},
                          KernelRow{"uniform_like", plan_noise<uniform_run>},
                          KernelRow{"normal_like", plan_noise<normal_run>}};

}  // namespace

// A draw is k · 2⁻²⁴ for a whole k, and k · 2⁻²⁴ < rate exactly when k < ⌈rate · 2²⁴⌉.
Draw::Draw(std::uint32_t stream_number, double rate)
    : stream(stream_number),
      kept_from(static_cast<std::uint32_t>(std::ceil(rate * 0x1p24))),
      scale(static_cast<float>(1 / (1 - rate))) {}

Draw Draw::at(const std::int64_t* seed_now, const std::int64_t* step_now) const {
  Draw now = *this;
  now.seed = static_cast<std::uint64_t>(*seed_now);
  now.step = static_cast<std::uint32_t>(*step_now);
  return now;
}

NETLOOM_VECTORISED void draw_factors(const Draw& draw, std::int64_t first, std::int64_t count,
                                     float* factors) {
  alignas(64) float block[elements_at_once];
  for (std::int64_t done = 0; done < count;) {
    const std::int64_t within = (first + done) % elements_at_once;
    if (within == 0 && count - done >= elements_at_once) {
      const std::int64_t whole = (count - done) / elements_at_once * elements_at_once;
      draw_blocks(draw, first + done, factors + done, whole);
      done += whole;
      continue;
    }
    draw_block(draw, first + done - within, block);
    const std::int64_t part = std::min(elements_at_once - within, count - done);
    std::copy_n(block + within, part, factors + done);
    done += part;
  }
}

std::span<const KernelRow> random_kernels() {
  return rows;
}

}  // namespace netloom::cpu
