#include "engine/training/average.h"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "engine/ops/optimiser_ops.h"

namespace netloom {

std::string average_name(std::string_view weight) {
  return fmt::format("{}/average", weight);
}

std::string share_name(int phase_number) {
  return fmt::format("average_share.{}", phase_number);
}

double average_share(double kept, std::int64_t step) {
  const auto t = static_cast<double>(step);
  return 1 - std::min(kept, t / (t + 9));
}

void add_averages(Builder& b, std::span<const Variable> weights, std::span<const Value> values,
                  const Value& step, int phase_number) {
  std::vector<ops::OptimiserOperand> means;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const Value mean = b.variable(average_name(weights[i].name), VariableKind::optimiser,
                                  values[i].shape(), values[i].dtype(), Initialiser{});
    means.push_back({mean, values[i], {}});
  }
  ops::average_step(b, means, b.scalar(share_name(phase_number), Dtype::f32), step);
}

void use_averages(Program& program, const Program& training) {
  for (Variable& variable : program.variables) {
    const std::string mean = average_name(variable.name);
    if (training.variable(mean) != nullptr) variable.name = mean;
  }
}

void use_averages(Snapshot& snapshot) {
  for (auto& [name, array] : snapshot) {
    const auto mean = snapshot.find(average_name(name));
    if (mean != snapshot.end()) array = mean->second;
  }
}

void start_averages(Variables& variables) {
  for (const Variables::Entry* entry : variables.entries()) {
    const std::string mean = average_name(entry->name);
    if (variables.contains(mean)) variables.write(mean, variables.read(entry->name));
  }
}

}  // namespace netloom
