#include "engine/training/step.h"

#include <algorithm>
#include <array>
#include <cassert>

#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/ops/ops.h"
#include "engine/program/passes/passes.h"
#include "engine/training/average.h"

namespace netloom {

namespace {

/// The terms that a phase names, in its order; all of them when it names none.
std::vector<LossTerm> chosen(std::span<const LossTerm> terms, const PhaseSettings& phase) {
  if (phase.losses.empty()) return {terms.begin(), terms.end()};
  std::vector<LossTerm> result;
  for (const std::string& name : phase.losses) {
    const auto at = std::find_if(terms.begin(), terms.end(),
                                 [&](const LossTerm& term) { return term.node == name; });
    if (at == terms.end()) {
      throw Error(ErrorCode::input,
                  phrase("The training settings name the loss '{}', which the graph does not "
                         "have. Choose one of its loss nodes.",
                         name));
    }
    result.push_back(*at);
  }
  return result;
}

Value total_loss(Builder& b, std::span<const LossTerm> terms) {
  Value total = terms.front().loss;
  for (const LossTerm& term : terms.subspan(1)) total = ops::add(b, total, term.loss);
  return total;
}

bool trains(const Variable& variable, const PhaseSettings& phase) {
  if (variable.kind != VariableKind::weight || !variable.trainable) return false;
  const std::string_view node = std::string_view(variable.name).substr(0, variable.name.rfind('.'));
  const auto in = [node](const std::vector<std::string>& names) {
    return std::any_of(names.begin(), names.end(),
                       [node](const std::string& one) { return is_of(node, one); });
  };
  return (phase.trainable.empty() || in(phase.trainable)) && !in(phase.frozen);
}

/// What the phase's optimiser does, its type being known, with the phase's clipping.
OptimiserRule rule_of(const PhaseSettings& phase) {
  const OptimiserType* type = phase.optimiser.declared();
  assert(type != nullptr);
  OptimiserRule rule = type->rule(phase.optimiser.parameters);
  rule.attributes.clip_norm = phase.clip_norm;
  rule.attributes.clip_value = phase.clip_value;
  return rule;
}

/// The weights that a phase changes, with their gradients; those that the loss does not depend on
/// are left out.
struct Learned {
  std::vector<Variable> weights;
  std::vector<Value> slopes;
};

Learned learned_by(Builder& b, const Program& program, const PhaseSettings& phase,
                   const Value& total) {
  std::vector<Variable> weights;
  std::vector<Value> values;
  for (const Variable& variable : program.variables) {
    if (!trains(variable, phase)) continue;
    weights.push_back(variable);
    values.push_back(b.value(variable.value));
  }
  const std::vector<Value> slopes = gradients(b, total, values);
  Learned learned;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    if (!slopes[i].valid()) continue;
    learned.weights.push_back(weights[i]);
    learned.slopes.push_back(slopes[i]);
  }
  return learned;
}

/// One operand per weight, with its moments declared.
std::vector<ops::OptimiserOperand> operands(Builder& b, const Learned& learned,
                                            const OptimiserAttributes& attributes,
                                            int phase_number) {
  constexpr std::array suffixes = {"m", "v"};
  std::vector<ops::OptimiserOperand> result;
  for (std::size_t i = 0; i < learned.weights.size(); ++i) {
    const Variable& variable = learned.weights[i];
    const Value weight = b.value(variable.value);
    ops::OptimiserOperand operand{weight, learned.slopes[i], {}};
    for (int k = 0; k < attributes.moments; ++k) {
      operand.moments.push_back(b.variable(fmt::format("{}/{}.{}", variable.name, phase_number,
                                                       suffixes[static_cast<std::size_t>(k)]),
                                           VariableKind::optimiser, weight.shape(), weight.dtype(),
                                           Initialiser{}));
    }
    result.push_back(std::move(operand));
  }
  return result;
}

}  // namespace

std::string rate_name(int phase_number) {
  return fmt::format("learning_rate.{}", phase_number);
}

StepProgram training_step(Program forward, std::span<const LossTerm> terms,
                          const PhaseSettings& phase, int phase_number, PassSet without) {
  const std::vector<LossTerm> mine = chosen(terms, phase);
  if (mine.empty()) {
    throw Error(ErrorCode::input,
                phrase("The graph has no loss, so nothing tells the network what to learn. "
                       "Add a loss layer such as cross-entropy."));
  }
  StepProgram step;
  step.program = std::move(forward);
  step.program.outputs.clear();
  step.without = without;
  if (!without.contains(Pass::project_tables)) project_tables(step.program);
  if (!without.contains(Pass::fuse_activations)) fuse(step.program);
  Builder b(step.program, Mode::training);
  b.enter("", "");
  b.set_precision(mine.front().loss.dtype());
  const Value total = total_loss(b, mine);
  step.metrics = add_metrics(b, mine, total, Measure::every_step);

  const Learned learned = learned_by(b, step.program, phase, total);
  if (learned.weights.empty()) {
    throw Error(ErrorCode::input,
                phrase("No weight of the network has an influence on the loss, so there is "
                       "nothing to learn. Add a dense or convolution layer before it."));
  }
  b.enter("", "");
  const OptimiserRule rule = rule_of(phase);
  const auto all = operands(b, learned, rule.attributes, phase_number);
  const Value rate = b.scalar(rate_name(phase_number), Dtype::f32);
  const Value count = b.scalar(step_name, Dtype::i64);
  const auto weights = rule.step(b, all, rate, count, rule.attributes);
  if (phase.average > 0) add_averages(b, learned.weights, weights, count, phase_number);
  return step;
}

StepProgram evaluation_step(Program forward, std::span<const LossTerm> terms, PassSet without) {
  StepProgram step;
  step.program = std::move(forward);
  step.program.outputs.clear();
  step.without = without;
  if (!without.contains(Pass::fuse_activations)) fuse(step.program);
  Builder b(step.program, Mode::inference);
  b.enter("", "");
  b.set_precision(terms.front().loss.dtype());
  step.metrics = add_metrics(b, terms, total_loss(b, terms), Measure::everything);
  return step;
}

}  // namespace netloom
