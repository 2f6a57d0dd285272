#include "engine/backends/cpu/optimiser/optimiser_runs.h"

#include <cmath>

#include "engine/backends/cpu/vectorised.h"

namespace netloom::cpu {

namespace {

/// The gradient that a rule follows: clipped, with the pull of the decay.
NETLOOM_INLINE float slope(float gradient, float weight, const StepConstants& c) {
  const float scaled = gradient * c.share;
  const float low = scaled < -c.limit ? -c.limit : scaled;
  return (low > c.limit ? c.limit : low) + c.decay * weight;
}

}  // namespace

NETLOOM_VECTORISED void sgd_run(float* weight, const float* gradient, float*, float*,
                                std::int64_t count, StepConstants c) {
#pragma GCC ivdep
  for (std::int64_t i = 0; i < count; ++i) {
    const float g = slope(gradient[i], weight[i], c);
    weight[i] = weight[i] * c.keep - c.rate * g;
  }
}

NETLOOM_VECTORISED void momentum_run(float* weight, const float* gradient, float* moment, float*,
                                     std::int64_t count, StepConstants c) {
#pragma GCC ivdep
  for (std::int64_t i = 0; i < count; ++i) {
    const float g = slope(gradient[i], weight[i], c);
    const float m = c.momentum * moment[i] + g;
    moment[i] = m;
    weight[i] = weight[i] * c.keep - c.rate * m;
  }
}

NETLOOM_VECTORISED void nesterov_run(float* weight, const float* gradient, float* moment, float*,
                                     std::int64_t count, StepConstants c) {
#pragma GCC ivdep
  for (std::int64_t i = 0; i < count; ++i) {
    const float g = slope(gradient[i], weight[i], c);
    const float m = c.momentum * moment[i] + g;
    moment[i] = m;
    weight[i] = weight[i] * c.keep - c.rate * (g + c.momentum * m);
  }
}

NETLOOM_VECTORISED void adam_run(float* weight, const float* gradient, float* first, float* second,
                                 std::int64_t count, StepConstants c) {
#pragma GCC ivdep
  for (std::int64_t i = 0; i < count; ++i) {
    const float g = slope(gradient[i], weight[i], c);
    const float m = c.beta1 * first[i] + c.rest1 * g;
    const float v = c.beta2 * second[i] + c.rest2 * g * g;
    first[i] = m;
    second[i] = v;
    weight[i] = weight[i] * c.keep - c.rate * m / (std::sqrt(v) * c.correction + c.epsilon);
  }
}

NETLOOM_VECTORISED void nadam_run(float* weight, const float* gradient, float* first, float* second,
                                  std::int64_t count, StepConstants c) {
#pragma GCC ivdep
  for (std::int64_t i = 0; i < count; ++i) {
    const float g = slope(gradient[i], weight[i], c);
    const float m = c.beta1 * first[i] + c.rest1 * g;
    const float v = c.beta2 * second[i] + c.rest2 * g * g;
    first[i] = m;
    second[i] = v;
    weight[i] =
        weight[i] * c.keep - (c.ahead * g + c.rate * m) / (std::sqrt(v) * c.correction + c.epsilon);
  }
}

NETLOOM_VECTORISED void rmsprop_run(float* weight, const float* gradient, float* first, float*,
                                    std::int64_t count, StepConstants c) {
#pragma GCC ivdep
  for (std::int64_t i = 0; i < count; ++i) {
    const float g = slope(gradient[i], weight[i], c);
    const float v = c.beta2 * first[i] + c.rest2 * g * g;
    first[i] = v;
    weight[i] = weight[i] * c.keep - c.rate * g / (std::sqrt(v) + c.epsilon);
  }
}

NETLOOM_VECTORISED void rmsprop_momentum_run(float* weight, const float* gradient, float* first,
                                             float* second, std::int64_t count, StepConstants c) {
#pragma GCC ivdep
  for (std::int64_t i = 0; i < count; ++i) {
    const float g = slope(gradient[i], weight[i], c);
    const float v = c.beta2 * first[i] + c.rest2 * g * g;
    const float m = c.momentum * second[i] + g / (std::sqrt(v) + c.epsilon);
    first[i] = v;
    second[i] = m;
    weight[i] = weight[i] * c.keep - c.rate * m;
  }
}

NETLOOM_VECTORISED void adagrad_run(float* weight, const float* gradient, float* first, float*,
                                    std::int64_t count, StepConstants c) {
#pragma GCC ivdep
  for (std::int64_t i = 0; i < count; ++i) {
    const float g = slope(gradient[i], weight[i], c);
    const float v = first[i] + g * g;
    first[i] = v;
    weight[i] = weight[i] * c.keep - c.rate * g / (std::sqrt(v) + c.epsilon);
  }
}

NETLOOM_VECTORISED void lion_run(float* weight, const float* gradient, float* first, float*,
                                 std::int64_t count, StepConstants c) {
#pragma GCC ivdep
  for (std::int64_t i = 0; i < count; ++i) {
    const float g = slope(gradient[i], weight[i], c);
    const float direction = c.beta1 * first[i] + c.rest1 * g;
    first[i] = c.beta2 * first[i] + c.rest2 * g;
    const float sign = (direction > 0 ? 1.0F : 0.0F) - (direction < 0 ? 1.0F : 0.0F);
    weight[i] = weight[i] * c.keep - c.rate * sign;
  }
}

NETLOOM_VECTORISED void average_run(float* mean, const float* value, float*, float*,
                                    std::int64_t count, StepConstants c) {
#pragma GCC ivdep
  for (std::int64_t i = 0; i < count; ++i) mean[i] += c.rate * (value[i] - mean[i]);
}

double sum_of_squares(const float* values, std::int64_t count) {
  constexpr std::int64_t lanes = 8;  // Apart, so that additions need not wait for each other.
  double sums[lanes] = {};
  std::int64_t i = 0;
  for (; i + lanes <= count; i += lanes) {
    for (std::int64_t k = 0; k < lanes; ++k) {
      const auto one = static_cast<double>(values[i + k]);
      sums[k] += one * one;
    }
  }
  double total = 0;
  for (; i < count; ++i) total += static_cast<double>(values[i]) * static_cast<double>(values[i]);
  for (const double one : sums) total += one;
  return total;
}

}  // namespace netloom::cpu
