#include "engine/ops/op.h"

#include <cassert>
#include <unordered_map>

namespace netloom {

/// The ops of each file of this folder; written by the build.
std::vector<std::span<const OpType>> listed_ops();

Value Emitter::emit_one(const OpType& op, const Attributes& attributes,
                        std::initializer_list<Value> inputs) {
  std::vector<Value> results = emit(op, attributes, std::span(inputs.begin(), inputs.size()));
  assert(results.size() == 1);
  return results.front();
}

const std::vector<const OpType*>& all_ops() {
  static const std::vector<const OpType*> all = [] {
    std::vector<const OpType*> list;
    for (const std::span<const OpType> some : listed_ops()) {
      for (const OpType& op : some) list.push_back(&op);
    }
    return list;
  }();
  return all;
}

const OpType* op_named(std::string_view name) {
  static const std::unordered_map<std::string_view, const OpType*> by_name = [] {
    std::unordered_map<std::string_view, const OpType*> map;
    for (const OpType* op : all_ops()) map.emplace(op->name, op);
    return map;
  }();
  const auto found = by_name.find(name);
  return found == by_name.end() ? nullptr : found->second;
}

double flops_of(const OpType& op, const Attributes& attributes, std::span<const TensorType> inputs,
                std::span<const TensorType> outputs) {
  if (op.flops != nullptr) return op.flops(attributes, inputs, outputs);
  double elements = 0;
  for (const TensorType& output : outputs) elements += static_cast<double>(output.shape.count());
  return elements;
}

}  // namespace netloom
