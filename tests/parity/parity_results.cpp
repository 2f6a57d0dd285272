#include "tests/parity/parity_results.h"

#include <fmt/format.h>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/graph/lower.h"
#include "engine/ops/ops.h"
#include "engine/program/compile.h"
#include "engine/training/step.h"

namespace netloom {

namespace {

/// A program in memory with the case's inputs and weights.
class Running {
 public:
  Running(const ParityCase& one, const Program& program, const std::map<std::string, Array>& probes)
      : backend_(make_cpu_backend(1)), variables_(*backend_, 1) {
    variables_.declare(program);
    for (const auto& [name, values] : one.tensors) {
      if (variables_.contains(name)) variables_.write(name, values);
    }
    executable_ = compile(program, variables_, Binding{parity_batch, 1});
    for (const auto* arrays : {&one.inputs, &probes}) {
      for (const auto& [name, values] : *arrays) {
        if (program.input(name) == nullptr) continue;
        executable_->set_input(executable_->input(name), values.data());
      }
    }
  }

  Executable& executable() { return *executable_; }
  const Variables& variables() const { return variables_; }

 private:
  std::unique_ptr<Backend> backend_;
  Variables variables_;
  std::unique_ptr<Executable> executable_;
};

bool is_real(const Program& program, const Port& port) {
  return is_floating(program.values[static_cast<std::size_t>(port.value)].dtype);
}

Value value_of(Builder& b, const Port& port) {
  return b.value(port.value);
}

/// Σ over real outputs of `term(output)`; invalid where there is none.
template <class Term>
Value sum_over_outputs(Builder& b, const Term& term) {
  Value total;
  const std::vector<Port> outputs = b.program().outputs;
  for (const Port& output : outputs) {
    if (!is_real(b.program(), output)) continue;
    const Value one = term(output, value_of(b, output));
    total = total.valid() ? ops::add(b, total, one) : one;
  }
  return total;
}

void add_outputs(const ParityCase& one, const LayerRegistry& registry, ParityResults& results) {
  const Lowered lowered = lower(one.graph, registry, Mode::inference, false);
  Running running(one, lowered.program, {});
  running.executable().run();
  for (const Port& output : lowered.program.outputs) {
    results["output " + output.name] = running.executable().read(output.name);
  }
}

/// What the gradients are of: the names that results have, and the values.
struct Wanted {
  std::vector<std::string> variables;
  std::vector<std::string> inputs;
  std::vector<Value> values;
};

Wanted wanted_of(Builder& b) {
  Wanted wanted;
  for (const Variable& variable : b.program().variables) {
    if (variable.kind != VariableKind::weight) continue;
    wanted.variables.push_back(variable.name);
    wanted.values.push_back(b.value(variable.value));
  }
  for (const Port& input : b.program().inputs) {
    if (input.name.starts_with("probe ") || !is_real(b.program(), input)) continue;
    wanted.inputs.push_back(input.name);
    wanted.values.push_back(value_of(b, input));
  }
  return wanted;
}

void add_gradients(const ParityCase& one, const LayerRegistry& registry,
                   const std::map<std::string, Array>& probes, const TorchModule& module,
                   ParityResults& results) {
  Lowered lowered = lower(one.graph, registry, Mode::training, false);
  Builder b(lowered.program, Mode::training);
  b.enter({}, {});
  const Value loss = sum_over_outputs(b, [&](const Port& output, const Value& y) {
    const Value probe = b.input("probe " + output.name, y.shape(), y.dtype());
    return ops::sum(b, ops::multiply(b, y, probe));
  });
  if (!loss.valid()) return;
  const Wanted wanted = wanted_of(b);
  const std::vector<Value> slopes = gradients(b, loss, wanted.values);
  lowered.program.outputs.clear();
  for (std::size_t i = 0; i < slopes.size(); ++i) {
    if (slopes[i].valid()) b.output(fmt::format("slope {}", i), slopes[i]);
  }
  if (lowered.program.outputs.empty()) return;
  Running running(one, lowered.program, probes);
  running.executable().run();
  Snapshot of_weights = one.tensors;  // states have no gradient and are left out below
  for (std::size_t i = 0; i < slopes.size(); ++i) {
    if (!slopes[i].valid()) continue;
    const Array slope = running.executable().read(fmt::format("slope {}", i));
    if (i < wanted.variables.size()) {
      of_weights[wanted.variables[i]] = slope;
    } else {
      results["gradient of " + wanted.inputs[i - wanted.variables.size()]] = slope;
    }
  }
  for (const auto& [key, slope] : state_dict(module, of_weights)) {
    results["gradient " + key] = slope;
  }
  const Snapshot after = take_snapshot(running.variables(), SnapshotScope::model);
  for (const auto& [key, values] : state_dict(module, after)) results["state " + key] = values;
}

void add_losses(const ParityCase& one, const LayerRegistry& registry,
                const std::map<std::string, Array>& goals, const OptimiserSettings& optimiser,
                ParityResults& results) {
  Lowered lowered = lower(one.graph, registry, Mode::training, false);
  Builder b(lowered.program, Mode::training);
  b.enter({}, {});
  LossTerm term;
  term.node = "loss";
  term.loss = sum_over_outputs(b, [&](const Port& output, const Value& y) {
    const Value goal = b.input("goal " + output.name, y.shape(), y.dtype());
    if (!term.prediction.valid()) term.prediction = y, term.target = goal;
    return ops::mean(b, ops::square(b, ops::subtract(b, y, goal)));
  });
  bool learns = false;
  for (const Variable& variable : lowered.program.variables) {
    learns = learns || variable.kind == VariableKind::weight;
  }
  if (!term.loss.valid() || !learns) return;
  PhaseSettings phase;
  phase.optimiser = optimiser;
  const StepProgram step = training_step(lowered.program, std::span(&term, 1), phase, 0);
  Running running(one, step.program, goals);
  Array losses(Dtype::f32, Shape::of({parity_steps}));
  for (int i = 0; i < parity_steps; ++i) {
    running.executable().set_scalar(rate_name(0), optimiser.number("learning_rate"));
    running.executable().set_scalar(step_name, i);
    running.executable().run();
    losses.values<float>()[static_cast<std::size_t>(i)] = static_cast<float>(
        running.executable().read_scalar(running.executable().output(step.metrics[0].output)));
  }
  results["losses " + optimiser.type] = losses;
}

OptimiserSettings sgd() {
  return {"sgd", {{"learning_rate", sgd_rate}, {"momentum", 0.9}}};
}

OptimiserSettings adamw() {
  return {"adamw", {{"learning_rate", adamw_rate}, {"weight_decay", 0.01}}};
}

}  // namespace

std::map<std::string, Array> probes_of(const ParityCase& one, const LayerRegistry& registry) {
  const Lowered lowered = lower(one.graph, registry, Mode::inference, false);
  std::map<std::string, Array> probes;
  for (const Port& output : lowered.program.outputs) {
    if (!is_real(lowered.program, output)) continue;
    const TensorType& type = lowered.program.values[static_cast<std::size_t>(output.value)];
    const Shape shape = type.shape.bound({parity_batch, 1});
    for (const char* kind : {"probe ", "goal "}) {
      const std::string name = kind + output.name;
      probes[name] = parity_numbers(name, shape);
    }
  }
  return probes;
}

ParityResults run_case(const ParityCase& one, const LayerRegistry& registry,
                       const TorchModule& module) {
  const std::map<std::string, Array> probes = probes_of(one, registry);
  ParityResults results;
  add_outputs(one, registry, results);
  if (one.outputs_only) return results;
  add_gradients(one, registry, probes, module, results);
  add_losses(one, registry, probes, sgd(), results);
  add_losses(one, registry, probes, adamw(), results);
  return results;
}

double tolerance_of(const std::string& result) {
  if (result.starts_with("gradient")) return 1e-4;
  return result.starts_with("losses") ? 1e-3 : 1e-5;
}

}  // namespace netloom
