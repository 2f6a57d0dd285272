#include "engine/program/builder.h"

#include <fmt/format.h>

#include "engine/ops/ops.h"
#include "engine/ops/refusal.h"

namespace netloom {

namespace {

std::string type_text(const TensorType& type) {
  return fmt::format("{} {}", name_of(type.dtype), to_text_with_batch(type.shape));
}

}  // namespace

Builder::Builder(Program& program, Mode mode) : program_(program), mode_(mode) {
  for (std::size_t i = 0; i < program.variables.size(); ++i) {
    variables_.emplace(program.variables[i].name, static_cast<int>(i));
  }
}

void Builder::enter(std::string node, std::string prefix) {
  node_ = std::move(node);
  prefix_ = std::move(prefix);
}

Value Builder::input(std::string_view name, const Shape& shape, Dtype dtype) {
  assert(program_.input(name) == nullptr);
  const Value value = add_value({dtype, shape});
  program_.inputs.push_back({std::string(name), value.id});
  return value;
}

Value Builder::weight(std::string_view name, const Shape& shape, const Initialiser& initialiser) {
  return variable(full_name(name), VariableKind::weight, shape, precision_, initialiser);
}

Value Builder::state(std::string_view name, const Shape& shape, double initial) {
  const Value variable_value = variable(full_name(name), VariableKind::state, shape, precision_,
                                        {Initialiser::Kind::constant, initial});
  const auto latest = updated_.find(variable_value.id);
  return latest == updated_.end() ? variable_value : value(latest->second);
}

void Builder::update(const Value& state, const Value& value) {
  if (!training()) return;
  int variable = state.id;
  for (const auto& [first, latest] : updated_) {
    if (latest == state.id) variable = first;
  }
  ops::assign(*this, this->value(variable), value);
  updated_[variable] = value.id;
}

Value Builder::scalar(std::string_view name, Dtype dtype) {
  return variable(std::string(name), VariableKind::scalar, Shape(), dtype, Initialiser());
}

Value Builder::variable(std::string name, VariableKind kind, const Shape& shape, Dtype dtype,
                        const Initialiser& initialiser) {
  assert(shape.fixed());
  const TensorType type{dtype, shape};
  if (const auto known = variables_.find(name); known != variables_.end()) {
    const int id = program_.variables[static_cast<std::size_t>(known->second)].value;
    const TensorType& there = value(id).type;
    if (there.dtype != dtype || !there.shape.same_extents(shape)) {
      refuse("weights.mismatch", phrase("{} shared as {}", type_text(there), type_text(type)),
             phrase("'{}' is {} where it was first used and {} here; shared weights need the "
                    "same settings and input sizes.",
                    name, type_text(there), type_text(type)));
    }
    return value(id);
  }
  const Value made = add_value(type);
  variables_.emplace(name, static_cast<int>(program_.variables.size()));
  program_.variables.push_back(
      {std::move(name), kind, made.id, initialiser, kind == VariableKind::weight});
  return made;
}

void Builder::output(std::string_view name, const Value& value) {
  assert(value.valid() && program_.output(name) == nullptr);
  program_.outputs.push_back({std::string(name), value.id});
}

Value Builder::stand_in(const TensorType& type, std::int64_t classes) {
  const Value value = add_value(type);
  if (classes > 0) set_classes(value, classes);
  return value;
}

void Builder::set_classes(const Value& value, std::int64_t classes) {
  classes_[value.id] = classes;
}

std::int64_t Builder::classes(const Value& value) const {
  const auto found = classes_.find(value.id);
  return found == classes_.end() ? 0 : found->second;
}

std::vector<Value> Builder::emit(const OpType& op, const Attributes& attributes,
                                 std::span<const Value> inputs) {
  std::vector<TensorType> types;
  Instruction instruction{&op, attributes, {}, {}, node_};
  for (const Value& input : inputs) {
    types.push_back(input.type);
    instruction.inputs.push_back(input.id);
  }
  std::vector<Value> outputs;
  for (const TensorType& type : op.infer(attributes, types)) {
    outputs.push_back(add_value(type));
    instruction.outputs.push_back(outputs.back().id);
  }
  program_.instructions.push_back(std::move(instruction));
  return outputs;
}

Value Builder::value(int id) const {
  assert(id >= 0 && static_cast<std::size_t>(id) < program_.values.size());
  return {id, program_.values[static_cast<std::size_t>(id)]};
}

Value Builder::add_value(const TensorType& type) {
  program_.values.push_back(type);
  return {static_cast<int>(program_.values.size()) - 1, type};
}

std::string Builder::full_name(std::string_view name) const {
  return prefix_.empty() ? std::string(name) : fmt::format("{}.{}", prefix_, name);
}

}  // namespace netloom
