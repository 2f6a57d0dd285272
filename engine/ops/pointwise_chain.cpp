// Functions of elements one after the other, as one op. Only passes make it, after gradients.

#include <algorithm>

#include "engine/ops/infer.h"
#include "engine/tensor/array.h"

namespace netloom {

namespace {

std::size_t index(int value) {
  return static_cast<std::size_t>(value);
}

Attributes attributes_of(const ChainStep& step) {
  return std::visit([](const auto& one) { return Attributes(one); }, step.attributes);
}

/// Of mixed operands, f32, as ops have it that a program in bf16 mixes.
TensorType type_of(const ChainStep& step, const std::vector<TensorType>& values) {
  TensorType type = values[index(step.operands[0])];
  for (const int operand : step.operands) {
    const TensorType& other = values[index(operand)];
    type.shape = broadcast_or_refuse(type.shape, other.shape, "combined");
    if (type.dtype == Dtype::bf16) type.dtype = other.dtype;
  }
  if (const auto* cast = std::get_if<CastAttributes>(&step.attributes)) type.dtype = cast->dtype;
  return type;
}

/// Of the operands, then of all that the steps make.
std::vector<TensorType> value_types(const ChainAttributes& chain,
                                    std::span<const TensorType> inputs) {
  std::vector<TensorType> values(inputs.begin(), inputs.end());
  for (const ChainStep& step : chain.steps) values.push_back(type_of(step, values));
  return values;
}

std::vector<TensorType> infer(const Attributes& attributes, std::span<const TensorType> inputs) {
  const auto& chain = as<ChainAttributes>(attributes);
  const std::vector<TensorType> values = value_types(chain, inputs);
  std::vector<TensorType> results;
  for (const int result : chain.results) results.push_back(values[index(result)]);
  return results;
}

void reference(const ReferenceCall& call) {
  const auto& chain = as<ChainAttributes>(call.attributes);
  std::vector<TensorView> values(call.inputs.begin(), call.inputs.end());
  std::vector<TensorType> types;
  for (const TensorView& input : call.inputs) types.push_back({input.dtype, input.shape});
  types = value_types(chain, types);
  std::vector<Array> between;
  for (const ChainStep& step : chain.steps) {
    const auto number = static_cast<int>(values.size());
    const auto result = std::find(chain.results.begin(), chain.results.end(), number);
    if (result != chain.results.end()) {
      values.push_back(call.outputs[static_cast<std::size_t>(result - chain.results.begin())]);
    } else {
      const TensorType& type = types[values.size()];
      between.emplace_back(type.dtype, type.shape);
      values.emplace_back(between.back());
    }
    std::vector<TensorView> operands;
    for (const int operand : step.operands) operands.push_back(values[index(operand)]);
    op_named(step.op)->reference({attributes_of(step), operands, std::span(&values.back(), 1)});
  }
}

double flops(const Attributes& attributes, std::span<const TensorType> /*inputs*/,
             std::span<const TensorType> outputs) {
  return static_cast<double>(as<ChainAttributes>(attributes).steps.size()) *
         static_cast<double>(outputs[0].shape.count());
}

constexpr OpType table[] = {{.name = "pointwise_chain",
                             .onnx = "",
                             .summary = "Functions of elements one after the other",
                             .infer = infer,
                             .reference = reference,
                             .flops = flops,
                             .elementwise = true}};

}  // namespace

std::span<const OpType> pointwise_chain_ops() {
  return table;
}

}  // namespace netloom
