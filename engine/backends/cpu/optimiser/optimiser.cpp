// One optimiser step over all weights in one kernel: the team divides the elements of all
// parameters together, and writes the copies of a weight while it is in the cache. The sources of
// the formulas stand in engine/ops/optimiser.cpp.

#include <array>
#include <cmath>
#include <numeric>

#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/optimiser/laid_copy.h"
#include "engine/backends/cpu/optimiser/optimiser_runs.h"
#include "engine/backends/cpu/parallel.h"
#include "engine/ops/nesterov_shares.h"

namespace netloom::cpu {

namespace {

/// Where a weight is also written.
struct WeightCopy {
  LaidCopy laid;
  std::byte* address = nullptr;
};

/// One parameter's memory; its elements are `begin` … `begin + count` of all.
struct Parameter {
  float* weight = nullptr;
  const float* gradient = nullptr;
  std::array<float*, 2> moments{};
  std::int64_t begin = 0;
  std::int64_t count = 0;
  double squares = 0;  ///< Of its gradient, where the norm is clipped.
  std::vector<WeightCopy> copies;
  std::int64_t grain = 1;  ///< Whole tiles of all copies.

  /// Its first element, not before number `at` of all, at which it may be cut.
  std::int64_t cut(std::int64_t at) const {
    const std::int64_t grains = (std::max(at - begin, std::int64_t{0}) + grain - 1) / grain;
    return std::min(grains * grain, count);
  }
};

StepConstants sgd_constants(const OptimiserAttributes& a, double rate, std::int64_t) {
  StepConstants c;
  if (a.clip_value > 0) c.limit = static_cast<float>(a.clip_value);
  c.keep = a.decoupled ? static_cast<float>(1 - rate * a.weight_decay) : 1.0F;
  c.decay = a.decoupled ? 0.0F : static_cast<float>(a.weight_decay);
  c.rate = static_cast<float>(rate);
  c.momentum = static_cast<float>(a.momentum);
  return c;
}

/// Of all rules that keep means; those that have no use for some leave them.
StepConstants mean_constants(const OptimiserAttributes& a, double rate, std::int64_t step) {
  StepConstants c = sgd_constants(a, rate, step);
  c.beta1 = static_cast<float>(a.beta1);
  c.beta2 = static_cast<float>(a.beta2);
  c.rest1 = static_cast<float>(1 - a.beta1);
  c.rest2 = static_cast<float>(1 - a.beta2);
  c.epsilon = static_cast<float>(a.epsilon);
  return c;
}

StepConstants adam_constants(const OptimiserAttributes& a, double rate, std::int64_t step) {
  StepConstants c = mean_constants(a, rate, step);
  const auto t = static_cast<double>(step + 1);
  c.rate = static_cast<float>(rate / (1 - std::pow(a.beta1, t)));
  c.correction = static_cast<float>(1 / std::sqrt(1 - std::pow(a.beta2, t)));
  return c;
}

StepConstants nadam_constants(const OptimiserAttributes& a, double rate, std::int64_t step) {
  StepConstants c = adam_constants(a, rate, step);
  const NesterovShares shares = nesterov_shares(a.beta1, step);
  c.rate = static_cast<float>(rate * shares.moment);
  c.ahead = static_cast<float>(rate * shares.gradient);
  return c;
}

StepConstants average_constants(const OptimiserAttributes&, double share, std::int64_t) {
  StepConstants c;
  c.rate = static_cast<float>(share);
  return c;
}

using MakeConstants = StepConstants (*)(const OptimiserAttributes&, double, std::int64_t);

struct Optimiser {
  OptimiserAttributes attributes;
  MakeConstants constants = nullptr;
  UpdateRun run = nullptr;
  double nanoseconds = 0.3;  ///< Per element on one thread.
};

/// What the gradients are multiplied by so that their norm is at most `clip_norm`. Each parameter
/// is summed by one thread, so that the bits do not depend on the team.
float share_of(double clip_norm, std::vector<Parameter>& parameters, int team) {
  parallel_parts(team, static_cast<std::int64_t>(parameters.size()), 1,
                 [&](std::int64_t begin, std::int64_t end) {
                   for (std::int64_t i = begin; i < end; ++i) {
                     Parameter& p = parameters[static_cast<std::size_t>(i)];
                     p.squares = sum_of_squares(p.gradient, p.count);
                   }
                 });
  double squares = 0;
  for (const Parameter& p : parameters) squares += p.squares;
  return static_cast<float>(std::min(1.0, clip_norm / (std::sqrt(squares) + 1e-6)));
}

/// Elements [from, to), piece by piece where they have copies.
void update(const Optimiser& optimiser, const Parameter& p, std::int64_t from, std::int64_t to,
            const StepConstants& constants) {
  constexpr std::int64_t cached = 4096;
  const std::int64_t pieces = (cached + p.grain - 1) / p.grain * p.grain;
  const std::int64_t length = p.copies.empty() ? to - from : pieces;
  for (std::int64_t begin = from; begin < to; begin += length) {
    const std::int64_t end = std::min(begin + length, to);
    const auto moment = [&](std::size_t i) {
      return p.moments[i] == nullptr ? nullptr : p.moments[i] + begin;
    };
    optimiser.run(p.weight + begin, p.gradient + begin, moment(0), moment(1), end - begin,
                  constants);
    for (const WeightCopy& copy : p.copies) copy.laid.run(p.weight, copy.address, begin, end);
  }
}

void step(const Optimiser& optimiser, std::vector<Parameter>& parameters, int team,
          const float* rate, const std::int64_t* number) {
  const OptimiserAttributes& attributes = optimiser.attributes;
  StepConstants constants = optimiser.constants(attributes, static_cast<double>(*rate), *number);
  if (attributes.clip_norm > 0) constants.share = share_of(attributes.clip_norm, parameters, team);
  const std::int64_t total =
      parameters.empty() ? 0 : parameters.back().begin + parameters.back().count;
  parallel_parts(team, total, 16, [&](std::int64_t begin, std::int64_t end) {
    for (const Parameter& p : parameters) {
      const std::int64_t from = p.cut(begin);
      const std::int64_t to = p.cut(end);
      if (from < to) update(optimiser, p, from, to, constants);
    }
  });
}

/// The weight as it lies, or as its gradient does where it has no place yet.
TensorSpec weight_of(const OpRequest& request, std::size_t input) {
  TensorSpec weight = request.inputs[input];
  if (request.flexible[input]) weight.layout = request.inputs[input + 1].layout;
  return weight;
}

/// Every operand of a parameter in the layout of its weight; results where `in_place` says.
void choose_layouts(const OpRequest& request, std::size_t width, KernelPlan& plan) {
  for (std::size_t i = 2; i + width <= request.inputs.size(); i += width)
    for (std::size_t j = 0; j < width; ++j) plan.inputs[i + j] = weight_of(request, i).layout;
  for (const InPlace& one : request.op->in_place(*request.attributes, request.inputs.size()))
    plan.outputs[static_cast<std::size_t>(one.output)] =
        plan.inputs[static_cast<std::size_t>(one.input)];
}

/// The copies of the weight that is result `output`, and how it may be cut for them.
void add_copies(const LayoutTable& layouts, const TensorSpec& weight, std::size_t output,
                const Operands& operands, Parameter& parameter) {
  for (const OperandCopy& copy : operands.copies) {
    if (copy.output != output) continue;
    parameter.copies.push_back({LaidCopy(layouts, weight, copy.spec), copy.address});
    parameter.grain = std::lcm(parameter.grain, parameter.copies.back().laid.tile());
  }
}

KernelPlan plan_step(Context& context, const OpRequest& request, const Optimiser& optimiser) {
  const auto width = static_cast<std::size_t>(optimiser.attributes.moments) + 2;
  std::vector<Parameter> parameters;
  std::vector<TensorSpec> weights;
  std::int64_t total = 0;
  for (std::size_t i = 2; i + width <= request.inputs.size(); i += width) {
    Parameter parameter;
    parameter.begin = total;
    weights.push_back(weight_of(request, i));
    parameter.count = context.layouts.count(weights.back());
    total += (parameter.count + 15) / 16 * 16;
    parameters.push_back(parameter);
  }
  const int team = team_for(optimiser.nanoseconds * static_cast<double>(total), context);
  KernelPlan plan =
      dense_plan(request, "own:optimiser",
                 [optimiser, parameters, weights, width, team,
                  layouts = &context.layouts](const Operands& operands) {
                   std::vector<Parameter> bound = parameters;
                   for (std::size_t i = 0; i < bound.size(); ++i) {
                     std::byte* const* at = operands.inputs.data() + 2 + i * width;
                     bound[i].weight = elements<float>(at[0]);
                     bound[i].gradient = elements<const float>(at[1]);
                     for (std::size_t j = 2; j < width; ++j)
                       bound[i].moments[j - 2] = elements<float>(at[j]);
                     add_copies(*layouts, weights[i], i * (width - 1), operands, bound[i]);
                   }
                   return make_kernel(
                       [optimiser, bound, team, rate = elements<const float>(operands.inputs[0]),
                        number = elements<const std::int64_t>(operands.inputs[1])]() mutable {
                         step(optimiser, bound, team, rate, number);
                       });
                 });
  choose_layouts(request, width, plan);
  plan.writes_copies = true;
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
  UpdateRun run = sgd_run;
  if (attributes.moments == 1) run = attributes.nesterov ? nesterov_run : momentum_run;
  return plan_step(context, request, {attributes, sgd_constants, run});
}

/// A rule with `Moments` moments per weight.
template <int Moments, MakeConstants Constants, UpdateRun Rule>
std::optional<KernelPlan> plan_rule(Context& context, const OpRequest& request) {
  const auto& attributes = std::get<OptimiserAttributes>(*request.attributes);
  if (!usable(request) || attributes.moments != Moments) return std::nullopt;
  return plan_step(context, request, {attributes, Constants, Rule, 0.3 * std::max(1, Moments)});
}

std::optional<KernelPlan> plan_rmsprop(Context& context, const OpRequest& request) {
  const bool velocity = std::get<OptimiserAttributes>(*request.attributes).moments == 2;
  return velocity ? plan_rule<2, mean_constants, rmsprop_momentum_run>(context, request)
                  : plan_rule<1, mean_constants, rmsprop_run>(context, request);
}

constexpr std::array rows{
    KernelRow{"sgd_step", plan_sgd},
    KernelRow{"adam_step", plan_rule<2, adam_constants, adam_run>},
    KernelRow{"nadam_step", plan_rule<2, nadam_constants, nadam_run>},
    KernelRow{"rmsprop_step", plan_rmsprop},
    KernelRow{"adagrad_step", plan_rule<1, mean_constants, adagrad_run>},
    KernelRow{"lion_step", plan_rule<1, mean_constants, lion_run>},
    KernelRow{"average_step", plan_rule<0, average_constants, average_run>},
};

}  // namespace

std::span<const KernelRow> optimiser_kernels() {
  return rows;
}

}  // namespace netloom::cpu
