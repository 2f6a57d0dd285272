// One optimiser step over all weights in one kernel: the team divides the elements of all
// parameters together. Formulas: Sutskever et al. 2013 (momentum), Kingma and Ba 2015 (Adam),
// Loshchilov and Hutter 2019 (decoupled decay).

#include <array>
#include <cmath>

#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/vectorised.h"

namespace netloom::cpu {

namespace {

/// One parameter's memory; its elements are `begin` … `begin + count` of all.
struct Parameter {
  float* weight = nullptr;
  const float* gradient = nullptr;
  std::array<float*, 2> moments{};
  std::int64_t begin = 0;
  std::int64_t count = 0;
};

/// The numbers of one step, made from its learning rate and number.
struct StepConstants {
  float keep = 1;   ///< What a weight is multiplied by first: 1 − rate · decay when decoupled.
  float decay = 0;  ///< Decay through the gradient.
  float rate = 0;
  float momentum = 0;
  float beta1 = 0;
  float beta2 = 0;
  float rest1 = 0;  ///< 1 − beta1
  float rest2 = 0;
  float correction = 1;  ///< 1 / √(1 − beta2ᵗ)
  float epsilon = 0;
};

StepConstants sgd_constants(const OptimiserAttributes& a, double rate, std::int64_t) {
  StepConstants c;
  c.keep = a.decoupled ? static_cast<float>(1 - rate * a.weight_decay) : 1.0F;
  c.decay = a.decoupled ? 0.0F : static_cast<float>(a.weight_decay);
  c.rate = static_cast<float>(rate);
  c.momentum = static_cast<float>(a.momentum);
  return c;
}

StepConstants adam_constants(const OptimiserAttributes& a, double rate, std::int64_t step) {
  StepConstants c = sgd_constants(a, rate, step);
  const auto t = static_cast<double>(step + 1);
  c.rate = static_cast<float>(rate / (1 - std::pow(a.beta1, t)));
  c.beta1 = static_cast<float>(a.beta1);
  c.beta2 = static_cast<float>(a.beta2);
  c.rest1 = static_cast<float>(1 - a.beta1);
  c.rest2 = static_cast<float>(1 - a.beta2);
  c.correction = static_cast<float>(1 / std::sqrt(1 - std::pow(a.beta2, t)));
  c.epsilon = static_cast<float>(a.epsilon);
  return c;
}

NETLOOM_VECTORISED void sgd_run(float* weight, const float* gradient, float*, float*,
                                std::int64_t count, StepConstants c) {
#pragma GCC ivdep
  for (std::int64_t i = 0; i < count; ++i) {
    const float g = gradient[i] + c.decay * weight[i];
    weight[i] = weight[i] * c.keep - c.rate * g;
  }
}

NETLOOM_VECTORISED void momentum_run(float* weight, const float* gradient, float* moment, float*,
                                     std::int64_t count, StepConstants c) {
#pragma GCC ivdep
  for (std::int64_t i = 0; i < count; ++i) {
    const float g = gradient[i] + c.decay * weight[i];
    const float m = c.momentum * moment[i] + g;
    moment[i] = m;
    weight[i] = weight[i] * c.keep - c.rate * m;
  }
}

NETLOOM_VECTORISED void nesterov_run(float* weight, const float* gradient, float* moment, float*,
                                     std::int64_t count, StepConstants c) {
#pragma GCC ivdep
  for (std::int64_t i = 0; i < count; ++i) {
    const float g = gradient[i] + c.decay * weight[i];
    const float m = c.momentum * moment[i] + g;
    moment[i] = m;
    weight[i] = weight[i] * c.keep - c.rate * (g + c.momentum * m);
  }
}

NETLOOM_VECTORISED void adam_run(float* weight, const float* gradient, float* first, float* second,
                                 std::int64_t count, StepConstants c) {
#pragma GCC ivdep
  for (std::int64_t i = 0; i < count; ++i) {
    const float g = gradient[i] + c.decay * weight[i];
    const float m = c.beta1 * first[i] + c.rest1 * g;
    const float v = c.beta2 * second[i] + c.rest2 * g * g;
    first[i] = m;
    second[i] = v;
    weight[i] = weight[i] * c.keep - c.rate * m / (std::sqrt(v) * c.correction + c.epsilon);
  }
}

using Run = void (*)(float*, const float*, float*, float*, std::int64_t, StepConstants);
using MakeConstants = StepConstants (*)(const OptimiserAttributes&, double, std::int64_t);

struct Optimiser {
  OptimiserAttributes attributes;
  MakeConstants constants = nullptr;
  Run run = nullptr;
  double nanoseconds = 0.3;  ///< Per element on one thread.
};

void step(const Optimiser& optimiser, const std::vector<Parameter>& parameters, int team,
          const float* rate, const std::int64_t* number) {
  const StepConstants constants =
      optimiser.constants(optimiser.attributes, static_cast<double>(*rate), *number);
  const std::int64_t total =
      parameters.empty() ? 0 : parameters.back().begin + parameters.back().count;
  parallel_ranges(team, total, 16, [&](std::int64_t begin, std::int64_t end) {
    for (const Parameter& p : parameters) {
      const std::int64_t from = std::max(begin - p.begin, std::int64_t{0});
      const std::int64_t to = std::min(end - p.begin, p.count);
      if (from >= to) continue;
      const auto moment = [&](std::size_t i) {
        return p.moments[i] == nullptr ? nullptr : p.moments[i] + from;
      };
      optimiser.run(p.weight + from, p.gradient + from, moment(0), moment(1), to - from, constants);
    }
  });
}

/// Every operand of a parameter in the layout of its weight; results where `in_place` says.
void choose_layouts(const OpRequest& request, std::size_t width, KernelPlan& plan) {
  for (std::size_t i = 2; i + width <= request.inputs.size(); i += width)
    for (std::size_t j = 0; j < width; ++j) plan.inputs[i + j] = request.inputs[i].layout;
  for (const InPlace& one : request.op->in_place(*request.attributes, request.inputs.size()))
    plan.outputs[static_cast<std::size_t>(one.output)] =
        plan.inputs[static_cast<std::size_t>(one.input)];
}

KernelPlan plan_step(Context& context, const OpRequest& request, const Optimiser& optimiser) {
  const auto width = static_cast<std::size_t>(optimiser.attributes.moments) + 2;
  std::vector<Parameter> parameters;
  std::int64_t total = 0;
  for (std::size_t i = 2; i + width <= request.inputs.size(); i += width) {
    Parameter parameter;
    parameter.begin = total;
    parameter.count = context.layouts.count(request.inputs[i]);
    total += (parameter.count + 15) / 16 * 16;
    parameters.push_back(parameter);
  }
  const int team = team_for(optimiser.nanoseconds * static_cast<double>(total), context.threads);
  KernelPlan plan = dense_plan(
      request, "own:optimiser", [optimiser, parameters, width, team](const Operands& operands) {
        std::vector<Parameter> bound = parameters;
        for (std::size_t i = 0; i < bound.size(); ++i) {
          std::byte* const* at = operands.inputs.data() + 2 + i * width;
          bound[i].weight = elements<float>(at[0]);
          bound[i].gradient = elements<const float>(at[1]);
          for (std::size_t j = 2; j < width; ++j) bound[i].moments[j - 2] = elements<float>(at[j]);
        }
        return make_kernel([optimiser, bound, team,
                            rate = elements<const float>(operands.inputs[0]),
                            number = elements<const std::int64_t>(operands.inputs[1])] {
          step(optimiser, bound, team, rate, number);
        });
      });
  choose_layouts(request, width, plan);
  return plan;
}

bool usable(const OpRequest& request) {
  for (std::size_t i = 0; i < request.inputs.size(); ++i)
    if (i != 1 && !is_f32(request.inputs[i])) return false;
  return request.inputs[1].dtype == Dtype::i64 && request.op->in_place != nullptr;
}

std::optional<KernelPlan> plan_sgd(Context& context, const OpRequest& request) {
  const auto& attributes = std::get<OptimiserAttributes>(*request.attributes);
  if (!usable(request) || attributes.moments > 1) return std::nullopt;
  Run run = sgd_run;
  if (attributes.moments == 1) run = attributes.nesterov ? nesterov_run : momentum_run;
  return plan_step(context, request, {attributes, sgd_constants, run});
}

std::optional<KernelPlan> plan_adam(Context& context, const OpRequest& request) {
  const auto& attributes = std::get<OptimiserAttributes>(*request.attributes);
  if (!usable(request) || attributes.moments != 2) return std::nullopt;
  return plan_step(context, request, {attributes, adam_constants, adam_run, 0.6});
}

constexpr std::array rows{KernelRow{"sgd_step", plan_sgd}, KernelRow{"adam_step", plan_adam}};

}  // namespace

std::span<const KernelRow> optimiser_kernels() {
  return rows;
}

}  // namespace netloom::cpu
