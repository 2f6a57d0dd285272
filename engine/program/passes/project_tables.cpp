#include <cstddef>
#include <utility>
#include <vector>

#include "engine/program/passes/passes.h"
#include "engine/program/passes/value_flow.h"

namespace netloom {

namespace {

std::size_t index(int id) {
  return static_cast<std::size_t>(id);
}

/// Whether a table has hardly more rows than a single sample has tokens, whatever the batch.
bool small(const Shape& table, const Shape& tokens) {
  std::int64_t per_sample = 1;
  for (int i = 0; i < tokens.rank(); ++i) {
    if (tokens[i].role == Role::batch) continue;
    if (!tokens[i].extent.fixed()) return false;
    per_sample *= tokens.size(i);
  }
  return table.fixed() && table.size(0) <= 2 * per_sample;
}

/// Finds the linear ops that read a small embedding which nobody else reads.
class Tables {
 public:
  explicit Tables(Program& program)
      : program_(program),
        flow_(program),
        follows_(program.instructions.size(), -1),
        moves_(program.instructions.size()) {}

  void run() {
    for (int i = 0; i < count(); ++i)
      if (at(i).op->name == "linear") project(i);
    std::vector<Instruction> kept;
    for (int i = 0; i < count(); ++i) {
      if (moves_[index(i)]) continue;
      kept.push_back(std::move(at(i)));
      if (follows_[index(i)] >= 0) kept.push_back(std::move(at(follows_[index(i)])));
    }
    program_.instructions = std::move(kept);
  }

 private:
  int count() const { return static_cast<int>(program_.instructions.size()); }
  Instruction& at(int i) { return program_.instructions[index(i)]; }

  /// The embedding that linear number `i` reads becomes one of its results for the whole table.
  void project(int i) {
    Instruction& linear = at(i);
    const int maker = flow_.maker(linear.inputs[0]);
    if (maker < 0 || at(maker).op->name != "embedding" || !flow_.read_once(linear.inputs[0]))
      return;
    Instruction& embedding = at(maker);
    const Shape& table = program_.values[index(embedding.inputs[0])].shape;
    const bool pads = std::get<EmbeddingAttributes>(embedding.attributes).padding >= 0;
    if (pads || !small(table, program_.values[index(embedding.inputs[1])].shape)) return;
    const TensorType made = program_.values[index(linear.outputs[0])];
    program_.values.push_back({made.dtype, {table[0], made.shape[made.shape.rank() - 1]}});
    linear.inputs[0] =
        std::exchange(embedding.inputs[0], static_cast<int>(program_.values.size()) - 1);
    embedding.outputs[0] = std::exchange(linear.outputs[0], embedding.inputs[0]);
    follows_[index(i)] = maker;
    moves_[index(maker)] = true;
  }

  Program& program_;
  ValueFlow flow_;
  std::vector<int> follows_;  ///< By instruction: the embedding that now comes after it, or −1.
  std::vector<bool> moves_;   ///< By instruction: whether it does so.
};

}  // namespace

void project_tables(Program& program) {
  Tables(program).run();
}

}  // namespace netloom
