#include "tests/engine/layers/layer_use.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/layers/declare.h"
#include "engine/ops/ops.h"
#include "engine/ops/refusal.h"

namespace netloom {

namespace {

const Shape map_sample{{Role::channel, 2}, {Role::height, 5}, {Role::width, 4}};
const Shape list_sample{{Role::feature, 6}};

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

LayerInputs operands_of(Builder& b, const LayerUse& use) {
  LayerInputs inputs;
  int number = 0;
  const auto next = [&] { return ++number == 1 ? std::string("x") : fmt::format("x{}", number); };
  for (const PortInfo& port : use.type->inputs) {
    std::vector<Value>& values = inputs.by_port[port.name];
    if (port.takes_target && use.classes) {
      values.push_back(b.input("label", {{Role::batch, use_batch}}, Dtype::i64));
      b.set_classes(values.back(), use.sample[-1].extent.factor);
      continue;
    }
    values.push_back(operand(b, next(), with_batch(use.sample)));
    if (port.many) values.push_back(operand(b, next(), with_batch(use.sample)));
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

}  // namespace

std::vector<LayerUse> layer_uses(const LayerRegistry& registry) {
  std::vector<LayerUse> uses;
  for (const auto& type : registry.all()) {
    for (const Parameters& parameters : variations(*type)) {
      for (const Shape& sample : {map_sample, list_sample}) {
        for (const bool classes : {false, true}) {
          std::string name = type->name;
          for (const auto& [key, value] : parameters) name += " " + key + "=" + to_text(value);
          name += " on " + to_text(sample) + (classes ? " for classes" : "");
          LayerUse use{type.get(), name, parameters, sample, classes};
          const bool has_target = std::any_of(type->inputs.begin(), type->inputs.end(),
                                              [](const auto& port) { return port.takes_target; });
          if (classes && !has_target) continue;
          try {
            program_of(use, Mode::training, Dtype::f64);
            uses.push_back(std::move(use));
          } catch (const Refusal&) {
            // This layer does not take such operands; it is used on others.
          }
        }
      }
    }
  }
  return uses;
}

UseProgram program_of(const LayerUse& use, Mode mode, Dtype precision) {
  UseProgram result;
  Builder b(result.program, mode);
  b.set_precision(precision);
  const LayerInputs inputs = operands_of(b, use);
  b.enter("node", "node");
  const std::vector<Value> values = use.type->build(b, use.parameters, inputs);
  b.enter({}, {});
  for (const Value& value : values) result.outputs.push_back(value.type);
  const Value y = values.front();
  b.output("y", y);
  const bool differentiable = is_floating(y.dtype()) && !inputs.by_port.empty();
  if (mode == Mode::training && differentiable) add_gradients(b, y, result);
  return result;
}

}  // namespace netloom
