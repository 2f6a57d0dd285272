// Positions in a sequence: rotary turns and waves.

#include <array>
#include <cmath>
#include <vector>

#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/vectorised.h"

namespace netloom::cpu {

namespace {

/// Cosines and sines of (T, width / 2) angles.
struct Turns {
  std::int64_t steps = 0;
  std::int64_t half = 0;
  std::vector<float> cosines;
  std::vector<float> sines;
};

std::shared_ptr<const Turns> turns_of(const RotaryAttributes& rotary, std::int64_t steps) {
  auto turns = std::make_shared<Turns>();
  turns->steps = steps;
  turns->half = rotary.width / 2;
  for (std::int64_t t = 0; t < steps; ++t) {
    for (std::int64_t i = 0; i < turns->half; ++i) {
      const double power = -2.0 * static_cast<double>(i) / static_cast<double>(rotary.width);
      const double angle = static_cast<double>(t) * std::pow(rotary.base, power);
      turns->cosines.push_back(static_cast<float>(std::cos(angle)));
      turns->sines.push_back(
          static_cast<float>(rotary.inverse ? -std::sin(angle) : std::sin(angle)));
    }
  }
  return turns;
}

/// One step: `heads` times 2 · `half` features, all turned by the same angles.
NETLOOM_VECTORISED void turn_step(const float* x, float* y, const float* cosines,
                                  const float* sines, std::int64_t heads, std::int64_t half) {
  for (std::int64_t head = 0; head < heads; ++head) {
    const float* first = x + 2 * head * half;
    float* to = y + 2 * head * half;
#pragma GCC ivdep
    for (std::int64_t i = 0; i < half; ++i) {
      const float a = first[i];
      const float b = first[half + i];
      to[i] = a * cosines[i] - b * sines[i];
      to[half + i] = b * cosines[i] + a * sines[i];
    }
  }
}

std::optional<KernelPlan> plan_rotary(Context& context, const OpRequest& request) {
  if (!is_f32(request.inputs[0])) return std::nullopt;
  const auto& rotary = std::get<RotaryAttributes>(*request.attributes);
  const Shape& shape = request.inputs[0].shape;
  const std::int64_t features = shape.size(2);
  const std::int64_t rows = shape.size(0) * shape.size(1);
  const auto turns = turns_of(rotary, shape.size(1));
  const int team = team_for(0.4 * static_cast<double>(shape.count()), context);
  return dense_plan(request, "own:rotary", [turns, features, rows, team](const Operands& operands) {
    return make_kernel([turns, features, rows, team, x = elements<const float>(operands.inputs[0]),
                        y = elements<float>(operands.outputs[0])] {
      parallel_parts(team, rows, 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t row = begin; row < end; ++row) {
          const std::int64_t at = row % turns->steps * turns->half;
          turn_step(x + row * features, y + row * features, turns->cosines.data() + at,
                    turns->sines.data() + at, features / (2 * turns->half), turns->half);
        }
      });
    });
  });
}

/// A constant: a plan computes it once.
std::optional<KernelPlan> plan_sinusoid(Context&, const OpRequest& request) {
  if (!is_f32(request.outputs[0])) return std::nullopt;
  const double base = std::get<ConstantAttributes>(*request.attributes).value;
  const std::int64_t steps = request.outputs[0].shape.size(0);
  const std::int64_t features = request.outputs[0].shape.size(1);
  return dense_plan(request, "own:waves", [base, steps, features](const Operands& operands) {
    return make_kernel([base, steps, features, y = elements<float>(operands.outputs[0])] {
      for (std::int64_t i = 0; i < features; ++i) {
        const double power = -static_cast<double>(i - i % 2) / static_cast<double>(features);
        for (std::int64_t t = 0; t < steps; ++t) {
          const double angle = static_cast<double>(t) * std::pow(base, power);
          y[t * features + i] = static_cast<float>(i % 2 == 0 ? std::sin(angle) : std::cos(angle));
        }
      }
    });
  });
}

constexpr std::array rows{KernelRow{"rotary", plan_rotary}, KernelRow{"sinusoid", plan_sinusoid}};

}  // namespace

std::span<const KernelRow> position_kernels() {
  return rows;
}

}  // namespace netloom::cpu
