#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <utility>

#include "engine/program/passes/passes.h"
#include "engine/program/passes/value_flow.h"

namespace netloom {

namespace {

constexpr int never = std::numeric_limits<int>::max();

std::size_t index(int id) {
  return static_cast<std::size_t>(id);
}

bool floats(const TensorType& type) {
  return type.dtype == Dtype::f32 || type.dtype == Dtype::bf16;
}

/// The attributes of a step that a chain may have; nothing for other ops.
std::optional<decltype(ChainStep::attributes)> step_attributes(const Instruction& one) {
  if (const auto* cast = std::get_if<CastAttributes>(&one.attributes)) return *cast;
  if (!one.op->elementwise || one.op->name == "stop_gradient") return std::nullopt;
  if (std::holds_alternative<NoAttributes>(one.attributes)) return NoAttributes();
  const auto* constants = std::get_if<ElementwiseAttributes>(&one.attributes);
  return constants == nullptr ? std::nullopt : std::optional(*constants);
}

/// Finds which instructions make a chain, then puts each chain where its last one stood.
class Chains {
 public:
  Chains(Program& program, std::int64_t least)
      : program_(program),
        least_(least),
        flow_(program),
        changed_(program.values.size(), never),
        fixed_(program.values.size()),
        chain_of_(program.instructions.size(), -1) {}

  void run() {
    look_around();
    for (int i = 0; i < count(); ++i) {
      if (!may_join(at(i))) continue;
      chain_of_[index(i)] = i;
      members_[i] = {i};
      for (const int input : at(i).inputs) join(i, input);
    }
    rewrite();
  }

 private:
  int count() const { return static_cast<int>(program_.instructions.size()); }
  const Instruction& at(int i) const { return program_.instructions[index(i)]; }
  const TensorType& type(int value) const { return program_.values[index(value)]; }

  /// Notes where a variable is overwritten, and what depends on weights and constants alone: that
  /// may be computed once, or kept beside a weight.
  void look_around() {
    for (const Variable& one : program_.variables)
      fixed_[index(one.value)] = one.kind != VariableKind::scalar;
    for (int i = 0; i < count(); ++i) {
      const auto given = [this](int input) { return input < 0 || fixed_[index(input)]; };
      const Instruction& one = at(i);
      const bool fixed = std::all_of(one.inputs.begin(), one.inputs.end(), given);
      for (const int output : one.outputs) fixed_[index(output)] = fixed;
      note_changes(one, i);
    }
    for (const Instruction& one : program_.instructions)
      if (one.op->name == "reshape")  // Lies where its operand lies.
        changed_[index(one.outputs[0])] = changed_[index(one.inputs[0])];
  }

  void note_changes(const Instruction& one, int i) {
    if (one.op->in_place == nullptr) return;
    for (const InPlace& place : one.op->in_place(one.attributes, one.inputs.size())) {
      int& first = changed_[index(one.inputs[index(place.input)])];
      first = std::min(first, i);
    }
  }

  /// A function of one or two operands, one of which has the shape of the result.
  bool may_join(const Instruction& one) const {
    if (one.outputs.size() != 1 || one.inputs.empty() || one.inputs.size() > 2) return false;
    const TensorType& made = type(one.outputs[0]);
    if (made.shape.count() < least_ || fixed_[index(one.outputs[0])]) return false;
    const auto full = [&](int input) {
      return input >= 0 && type(input).shape.same_extents(made.shape);
    };
    return std::any_of(one.inputs.begin(), one.inputs.end(), full) &&
           step_attributes(one).has_value() && has_types(one);
  }

  /// Of f32 or bf16, or one that goes from one to the other: a cast, or the sum of both.
  bool has_types(const Instruction& one) const {
    const TensorType& made = type(one.outputs[0]);
    const bool changes = one.op->name == "cast" || one.op->name == "add";
    return floats(made) && std::all_of(one.inputs.begin(), one.inputs.end(), [&](int input) {
             const TensorType& read = type(input);
             return floats(read) && (changes || read.dtype == made.dtype);
           });
  }

  /// Takes the chain that makes `value` into that which instruction `last` ends, if it may wait so
  /// long.
  void join(int last, int value) {
    const int maker = flow_.maker(value);
    const int chain = maker < 0 ? -1 : chain_of_[index(maker)];
    if (chain < 0 || chain == last) return;
    if (!type(value).shape.same_extents(type(at(last).outputs[0]).shape)) return;
    std::vector<int>& both = members_[last];
    std::vector<int> joined = members_[chain];
    joined.insert(joined.end(), both.begin(), both.end());
    if (!may_wait(joined, last)) return;
    std::sort(joined.begin(), joined.end());
    for (const int member : joined) chain_of_[index(member)] = last;
    both = std::move(joined);
    members_.erase(chain);
  }

  /// Whether nobody but `members` reads what they make up to instruction `last`, nor changes what
  /// they read.
  bool may_wait(const std::vector<int>& members, int last) const {
    const auto one_of_them = [&](int reader) {
      return std::find(members.begin(), members.end(), reader) != members.end();
    };
    return std::all_of(members.begin(), members.end(), [&](int member) {
      const Instruction& one = at(member);
      const std::vector<int>& readers = flow_.readers(one.outputs[0]);
      return std::all_of(readers.begin(), readers.end(),
                         [&](int reader) { return reader > last || one_of_them(reader); }) &&
             std::all_of(one.inputs.begin(), one.inputs.end(),
                         [&](int input) { return changed_[index(input)] > last; });
    });
  }

  void rewrite() {
    std::vector<Instruction> kept;
    for (int i = 0; i < count(); ++i) {
      const int chain = chain_of_[index(i)];
      if (chain < 0 || members_[chain].size() == 1)
        kept.push_back(std::move(program_.instructions[index(i)]));
      else if (chain == i)
        kept.push_back(chained(members_[chain]));
    }
    program_.instructions = std::move(kept);
  }

  Instruction chained(const std::vector<int>& members) const {
    Instruction chain{op_named("pointwise_chain"), {}, {}, {}, at(members.back()).node};
    std::vector<int> made;
    made.reserve(members.size());
    for (const int member : members) made.push_back(at(member).outputs[0]);
    for (const int member : members)
      for (const int input : at(member).inputs)
        if (!place_in(made, input) && !place_in(chain.inputs, input)) chain.inputs.push_back(input);
    const auto operands = static_cast<int>(chain.inputs.size());
    const auto number = [&](int value) {
      const std::optional<int> step = place_in(made, value);
      return step ? operands + *step : *place_in(chain.inputs, value);
    };
    ChainAttributes attributes;
    for (const int member : members) {
      ChainStep step{at(member).op->name, *step_attributes(at(member)), {}};
      for (const int input : at(member).inputs) step.operands.push_back(number(input));
      attributes.steps.push_back(std::move(step));
    }
    for (auto value = made.rbegin(); value != made.rend(); ++value) {
      if (value != made.rbegin() && !read_later(*value, members.back())) continue;
      chain.outputs.push_back(*value);
      attributes.results.push_back(number(*value));
    }
    chain.attributes = std::move(attributes);
    return chain;
  }

  bool read_later(int value, int last) const {
    const std::vector<int>& readers = flow_.readers(value);
    return std::any_of(readers.begin(), readers.end(),
                       [last](int reader) { return reader > last; });
  }

  static std::optional<int> place_in(const std::vector<int>& values, int value) {
    const auto found = std::find(values.begin(), values.end(), value);
    if (found == values.end()) return std::nullopt;
    return static_cast<int>(found - values.begin());
  }

  Program& program_;
  std::int64_t least_;
  ValueFlow flow_;
  std::vector<int> changed_;   ///< By value: the first instruction that overwrites it, or `never`.
  std::vector<bool> fixed_;    ///< By value: weights and constants alone decide it.
  std::vector<int> chain_of_;  ///< By instruction: the last one of its chain, or −1.
  std::map<int, std::vector<int>> members_;  ///< Of each chain, in order, by its last.
};

}  // namespace

void fuse_pointwise(Program& program, std::int64_t least) {
  Chains(program, least).run();
}

}  // namespace netloom
