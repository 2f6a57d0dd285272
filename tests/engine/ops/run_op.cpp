#include "tests/engine/ops/run_op.h"

namespace netloom {

std::vector<TensorType> types_of(std::span<const Array> arrays) {
  std::vector<TensorType> types;
  for (const Array& array : arrays) types.push_back({array.dtype(), array.shape()});
  return types;
}

std::vector<Array> run_op(const OpType& op, const Attributes& attributes,
                          std::span<const Array> inputs) {
  std::vector<Array> copies;
  std::vector<TensorView> input_views;
  copies.reserve(inputs.size());
  input_views.reserve(inputs.size());
  for (const Array& input : inputs) copies.push_back(input.clone());
  for (Array& copy : copies) input_views.emplace_back(copy);
  std::vector<Array> outputs;
  for (const TensorType& type : op.infer(attributes, types_of(inputs))) {
    outputs.emplace_back(type.dtype, type.shape);
  }
  if (op.in_place != nullptr) {
    for (const InPlace& pair : op.in_place(attributes, inputs.size())) {
      outputs[static_cast<std::size_t>(pair.output)] = copies[static_cast<std::size_t>(pair.input)];
    }
  }
  std::vector<TensorView> output_views;
  output_views.reserve(outputs.size());
  for (Array& output : outputs) output_views.emplace_back(output);
  op.reference({attributes, input_views, output_views});
  return outputs;
}

std::vector<Array> run_program(const Program& program, std::span<const Array> inputs) {
  std::vector<Array> values(program.values.size());
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    values[static_cast<std::size_t>(program.inputs[i].value)] = inputs[i];
  }
  for (const Instruction& instruction : program.instructions) {
    std::vector<Array> operands;
    for (const int input : instruction.inputs) {
      operands.push_back(values[static_cast<std::size_t>(input)]);
    }
    const auto results = run_op(*instruction.op, instruction.attributes, operands);
    for (std::size_t i = 0; i < results.size(); ++i) {
      values[static_cast<std::size_t>(instruction.outputs[i])] = results[i];
    }
  }
  return values;
}

}  // namespace netloom
