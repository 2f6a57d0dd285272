#pragma once

#include <algorithm>
#include <cmath>
#include <memory>
#include <string>
#include <vector>

#include "engine/backends/backend.h"
#include "engine/ops/op.h"
#include "engine/tensor/array.h"

namespace netloom {

/// What an op made of given operands.
struct OpResult {
  std::vector<Array> outputs;
  std::string implementation;
  KernelRoutes routes;
};

/// Types of the results of an op, whose dtypes may be given: a program in bf16 mixes them.
inline std::vector<TensorType> result_types_as(const OpType& op, const Attributes& attributes,
                                               std::vector<TensorType> inputs,
                                               const std::vector<Dtype>& dtypes) {
  for (TensorType& input : inputs)
    if (!dtypes.empty() && is_floating(input.dtype)) input.dtype = Dtype::f32;
  std::vector<TensorType> types = op.infer(attributes, inputs);
  for (std::size_t i = 0; i < dtypes.size(); ++i) types[i].dtype = dtypes[i];
  return types;
}

inline std::vector<TensorType> types_of(const std::vector<Array>& arrays) {
  std::vector<TensorType> types;
  types.reserve(arrays.size());
  for (const Array& one : arrays) types.push_back({one.dtype(), one.shape()});
  return types;
}

inline std::vector<TensorType> result_types(const OpType& op, const Attributes& attributes,
                                            const std::vector<Array>& inputs) {
  return result_types_as(op, attributes, types_of(inputs), {});
}

/// Where output `output` lives among copies of the inputs; −1 for a place of its own.
inline int shared_input(const OpType& op, const Attributes& attributes, std::size_t input_count,
                        std::size_t output) {
  if (op.in_place == nullptr) return -1;
  for (const InPlace& one : op.in_place(attributes, input_count))
    if (one.output == static_cast<int>(output)) return one.input;
  return -1;
}

inline OpResult run_reference(const OpType& op, const Attributes& attributes,
                              const std::vector<Array>& inputs,
                              const std::vector<Dtype>& dtypes = {}) {
  std::vector<Array> copies;
  copies.reserve(inputs.size());
  for (const Array& input : inputs) copies.push_back(input.clone());
  OpResult result{{}, "reference", {}};
  std::vector<TensorView> in;
  std::vector<TensorView> out;
  in.reserve(copies.size());
  for (Array& copy : copies) in.emplace_back(copy);
  std::size_t i = 0;
  for (const TensorType& type : result_types_as(op, attributes, types_of(inputs), dtypes)) {
    const int shared = shared_input(op, attributes, inputs.size(), i++);
    result.outputs.push_back(shared < 0 ? Array(type.dtype, type.shape)
                                        : copies[static_cast<std::size_t>(shared)]);
  }
  for (Array& output : result.outputs) out.emplace_back(output);
  op.reference({attributes, in, out});
  return result;
}

/// A tensor in a backend's memory and layout.
struct DeviceTensor {
  TensorSpec spec;
  std::shared_ptr<DeviceMemory> memory;
};

/// Runs kernels of one backend one at a time, reordering operands where a plan asks for it.
class OpRunner {
 public:
  explicit OpRunner(Backend& backend) : backend_(backend), stream_(backend.make_stream()) {}

  DeviceTensor upload(const Array& array) {
    DeviceTensor tensor = make({array.dtype(), array.shape(), {}});
    stream_->upload(tensor.memory->address(), array.data(), array.byte_size());
    return tensor;
  }
  Array download(const DeviceTensor& tensor) {
    const DeviceTensor plain = in_layout(tensor, {});
    Array array(tensor.spec.dtype, tensor.spec.shape);
    stream_->download(array.data(), plain.memory->address(), array.byte_size());
    return array;
  }
  DeviceTensor in_layout(const DeviceTensor& tensor, Layout layout) {
    if (tensor.spec.layout == layout) return tensor;
    TensorSpec spec = tensor.spec;
    spec.layout = layout;
    DeviceTensor result = make(spec);
    launch(backend_.plan_reorder(tensor.spec, spec), {tensor}, {result});
    ++reorders;
    return result;
  }

  std::vector<DeviceTensor> run(const OpType& op, const Attributes& attributes,
                                const std::vector<DeviceTensor>& inputs,
                                std::vector<bool> flexible = {}, std::vector<bool> constant = {}) {
    OpRequest request{&op, &attributes, {}, {}, std::move(flexible), std::move(constant)};
    request.flexible.resize(inputs.size());
    request.constant.resize(inputs.size());
    std::vector<TensorType> types;
    for (const DeviceTensor& input : inputs) {
      request.inputs.push_back(input.spec);
      types.push_back({input.spec.dtype, input.spec.shape});
    }
    for (const TensorType& type : result_types_as(op, attributes, types, result_dtypes))
      request.outputs.push_back({type.dtype, type.shape, {}});
    const KernelPlan plan = backend_.plan(request);
    implementation = plan.implementation;
    routes = plan.routes;
    std::vector<DeviceTensor> in;
    for (std::size_t i = 0; i < inputs.size(); ++i)
      in.push_back(in_layout(inputs[i], plan.inputs[i]));
    std::vector<DeviceTensor> out;
    for (std::size_t i = 0; i < request.outputs.size(); ++i) {
      request.outputs[i].layout = plan.outputs[i];
      const int shared = shared_input(op, attributes, inputs.size(), i);
      out.push_back(shared < 0 ? make(request.outputs[i]) : in[static_cast<std::size_t>(shared)]);
    }
    launch(plan, in, out);
    return out;
  }

  std::string implementation;  ///< Of the last plan.
  KernelRoutes routes;
  std::vector<Dtype> result_dtypes;  ///< Of the ops that run; empty for those of the shape rule.
  int reorders = 0;

 private:
  DeviceTensor make(const TensorSpec& spec) {
    return {spec, backend_.allocate(backend_.bytes(spec))};
  }
  void launch(const KernelPlan& plan, const std::vector<DeviceTensor>& in,
              const std::vector<DeviceTensor>& out) {
    const auto scratch = backend_.allocate(plan.scratch_bytes);
    Operands operands;
    for (const DeviceTensor& one : in) operands.inputs.push_back(one.memory->address());
    for (const DeviceTensor& one : out) operands.outputs.push_back(one.memory->address());
    operands.scratch = scratch->address();
    const auto kernel = plan.bind(operands);
    Kernel* const kernels[] = {kernel.get()};
    stream_->launch(*backend_.capture(kernels));
    stream_->synchronize();
  }

  Backend& backend_;
  std::unique_ptr<Stream> stream_;
};

inline OpResult run_op(Backend& backend, const OpType& op, const Attributes& attributes,
                       const std::vector<Array>& inputs, const std::vector<Dtype>& dtypes = {}) {
  OpRunner runner(backend);
  runner.result_dtypes = dtypes;
  std::vector<DeviceTensor> in;
  in.reserve(inputs.size());
  for (const Array& input : inputs) in.push_back(runner.upload(input));
  OpResult result;
  const auto outputs = runner.run(op, attributes, in);
  result.implementation = runner.implementation;
  result.routes = runner.routes;
  for (const DeviceTensor& one : outputs) result.outputs.push_back(runner.download(one));
  return result;
}

/// Largest |a − b| relative to the largest |b| (at least 1e-30); infinity where only one is not
/// finite or types differ.
inline double relative_difference(const Array& a, const Array& b) {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  if (a.dtype() != b.dtype() || !a.shape().same_extents(b.shape())) return infinity;
  const Array left = a.converted(Dtype::f64);
  const Array right = b.converted(Dtype::f64);
  const auto x = left.values<double>();
  const auto y = right.values<double>();
  double size = 1e-30;
  double difference = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    if (x[i] == y[i] || (std::isnan(x[i]) && std::isnan(y[i]))) continue;
    if (!std::isfinite(x[i]) || !std::isfinite(y[i])) return infinity;
    size = std::max(size, std::abs(y[i]));
    difference = std::max(difference, std::abs(x[i] - y[i]));
  }
  for (const double one : y)
    if (std::isfinite(one)) size = std::max(size, std::abs(one));
  return difference / size;
}

}  // namespace netloom
