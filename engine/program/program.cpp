#include "engine/program/program.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/program/attribute_text.h"

namespace netloom {

namespace {

template <class T>
const T* named(const std::vector<T>& items, std::string_view name) {
  const auto at =
      std::find_if(items.begin(), items.end(), [name](const T& item) { return item.name == name; });
  return at == items.end() ? nullptr : &*at;
}

std::string value_text(const Program& program, int id) {
  const TensorType& type = program.values[static_cast<std::size_t>(id)];
  return fmt::format("%{} {}[{}]", id, name_of(type.dtype), to_text_with_batch(type.shape));
}

void append_operands(std::string& text, const std::vector<int>& ids) {
  bool first = true;
  for (const int id : ids) {
    text += first ? "" : ", ";
    text += id < 0 ? "none" : fmt::format("%{}", id);
    first = false;
  }
}

}  // namespace

const Variable* Program::variable(std::string_view name) const {
  return named(variables, name);
}
const Port* Program::output(std::string_view name) const {
  return named(outputs, name);
}
const Port* Program::input(std::string_view name) const {
  return named(inputs, name);
}

std::string to_text(const Program& program) {
  std::string text;
  for (const Port& port : program.inputs) {
    text += fmt::format("input {}  {}\n", port.name, value_text(program, port.value));
  }
  for (const Variable& variable : program.variables) {
    text += fmt::format("variable {}  {}\n", variable.name, value_text(program, variable.value));
  }
  for (const Instruction& instruction : program.instructions) {
    text += instruction.node.empty() ? "step" : instruction.node;
    text += "  ";
    bool first = true;
    for (const int output : instruction.outputs) {
      text += (first ? "" : ", ") + value_text(program, output);
      first = false;
    }
    text += fmt::format("{}{}(", instruction.outputs.empty() ? "" : " = ", instruction.op->name);
    append_operands(text, instruction.inputs);
    const std::string attributes = to_text(instruction.attributes);
    text += attributes.empty() ? ")\n" : fmt::format(") {}\n", attributes);
  }
  for (const Port& port : program.outputs) {
    text += fmt::format("output {}  %{}\n", port.name, port.value);
  }
  return text;
}

}  // namespace netloom
