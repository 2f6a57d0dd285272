#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

#include "engine/core/api.h"
#include "engine/ops/attributes.h"
#include "engine/tensor/tensor_view.h"

namespace netloom {

/// Type and shape of a tensor, without its elements: what shape rules work on.
struct TensorType {
  Dtype dtype = Dtype::f32;
  Shape shape;
  bool operator==(const TensorType&) const = default;
};

/// One tensor of a program under construction. A small value: its number, and its type for
/// convenience.
struct Value {
  int id = -1;
  TensorType type;

  const Shape& shape() const { return type.shape; }
  Dtype dtype() const { return type.dtype; }
  bool valid() const { return id >= 0; }
};

struct OpType;

/// What an op is appended to: the program's Builder. Ops and their gradients see no more of it than
/// this.
class NETLOOM_API Emitter {
 public:
  virtual ~Emitter() = default;
  /// Appends `op`, checks its operands by its shape rule (throws Refusal), and returns its results.
  virtual std::vector<Value> emit(const OpType& op, const Attributes& attributes,
                                  std::span<const Value> inputs) = 0;
  /// The same for an op with one result.
  Value emit_one(const OpType& op, const Attributes& attributes,
                 std::initializer_list<Value> inputs);
};

/// What a gradient rule is given. `output_gradients[i]` is invalid when nothing depends on output
/// i.
struct GradientCall {
  const Attributes& attributes;
  std::span<const Value> inputs;
  std::span<const Value> outputs;
  std::span<const Value> output_gradients;
  /// Which inputs' gradients are wanted; a rule should skip the others where they cost.
  const std::vector<bool>& wanted;
};

/// One call of a scalar reference: fixed shapes, dense row-major, all in host memory. The floating
/// operands of one call share one dtype among f32, f64 and bf16; sums accumulate in f64.
struct ReferenceCall {
  const Attributes& attributes;
  std::span<const TensorView> inputs;
  std::span<const TensorView> outputs;
};

/// Output `output` is computed in the storage of input `input` (an optimiser's weight): not an
/// optimisation but the meaning of the op.
struct InPlace {
  int output = 0;
  int input = 0;
};

/// One primitive tensor operation of the closed set. All functions are plain pointers: an op is a
/// table row.
struct OpType {
  std::string_view name;  ///< "convolution"; backends find their kernel by it.
  std::string_view onnx;  ///< "Conv"; empty when ONNX has no such op (an exporter composes it).
  std::string_view summary;
  /// Types of the results. Throws Refusal when the operands do not fit.
  std::vector<TensorType> (*infer)(const Attributes&, std::span<const TensorType> inputs) = nullptr;
  void (*reference)(const ReferenceCall&) = nullptr;
  /// Gradients for the inputs, invalid Values where there is none; null for an op that nothing
  /// differentiates through.
  std::vector<Value> (*gradient)(Emitter&, const GradientCall&) = nullptr;
  /// Floating-point operations of one call (a multiply-add counts two); null for one per output
  /// element.
  double (*flops)(const Attributes&, std::span<const TensorType> inputs,
                  std::span<const TensorType> outputs) = nullptr;
  /// Set for ops that update operands; given the attributes and the number of inputs.
  std::vector<InPlace> (*in_place)(const Attributes&, std::size_t input_count) = nullptr;
  /// True when a kernel may write its first output over an input of the same type that nobody reads
  /// later.
  bool elementwise = false;
};

/// Every op, in the order of their files. The list is generated from the folder: `ops/relu.cpp`
/// must define `std::span<const OpType> relu_ops()`; a file may hold an op together with its
/// backward ops.
NETLOOM_API const std::vector<const OpType*>& all_ops();
/// The op of that name, or null.
NETLOOM_API const OpType* op_named(std::string_view name);
/// Flops by the op's rule or the default one; shapes fixed.
NETLOOM_API double flops_of(const OpType& op, const Attributes& attributes,
                            std::span<const TensorType> inputs,
                            std::span<const TensorType> outputs);

}  // namespace netloom
