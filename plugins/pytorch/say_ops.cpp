#include "plugins/pytorch/say_ops.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/core/error.h"

namespace netloom {

namespace {

/// Past this length, an expression becomes a line of its own.
constexpr std::size_t longest_operand = 56;

class Speaker {
 public:
  explicit Speaker(const OpScope& scope) : scope_(scope), names_(scope.names) {
    for (const Instruction& one : scope.program.instructions) {
      if (one.node != scope.node) continue;
      for (const int input : one.inputs) ++uses_[input];
    }
    for (const int result : scope.results) ++uses_[result];
  }

  SaidOps say() {
    for (const Instruction& one : scope_.program.instructions) {
      if (one.node == scope_.node) say(one);
    }
    for (const int result : scope_.results) said_.results.push_back(names_.at(result));
    return std::move(said_);
  }

 private:
  void say(const Instruction& one) {
    if (one.op->name == "assign") {
      said_.statements.push_back(fmt::format("{}.copy_({}.detach())", name_of(one.inputs[0]).text,
                                             name_of(one.inputs[1]).text));
      return;
    }
    const TorchOp* row = torch_op_named(one.op->name);
    if (row == nullptr) {
      throw Error(ErrorCode::input,
                  phrase("PyTorch has no counterpart of its op {} ({}). Replace this node.",
                         one.op->name, one.op->summary),
                  fmt::format("node '{}'", scope_.node));
    }
    if (!row->function.empty()) said_.functions.insert(row->function);
    OpUse use{one, {}, {}, {}, scope_.named};
    for (const int input : one.inputs) {
      use.inputs.push_back(name_of(input));
      use.input_types.push_back(input < 0 ? TensorType{} : type(input));
    }
    for (const int output : one.outputs) use.output_types.push_back(type(output));
    const auto module = scope_.modules.find(one.inputs.size() > 1 ? one.inputs[1] : -1);
    const std::vector<Python> values =
        module == scope_.modules.end()
            ? row->say(use)
            : std::vector<Python>{function_call(module->second, {use.tensor(0)})};
    for (std::size_t i = 0; i < one.outputs.size(); ++i) keep(one.outputs[i], values.at(i));
  }

  /// Gives a value its expression, or a line where it is long or needed more than once.
  void keep(int id, Python value) {
    const auto uses = uses_.find(id);
    if (uses == uses_.end()) return;
    const bool last =
        std::find(scope_.results.begin(), scope_.results.end(), id) != scope_.results.end();
    const bool inlined =
        value.number || (uses->second == 1 && (last || value.text.size() <= longest_operand));
    if (!inlined) {
      const std::string name = fmt::format("{}_{}", scope_.stem, ++lines_);
      said_.statements.push_back(fmt::format("{} = {}", name, value.text));
      value = {name, Binds::atom, {}};
    }
    names_.insert_or_assign(id, std::move(value));
  }

  /// Scalars of the step itself, such as its seed, are PyTorch's own business.
  Python name_of(int id) const {
    const auto found = names_.find(id);
    return found == names_.end() ? Python{"None", Binds::atom, {}} : found->second;
  }

  const TensorType& type(int id) const {
    return scope_.program.values[static_cast<std::size_t>(id)];
  }

  const OpScope& scope_;
  std::map<int, Python> names_;
  std::map<int, int> uses_;
  SaidOps said_;
  int lines_ = 0;
};

}  // namespace

bool SaidOps::operator==(const SaidOps& other) const {
  const auto same = [](const Python& a, const Python& b) { return a.text == b.text; };
  return statements == other.statements &&
         std::equal(results.begin(), results.end(), other.results.begin(), other.results.end(),
                    same);
}

SaidOps say_ops(const OpScope& scope) {
  return Speaker(scope).say();
}

}  // namespace netloom
