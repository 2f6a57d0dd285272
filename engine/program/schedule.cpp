#include "engine/program/schedule.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/program/schedule_steps.h"
#include "engine/program/value_uses.h"

namespace netloom {

namespace {

/// Results up to this size are computed once when they depend on constants alone; larger ones would
/// hold memory for the whole run to save one pass over it per step.
constexpr std::size_t largest_folded = std::size_t{64} * 1024;

std::size_t index(int id) {
  return static_cast<std::size_t>(id);
}

class Scheduler {
 public:
  Scheduler(const Program& program, Variables& variables, Weights weights)
      : program_(program),
        variables_(variables),
        weights_(weights),
        keeps_copies_(weights == Weights::change && overwrites(program)),
        backend_(variables.backend()),
        places_(program.values.size()),
        met_(met_values(program)) {}

  Schedule make() {
    for (const Port& port : program_.inputs) add_input(port);
    for (const Variable& variable : program_.variables)
      places_[index(variable.value)].variable = &variables_.entry(variable.name);
    const std::vector<int> rounded = rounded_weights(program_);
    for (const Instruction& instruction : program_.instructions) {
      const int made = instruction.outputs.empty() ? -1 : instruction.outputs[0];
      if (keeps_copies_ && made >= 0 && rounded[index(made)] >= 0)
        places_[index(made)].rounded = places_[index(rounded[index(made)])].variable;
      else
        instruction.op->name == "reshape" ? add_view(instruction) : add_step(instruction);
    }
    for (const Port& port : program_.outputs) add_output(port);
    return std::move(schedule_);
  }

 private:
  /// Where a value lies as its op left it.
  struct Place {
    int buffer = -1;
    Layout layout;
    Variables::Entry* variable = nullptr;
    Variables::Entry* rounded = nullptr;  ///< The weight of whose copies it is one.
  };

  static bool unplaced(const Place& place) {
    return place.variable != nullptr && !place.variable->placed;
  }

  TensorSpec spec(int value) const {
    const TensorType& type = program_.values[index(value)];
    const Place& place = places_[index(value)];
    const bool placed_variable = place.variable != nullptr && place.variable->placed;
    return {type.dtype, type.shape, placed_variable ? place.variable->spec.layout : place.layout};
  }

  void add_input(const Port& port) {
    const TensorSpec plain = spec(port.value);
    const int buffer = add_buffer(schedule_, Buffer::Home::port, backend_.bytes(plain));
    places_[index(port.value)].buffer = buffer;
    schedule_.inputs.push_back({port.name, plain, buffer, {}, -1});
  }

  /// The buffer of `value` as it lies; a variable that has no layout yet takes `layout`, or a plain
  /// one where it stays, from which it is reordered once.
  int home(int value, Layout layout) {
    Place& place = places_[index(value)];
    if (unplaced(place))
      variables_.place(*place.variable, stays(*place.variable) ? Layout() : layout);
    if (place.variable != nullptr && place.buffer < 0) {
      const int buffer =
          add_buffer(schedule_, Buffer::Home::variable, place.variable->memory->size());
      schedule_.buffers[index(buffer)].address = place.variable->memory->address();
      schedule_.buffers[index(buffer)].variable = place.variable;
      place.buffer = buffer;
      place.layout = place.variable->spec.layout;
      if (stays(*place.variable)) staying_.insert(buffer);
    }
    assert(place.buffer >= 0);
    return place.buffer;
  }

  /// The buffer of `value` in `layout`: of a copy that is kept so if that serves, or after a
  /// reorder where it lies in another.
  int operand(int value, Layout layout, const std::string& node, bool copy_serves = true) {
    if (Variables::Entry* weight = places_[index(value)].rounded)
      return copy(*weight, Dtype::bf16, layout);
    const int here = home(value, layout);
    const TensorSpec from = spec(value);
    const TensorSpec to{from.dtype, from.shape, layout};
    if (backend_.same_places(from, to)) return here;
    if (copied(places_[index(value)])) {
      Variables::Entry& weight = *places_[index(value)].variable;
      if (copy_serves) return copy(weight, from.dtype, layout);
      if (!weight.overwritten) return move(value, layout);
    }
    const auto [known, fresh] = reordered_.try_emplace({value, layout.id}, -1);
    if (!fresh) return known->second;
    const bool once = is_constant(here);
    known->second = add_buffer(schedule_, once ? Buffer::Home::constant : Buffer::Home::arena,
                               backend_.bytes(to));
    push(schedule_, reorder_step(backend_, from, here, to, known->second, node), once);
    return known->second;
  }

  bool copied(const Place& at) const {
    return keeps_copies_ && at.variable != nullptr && at.variable->kind == VariableKind::weight;
  }

  /// The buffer of a weight in another layout, before it is overwritten for the first time: what
  /// has read it so far reads the copy that is left.
  int move(int value, Layout layout) {
    Place& place = places_[index(value)];
    schedule_.buffers[index(std::exchange(place.buffer, -1))].variable = nullptr;
    variables_.move(*place.variable, layout);
    return home(value, layout);
  }

  /// The buffer of a copy of `weight`.
  int copy(Variables::Entry& weight, Dtype dtype, Layout layout) {
    const int buffer = add_buffer(schedule_, Buffer::Home::variable,
                                  backend_.bytes({dtype, weight.spec.shape, layout}));
    schedule_.buffers[index(buffer)].address = variables_.copy(weight, dtype, layout);
    return buffer;
  }

  bool is_constant(int buffer) const {
    return schedule_.buffers[index(buffer)].home == Buffer::Home::constant ||
           staying_.contains(buffer);
  }

  void add_view(const Instruction& instruction) {
    const int from = instruction.inputs[0];
    const int to = instruction.outputs[0];
    const Place& place = places_[index(from)];
    const bool made = place.variable == nullptr && place.rounded == nullptr;
    const auto layout =
        made ? backend_.reshaped(spec(from), program_.values[index(to)].shape) : std::nullopt;
    places_[index(to)].layout = layout.value_or(Layout());
    places_[index(to)].buffer = layout ? place.buffer : operand(from, Layout(), instruction.node);
  }

  bool stays(const Variables::Entry& variable) const {
    return weights_ == Weights::stay && variable.kind != VariableKind::scalar;
  }

  /// It has its values before the first step and keeps them.
  bool constant(const Place& place) const {
    return place.buffer >= 0 ? is_constant(place.buffer)
                             : place.variable != nullptr && stays(*place.variable);
  }

  OpRequest request(const Instruction& instruction) const {
    OpRequest asked;
    asked.op = instruction.op;
    asked.attributes = &instruction.attributes;
    for (const int input : instruction.inputs) {
      asked.inputs.push_back(input < 0 ? TensorSpec() : spec(input));
      const Place place = input < 0 ? Place() : places_[index(input)];
      asked.constant.push_back(constant(place));
      asked.flexible.push_back(
          asked.constant.back() || unplaced(place) || place.rounded != nullptr ||
          (instruction.op->in_place != nullptr && copied(place) && !place.variable->overwritten));
    }
    for (const int output : instruction.outputs) {
      asked.outputs.push_back(spec(output));
      const int met = met_[index(output)];
      asked.met.push_back(met < 0 || places_[index(met)].buffer < 0 ? Layout() : spec(met).layout);
    }
    return asked;
  }

  void add_step(const Instruction& instruction) {
    ScheduledStep step;
    step.op = instruction.op;
    step.attributes = &instruction.attributes;
    step.node = instruction.node;
    const OpRequest asked = request(instruction);
    step.plan = backend_.plan(asked);
    assert(step.plan.inputs.size() == instruction.inputs.size());
    assert(step.plan.outputs.size() == instruction.outputs.size());
    step.flops = flops_of(asked);
    const bool updates = instruction.op->in_place != nullptr;

    for (std::size_t i = 0; i < instruction.inputs.size(); ++i) {
      const int value = instruction.inputs[i];
      TensorSpec used = asked.inputs[i];
      used.layout = step.plan.inputs[i];
      step.inputs.push_back(value < 0 ? -1
                                      : operand(value, used.layout, instruction.node, !updates));
      step.input_specs.push_back(used);
    }
    const bool once = constant_result(step, asked);
    for (std::size_t k = 0; k < instruction.outputs.size(); ++k) {
      const TensorSpec& made = asked.outputs[k];
      step.output_specs.push_back({made.dtype, made.shape, step.plan.outputs[k]});
      step.outputs.push_back(-1);
    }
    const std::vector<ScheduledStep> write_backs = overwrite(instruction, step);
    for (std::size_t k = 0; k < instruction.outputs.size(); ++k) {
      Place& place = places_[index(instruction.outputs[k])];
      place.layout = step.plan.outputs[k];
      if (step.outputs[k] < 0)
        step.outputs[k] = add_buffer(schedule_, once ? Buffer::Home::constant : Buffer::Home::arena,
                                     backend_.bytes(step.output_specs[k]));
      place.buffer = step.outputs[k];
    }
    push(schedule_, std::move(step), once);
    for (const ScheduledStep& back : write_backs) push(schedule_, back, false);
  }

  bool constant_result(const ScheduledStep& step, const OpRequest& asked) const {
    if (step.op->in_place != nullptr) return false;
    for (const int input : step.inputs) {
      if (input >= 0 && !is_constant(input)) return false;
    }
    if (step.inputs.empty() || weights_ == Weights::stay) return true;
    std::size_t bytes = 0;
    for (const TensorSpec& output : asked.outputs) bytes += backend_.bytes(output);
    return bytes <= largest_folded;
  }

  /// Points the outputs of an op that overwrites variables at their memory. Where the kernel works
  /// on a reordered copy, the copy is reordered back after it.
  std::vector<ScheduledStep> overwrite(const Instruction& instruction, ScheduledStep& step) {
    std::vector<ScheduledStep> write_backs;
    if (instruction.op->in_place == nullptr) return write_backs;
    step.updates = true;
    for (const InPlace& place :
         instruction.op->in_place(instruction.attributes, instruction.inputs.size())) {
      const int value = instruction.inputs[index(place.input)];
      const int buffer = step.inputs[index(place.input)];
      const int target = home(value, Layout());
      if (schedule_.buffers[index(target)].home != Buffer::Home::variable) {
        throw Error(ErrorCode::internal,
                    fmt::format("'{}' overwrites %{}, which is not a variable.",
                                instruction.op->name, value),
                    instruction.node);
      }
      places_[index(value)].variable->overwritten = true;
      step.outputs[index(place.output)] = buffer;
      if (buffer == target) continue;
      write_backs.push_back(reorder_step(backend_, step.output_specs[index(place.output)], buffer,
                                         spec(value), target, instruction.node));
      write_backs.back().updates = true;
    }
    return write_backs;
  }

  void add_output(const Port& port) {
    const int buffer = home(port.value, Layout());
    ScheduledPort made{port.name, spec(port.value), buffer, {}, buffer};
    if (!made.spec.layout.plain()) {
      TensorSpec plain = made.spec;
      plain.layout = {};
      made.plain_buffer = add_buffer(schedule_, Buffer::Home::port, backend_.bytes(plain));
      made.to_plain.push_back(
          reorder_step(backend_, made.spec, buffer, plain, made.plain_buffer, {}));
    }
    Buffer& kept = schedule_.buffers[index(buffer)];
    if (kept.home == Buffer::Home::arena) kept.home = Buffer::Home::port;
    made.spec.layout = {};
    schedule_.outputs.push_back(std::move(made));
  }

  const Program& program_;
  Variables& variables_;
  Weights weights_;
  bool keeps_copies_;  ///< Of weights, as the program reads them, until it is run again.
  Backend& backend_;
  std::vector<Place> places_;                               ///< By value.
  std::map<std::pair<int, std::uint32_t>, int> reordered_;  ///< (value, layout) → buffer
  std::vector<int> met_;                                    ///< By value, or −1: see met_values.
  std::set<int> staying_;                                   ///< Buffers of weights that stay.
  Schedule schedule_;
};

}  // namespace

Schedule make_schedule(const Program& program, Variables& variables, Weights weights) {
  return Scheduler(program, variables, weights).make();
}

}  // namespace netloom
