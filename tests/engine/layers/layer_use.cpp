#include "tests/engine/layers/layer_use.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/layers/declare.h"
#include "engine/ops/ops.h"
#include "engine/ops/refusal.h"

namespace netloom {

namespace {

const Shape list{{Role::feature, 6}};
const Shape map{{Role::channel, 2}, {Role::height, 5}, {Role::width, 4}};
const Shape wide_map{{Role::channel, 8}, {Role::height, 4}, {Role::width, 6}};
const Shape sequence{{Role::time, 5}, {Role::feature, 6}};
const Shape wide_sequence{{Role::time, 3}, {Role::feature, 8}};
const Shape volume{{Role::channel, 2}, {Role::depth, 4}, {Role::height, 3}, {Role::width, 3}};
const Shape signal{{Role::channel, 2}, {Role::time, 7}};

/// The kinds of operands that layers are tried on; each layer takes some of them.
const std::vector<SampleOperands>& sample_operands() {
  static const std::vector<SampleOperands> all{
      {"a map", {{map}}, {map}},
      {"a list", {{list}}, {list}},
      {"a list, for classes", {{list}}, {Shape(), 6}},
      {"a map, for classes", {{map}}, {Shape{map[1], map[2]}, 2}},
      {"a wide map", {{wide_map}}, {wide_map}},
      {"a sequence", {{sequence}}, {sequence}},
      {"a sequence, for classes", {{sequence}}, {Shape{sequence[0]}, 6}},
      {"a sequence for heads", {{wide_sequence}}, {wide_sequence}},
      {"a signal", {{signal}}, {signal}},
      {"a volume", {{volume}}, {volume}},
      {"tokens", {{Shape{{Role::time, 5}}, 7}}, {Shape{{Role::time, 5}}, 7}},
      {"a class", {{Shape(), 4}}, {Shape(), 4}},
      {"one number", {{Shape{{Role::feature, 1}}}}, {Shape{{Role::feature, 1}}}},
      {"two lists", {{list}, {Shape{{Role::feature, 4}}}}, {list}},
      {"two matrices",
       {{Shape{{Role::none, 3}, {Role::none, 4}}}, {Shape{{Role::none, 4}, {Role::none, 2}}}},
       {list}},
      {"a map and its channels",
       {{map}, {Shape{{Role::channel, 2}, {Role::height, 1}, {Role::width, 1}}}},
       {map}},
      {"a sequence and a list", {{sequence}, {list}}, {list}},
      {"a list and one step", {{list}, {Shape{{Role::time, 1}, {Role::feature, 6}}}}, {list}},
      {"two sequences", {{sequence}, {Shape{{Role::time, 3}, {Role::feature, 6}}}}, {list}},
  };
  return all;
}

/// Parameters that differ from the defaults in one value, for each choice and switch.
std::vector<Parameters> variations(const LayerType& type) {
  std::vector<Parameters> result{{}};
  for (const ParameterInfo& info : type.parameters) {
    if (info.kind == ParameterKind::boolean) {
      result.push_back({{info.name, !std::get<bool>(info.fallback)}});
    }
    for (const std::string& choice : info.choices) {
      if (ParameterValue(choice) != info.fallback) result.push_back({{info.name, choice}});
    }
  }
  return result;
}

Value operand(Builder& b, const std::string& name, const Shape& shape) {
  return b.variable(name, VariableKind::weight, shape, b.precision(),
                    {Initialiser::Kind::normal, 0.8});
}

Shape with_batch(const Shape& sample) {
  Shape shape{{Role::batch, use_batch}};
  for (const Axis& axis : sample) shape.push_back(axis);
  return shape;
}

/// Makes what arrives at ports, one after the other.
class OperandMaker {
 public:
  OperandMaker(Builder& b, UseProgram& result) : b_(b), result_(result) {}

  Value operator()(const SampleOperand& one) {
    if (one.classes == 0) return operand(b_, name("x", ++numbers_), with_batch(one.sample));
    const Value label = b_.input(name("label", ++labels_), with_batch(one.sample), Dtype::i64);
    b_.set_classes(label, one.classes);
    result_.classes.push_back(one.classes);
    return label;
  }

 private:
  static std::string name(const char* stem, int number) {
    return number == 1 ? std::string(stem) : fmt::format("{}{}", stem, number);
  }

  Builder& b_;
  UseProgram& result_;
  int numbers_ = 0;
  int labels_ = 0;
};

LayerInputs operands_of(Builder& b, const LayerUse& use, UseProgram& result) {
  LayerInputs inputs;
  OperandMaker make(b, result);
  std::size_t at = 0;
  const auto next = [&]() -> const SampleOperand& {
    const auto& ports = use.operands->ports;
    return ports[std::min(at++, ports.size() - 1)];
  };
  for (const PortInfo& port : use.type->inputs) {
    std::vector<Value>& values = inputs.by_port[port.name];
    if (port.optional && !use.optional) continue;
    values.push_back(make(port.takes_target ? use.operands->target : next()));
    if (port.many) values.push_back(make(next()));
  }
  return inputs;
}

void add_gradients(Builder& b, const Value& y, UseProgram& result) {
  Value loss = y;
  if (!y.shape().scalar()) {
    const Value probe = b.variable("probe", VariableKind::state, y.shape(), b.precision(),
                                   {Initialiser::Kind::normal, 1});
    loss = ops::sum(b, ops::multiply(b, y, probe));
  }
  b.output("loss", loss);
  std::vector<Value> wanted;
  for (const Variable& one : result.program.variables) {
    if (one.kind != VariableKind::weight) continue;
    wanted.push_back(b.value(one.value));
    result.differentiated.push_back(one.name);
  }
  const std::vector<Value> found = gradients(b, loss, wanted);
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (found[i].valid()) b.output("gradient of " + result.differentiated[i], found[i]);
  }
}

bool takes_optional(const LayerType& type) {
  return std::any_of(type.inputs.begin(), type.inputs.end(),
                     [](const PortInfo& port) { return port.optional; });
}

/// Whether `operands` say anything about `use` that others do not: a second operand needs a second
/// place, a target of its own needs a port for targets.
bool concern(const SampleOperands& operands, const LayerUse& use) {
  std::size_t places = 0;
  bool target = false;
  for (const PortInfo& port : use.type->inputs) {
    target = target || port.takes_target;
    if (!port.takes_target && (!port.optional || use.optional)) places += port.many ? 2 : 1;
  }
  if (places == 0 && !target) return &operands == &sample_operands().front();
  const bool for_classes = operands.target.classes != operands.ports.back().classes;
  return operands.ports.size() <= std::max<std::size_t>(1, places) && (target || !for_classes);
}

/// Adds `use` on the first `most` operands that its layer takes.
void add_uses(std::vector<LayerUse>& uses, const LayerUse& use, std::size_t most) {
  std::size_t count = 0;
  for (const SampleOperands& operands : sample_operands()) {
    if (count == most) return;
    if (!concern(operands, use)) continue;
    LayerUse one = use;
    one.operands = &operands;
    one.name += " on " + operands.name + (use.optional ? ", all linked" : "");
    try {
      program_of(one, Mode::training, Dtype::f64);
    } catch (const Refusal&) {
      continue;  // This layer does not take such operands; it is used on others.
    }
    uses.push_back(std::move(one));
    ++count;
  }
}

std::string name_of(const LayerType& type, const Parameters& parameters) {
  std::string name = type.name;
  for (const auto& [key, value] : parameters) name += " " + key + "=" + to_text(value);
  return name;
}

}  // namespace

std::vector<LayerUse> layer_uses(const LayerRegistry& registry) {
  std::vector<LayerUse> uses;
  for (const auto& type : registry.all()) {
    for (const Parameters& parameters : variations(*type)) {
      const std::size_t most = parameters.empty() ? sample_operands().size() : 2;
      for (const bool optional : {false, true}) {
        if (optional && !takes_optional(*type)) continue;
        add_uses(uses, {type.get(), name_of(*type, parameters), parameters, nullptr, optional},
                 most);
      }
    }
  }
  return uses;
}

UseProgram program_of(const LayerUse& use, Mode mode, Dtype precision) {
  UseProgram result;
  Builder b(result.program, mode);
  b.set_precision(precision);
  const LayerInputs inputs = operands_of(b, use, result);
  b.enter("node", "node");
  const std::vector<Value> values = use.type->build(b, use.parameters, inputs);
  b.enter({}, {});
  for (const Value& value : values) result.outputs.push_back(value.type);
  result.brief = use.type->brief(use.parameters, inputs, values);
  if (use.type->explain) result.explanation = use.type->explain(use.parameters, inputs, values);
  const Value y = values.front();
  b.output("y", y);
  const bool differentiable = is_floating(y.dtype()) && !inputs.by_port.empty();
  if (mode == Mode::training && differentiable) add_gradients(b, y, result);
  return result;
}

}  // namespace netloom
