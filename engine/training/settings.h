#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/tensor/dtype.h"
#include "engine/training/optimiser_type.h"
#include "engine/training/schedule_type.h"

namespace netloom {

using OptimiserSettings = Chosen<OptimiserType>;  ///< How weights follow gradients.
using ScheduleSettings = Chosen<ScheduleType>;    ///< How the learning rate changes over a run.

/// Beyond, a mean in f32 would no longer move.
inline constexpr double most_kept_of_average = 0.999999;

/// One part of a training step: which losses are minimised, by changing which weights.
struct PhaseSettings {
  std::vector<std::string> losses;  ///< Names of loss nodes; empty for all.
  std::vector<std::string>
      trainable;                    ///< Nodes and blocks whose weights it changes; empty for all.
  std::vector<std::string> frozen;  ///< Nodes and blocks whose weights it keeps all the same.
  OptimiserSettings optimiser;
  ScheduleSettings schedule;
  double clip_norm = 0;   ///< Largest norm of all gradients together; 0 for any.
  double clip_value = 0;  ///< Largest element of a gradient, without its sign; 0 for any.
  double average = 0;     ///< What a running mean of its weights keeps per step; 0 for no mean.
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
  /// Epochs in a row without a better loss after which the training ends; 0 for all epochs.
  std::int64_t patience = 0;
  /// What products are computed in, f32 or bf16; weights and what an optimiser keeps are f32.
  Dtype precision = Dtype::f32;
  std::vector<PhaseSettings> phases{
      PhaseSettings{}};  ///< Run one after the other within each step.
  bool operator==(const TrainingSettings&) const = default;
};

}  // namespace netloom
