#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <utility>

#include "engine/program/passes/passes.h"

namespace netloom {

namespace {

std::size_t index(int id) {
  return static_cast<std::size_t>(id);
}

/// Where the values of a program are made and read for the last time, by instruction.
class Lives {
 public:
  explicit Lives(const Program& program) : program_(program), spans_(program.values.size()) {
    views_.resize(program.values.size());
    std::iota(views_.begin(), views_.end(), 0);
    const int count = static_cast<int>(program.instructions.size());
    for (int i = 0; i < count; ++i) {
      const Instruction& one = program.instructions[index(i)];
      for (const int output : one.outputs) spans_[index(output)] = {i, i};
      for (const int input : one.inputs) read(input, i);
      // A reshape is another view of the same memory.
      if (one.op->name == "reshape") views_[index(one.outputs[0])] = views_[index(one.inputs[0])];
    }
    for (const Port& port : program.outputs) read(port.value, count);
  }

  /// The instruction that makes it; −1 for what is there before the first.
  int made(int value) const { return spans_[index(value)].made; }
  int last(int value) const { return spans_[index(value)].last; }

  /// Bytes in use at each instruction, without variables and inputs.
  std::vector<double> bytes() const {
    std::vector<double> change(program_.instructions.size() + 2);
    for (std::size_t value = 0; value < spans_.size(); ++value) {
      const Span& span = spans_[value];
      if (span.made < 0 || views_[value] != static_cast<int>(value)) continue;
      const TensorType& type = program_.values[value];
      const double size =
          static_cast<double>(type.shape.count()) * static_cast<double>(size_of(type.dtype));
      change[index(span.made)] += size;
      change[index(span.last) + 1] -= size;
    }
    std::partial_sum(change.begin(), change.end(), change.begin());
    return change;
  }

 private:
  struct Span {
    int made = -1;
    int last = -1;
  };

  void read(int value, int at) {
    if (value < 0) return;
    spans_[index(value)].last = std::max(spans_[index(value)].last, at);
    Span& whole = spans_[index(views_[index(value)])];
    whole.last = std::max(whole.last, at);
  }

  const Program& program_;
  std::vector<Span> spans_;
  std::vector<int> views_;  ///< By value: the one whose memory it is.
};

/// A program whose way forward ends with the instruction `turn`, cut into stretches: what is made
/// in one, read only there on the way forward and again on the way back is made again before the
/// first of the latter.
class Cut {
 public:
  Cut(const Program& program, const Lives& lives, int turn)
      : program_(program), lives_(lives), turn_(turn) {
    for (const Port& port : program.outputs) outputs_.insert(port.value);
    last_forward_.resize(program.values.size(), -1);
    first_back_.resize(program.values.size(), -1);
    const int count = static_cast<int>(program.instructions.size());
    for (int i = 0; i < count; ++i) {
      for (const int input : program.instructions[index(i)].inputs) {
        if (input < 0) continue;
        if (i <= turn) last_forward_[index(input)] = i;
        if (i > turn && first_back_[index(input)] < 0) first_back_[index(input)] = i;
      }
    }
  }

  Program into(int stretches) {
    result_ = program_;
    renamed_.clear();
    again_.clear();
    const std::vector<int> ends = ends_of(stretches);
    int begin = 0;
    for (std::size_t i = 0; i + 1 < ends.size(); ++i) {
      make_again(begin, ends[i]);
      begin = ends[i];
    }
    result_.instructions = all_instructions();
    return std::move(result_);
  }

 private:
  bool held(int value) const { return first_back_[index(value)] >= 0 && !outputs_.contains(value); }

  /// The ends of stretches that hold about as much each.
  std::vector<int> ends_of(int stretches) const {
    std::vector<double> sums(index(turn_) + 1);
    for (int i = 0; i <= turn_; ++i) {
      for (const int output : program_.instructions[index(i)].outputs) {
        const TensorType& type = program_.values[index(output)];
        if (held(output)) sums[index(i)] += static_cast<double>(type.shape.count());
      }
    }
    std::partial_sum(sums.begin(), sums.end(), sums.begin());
    std::vector<int> ends;
    for (int i = 1; i <= stretches; ++i) {
      const double share = sums.back() * i / stretches;
      ends.push_back(
          static_cast<int>(std::lower_bound(sums.begin(), sums.end(), share) - sums.begin()) + 1);
    }
    return ends;
  }

  /// The values of [begin, end) that need not be held.
  std::set<int> dropped_in(int begin, int end) const {
    std::set<int> dropped;
    for (int i = begin; i < end; ++i) {
      const Instruction& one = program_.instructions[index(i)];
      if (one.op->in_place != nullptr) continue;
      for (const int output : one.outputs) {
        if (held(output) && last_forward_[index(output)] < end) dropped.insert(output);
      }
    }
    return dropped;
  }

  /// The instructions of [begin, end) that make `wanted` from what is held anyway, in order.
  std::vector<int> makers(int begin, int end, std::set<int> wanted) const {
    const std::set<int> dropped = wanted;
    std::vector<int> found;
    for (int i = end - 1; i >= begin; --i) {
      const Instruction& one = program_.instructions[index(i)];
      if (std::none_of(one.outputs.begin(), one.outputs.end(),
                       [&](int output) { return wanted.contains(output); })) {
        continue;
      }
      found.push_back(i);
      for (const int input : one.inputs) {
        if (input < 0 || lives_.made(input) < begin) continue;
        const Instruction& maker = program_.instructions[index(lives_.made(input))];
        if (maker.op->in_place == nullptr && (!held(input) || dropped.contains(input)))
          wanted.insert(input);
      }
    }
    std::reverse(found.begin(), found.end());
    return found;
  }

  void make_again(int begin, int end) {
    const std::set<int> dropped = dropped_in(begin, end);
    if (dropped.empty()) return;
    int at = static_cast<int>(program_.instructions.size());
    for (const int value : dropped) at = std::min(at, first_back_[index(value)]);
    std::map<int, int> twins;
    for (const int i : makers(begin, end, dropped)) {
      Instruction one = program_.instructions[index(i)];
      for (int& input : one.inputs) {
        const auto twin = twins.find(input);
        if (twin != twins.end()) input = twin->second;
      }
      for (int& output : one.outputs) {
        const int twin = static_cast<int>(result_.values.size());
        result_.values.push_back(program_.values[index(output)]);
        twins[output] = twin;
        if (dropped.contains(output)) renamed_[output] = twin;
        output = twin;
      }
      again_[at].push_back(std::move(one));
    }
  }

  std::vector<Instruction> all_instructions() {
    std::vector<Instruction> all;
    const int count = static_cast<int>(program_.instructions.size());
    for (int i = 0; i < count; ++i) {
      const auto again = again_.find(i);
      if (again != again_.end())
        std::move(again->second.begin(), again->second.end(), std::back_inserter(all));
      all.push_back(program_.instructions[index(i)]);
      if (i <= turn_) continue;
      for (int& input : all.back().inputs) {
        const auto twin = renamed_.find(input);
        if (twin != renamed_.end()) input = twin->second;
      }
    }
    return all;
  }

  const Program& program_;
  const Lives& lives_;
  int turn_;
  std::set<int> outputs_;
  std::vector<int> last_forward_;  ///< By value: the last instruction to read it before the turn.
  std::vector<int> first_back_;    ///< And the first after it.
  Program result_;
  std::map<int, int> renamed_;  ///< What reads a value on the way back reads its twin.
  std::map<int, std::vector<Instruction>> again_;  ///< What stands before an instruction.
};

}  // namespace

void recompute(Program& program) {
  if (program.instructions.empty()) return;
  constexpr int most_stretches = 16;
  constexpr double worth_it = 0.9;
  const Lives lives(program);
  const std::vector<double> bytes = lives.bytes();
  const auto peak = std::max_element(bytes.begin(), bytes.end());
  const int turn = std::min(static_cast<int>(peak - bytes.begin()),
                            static_cast<int>(program.instructions.size()) - 1);
  double least = worth_it * *peak;
  std::optional<Program> best;
  Cut cut(program, lives, turn);
  for (int stretches = 2; stretches <= most_stretches; ++stretches) {
    Program candidate = cut.into(stretches);
    const std::vector<double> taken = Lives(candidate).bytes();
    const double most = *std::max_element(taken.begin(), taken.end());
    if (most >= least) continue;
    least = most;
    best = std::move(candidate);
  }
  if (best) program = std::move(*best);
}

}  // namespace netloom
