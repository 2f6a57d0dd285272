#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace netloom {

/// How weights follow gradients; fields that `type` does not use keep their defaults.
struct OptimiserSettings {
  std::string type = "adam";  ///< "sgd", "adam", "adamw"
  double learning_rate = 1e-3;
  double momentum = 0;  ///< sgd
  bool nesterov = false;
  double beta1 = 0.9;  ///< adam, adamw
  double beta2 = 0.999;
  double epsilon = 1e-8;
  double weight_decay = 0;
  bool operator==(const OptimiserSettings&) const = default;
};

/// How the learning rate changes over a run.
struct ScheduleSettings {
  std::string type = "constant";  ///< "constant", "cosine"
  double warmup_epochs = 0;       ///< Linear rise from 0 before the schedule starts.
  double final_fraction = 0;      ///< Of the learning rate, where cosine ends.
  bool operator==(const ScheduleSettings&) const = default;
};

/// One part of a training step: which losses are minimised, by changing which weights.
struct PhaseSettings {
  std::vector<std::string> losses;  ///< Names of loss nodes; empty for all.
  std::vector<std::string>
      trainable;                    ///< Nodes and blocks whose weights it changes; empty for all.
  std::vector<std::string> frozen;  ///< Nodes and blocks whose weights it keeps all the same.
  OptimiserSettings optimiser;
  ScheduleSettings schedule;
  bool operator==(const PhaseSettings&) const = default;
};

/// True when the node `name` is `whole` or stands in the block use `whole`: "stage1" has
/// "stage1/conv1".
inline bool is_of(std::string_view name, std::string_view whole) {
  return name.starts_with(whole) && (name.size() == whole.size() || name[whole.size()] == '/');
}

struct TrainingSettings {
  std::int64_t epochs = 20;
  std::int64_t batch = 32;
  std::uint64_t seed = 1;
  std::vector<PhaseSettings> phases{
      PhaseSettings{}};  ///< Run one after the other within each step.
  bool operator==(const TrainingSettings&) const = default;
};

}  // namespace netloom
