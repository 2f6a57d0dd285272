#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/api.h"
#include "engine/ops/op.h"
#include "engine/program/initialiser.h"
#include "engine/program/program.h"

namespace netloom {

/// What a program is for: dropout drops and batch norm uses the batch's statistics only in
/// training.
enum class Mode { training, inference };

/// Writes a program, op by op; every call checks and infers shapes. A layer's `build` runs on it,
/// and so the same function gives shape inference, counts, the forward program and every exporter.
class NETLOOM_API Builder final : public Emitter {
 public:
  /// Goes on with `program`, which may hold instructions and variables already.
  Builder(Program& program, Mode mode);

  bool training() const { return mode_ == Mode::training; }
  Program& program() { return program_; }

  /// Everything until the next call belongs to graph node `node`; its variables are named
  /// "`prefix`.weight". The prefix differs from the node where a node shares another's weights.
  void enter(std::string node, std::string prefix);
  const std::string& node() const { return node_; }

  /// A tensor that the host gives for every step, named after its node.
  Value input(std::string_view name, const Shape& shape, Dtype dtype);
  /// A learned tensor, f32 unless the program is built in another precision. Asked for again under
  /// the same full name (shared weights), it is the same tensor; another shape is refused.
  Value weight(std::string_view name, const Shape& shape, const Initialiser& initialiser);
  /// A tensor that a step updates and no optimiser touches, as running statistics.
  Value state(std::string_view name, const Shape& shape, double initial);
  /// Sets `state` to `value` at the end of the step (training only). Values are what they were when
  /// they were made: who asks for the same state again (shared weights) gets `value`, who holds the
  /// old Value reads the old numbers.
  void update(const Value& state, const Value& value);
  /// A tensor that the host writes between steps: "seed" and "step" (i64), "learning_rate" (f32).
  /// One per name.
  Value scalar(std::string_view name, Dtype dtype);
  /// Any other variable, by full name; asked for again, the same. Throws Refusal with both types
  /// when they differ.
  Value variable(std::string name, VariableKind kind, const Shape& shape, Dtype dtype,
                 const Initialiser& initialiser);
  /// Makes `value` readable after each step under `name`.
  void output(std::string_view name, const Value& value);

  /// A value of that type that nothing computes: for shapes alone, where what would compute it is
  /// known already.
  Value stand_in(const TensorType& type, std::int64_t classes);

  /// Marks `value` as class numbers 0 … `classes` − 1; 0 when it is none.
  void set_classes(const Value& value, std::int64_t classes);
  std::int64_t classes(const Value& value) const;

  /// Dtype of weights and activations: f32, or f64 where gradients are checked.
  Dtype precision() const { return precision_; }
  void set_precision(Dtype dtype) { precision_ = dtype; }

  std::vector<Value> emit(const OpType& op, const Attributes& attributes,
                          std::span<const Value> inputs) override;
  /// The value of that number with its type.
  Value value(int id) const;

 private:
  Value add_value(const TensorType& type);
  std::string full_name(std::string_view name) const;

  Program& program_;
  Mode mode_;
  Dtype precision_ = Dtype::f32;
  std::string node_;
  std::string prefix_;
  std::map<std::string, int, std::less<>> variables_;  ///< full name → index in program_.variables
  std::map<int, std::int64_t> classes_;
  std::map<int, int> updated_;  ///< value of a state → the value it was last set to
};

/// Appends the gradient of the scalar `loss` with respect to each of `wanted` to the program, by
/// the ops' own rules, in reverse order of execution (reverse accumulation; Griewank and Walther,
/// "Evaluating Derivatives", 2008, ch. 3). Each gradient op belongs to the node of its forward op.
/// A value that `loss` does not depend on, or only through ops that nothing differentiates through,
/// gives an invalid Value.
NETLOOM_API std::vector<Value> gradients(Builder& builder, const Value& loss,
                                         std::span<const Value> wanted);

}  // namespace netloom
