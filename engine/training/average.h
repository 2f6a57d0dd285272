#pragma once

// A running mean of the weights (Polyak and Juditsky 1992; "EMA"). It stands beside each weight
// that a phase with the setting `average` changes, and is what is evaluated and kept as the model.

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "engine/core/api.h"
#include "engine/program/builder.h"
#include "engine/program/variables.h"
#include "engine/training/snapshot.h"

namespace netloom {

/// The name of the mean of the weight `weight`: "conv1.weight/average".
NETLOOM_API std::string average_name(std::string_view weight);
/// The name of the scalar that holds how far the means of a phase move in a step.
NETLOOM_API std::string share_name(int phase_number);

/// How far means that keep `kept` of themselves move towards the weights after `step`, counted from
/// 0. The first step is taken over whole, and the next count more than later ones, so that the
/// beginning is soon forgotten: at step t a mean keeps at most t / (t + 9).
NETLOOM_API double average_share(double kept, std::int64_t step);

/// Appends the step of the means of `weights`, which have just become `values`; `step` is the
/// scalar that counts steps.
void add_averages(Builder& b, std::span<const Variable> weights, std::span<const Value> values,
                  const Value& step, int phase_number);
/// Makes `program` read the means that `training` keeps in place of their weights.
NETLOOM_API void use_averages(Program& program, const Program& training);
/// Puts the means that `snapshot` holds in place of their weights.
NETLOOM_API void use_averages(Snapshot& snapshot);
/// Begins all means at their weights.
void start_averages(Variables& variables);

}  // namespace netloom
