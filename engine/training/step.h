#pragma once

#include <span>
#include <string>
#include <vector>

#include "engine/core/api.h"
#include "engine/program/builder.h"
#include "engine/program/passes/pass.h"
#include "engine/training/metrics.h"
#include "engine/training/settings.h"

namespace netloom {

/// A program that runs one step, and what it measures. The first metric is the loss that is
/// minimised.
struct StepProgram {
  Program program;
  std::vector<StepMetric> metrics;
  PassSet without;               ///< Passes to leave out where it is compiled.
  Dtype precision = Dtype::f32;  ///< Of its products.
};

/// Appends to a forward program (training mode) the sum of the phase's losses, gradients, and one
/// optimiser step over its trainable weights. Rate, step number and seed are scalars that the host
/// writes: see `rate_name`.
NETLOOM_API StepProgram training_step(Program forward, std::span<const LossTerm> terms,
                                      const PhaseSettings& phase, int phase_number,
                                      PassSet without = {});

/// All measurements on a forward program in inference mode, without learning.
NETLOOM_API StepProgram evaluation_step(Program forward, std::span<const LossTerm> terms,
                                        PassSet without = {});

/// Name of the scalar variable that holds the learning rate of a phase.
NETLOOM_API std::string rate_name(int phase_number);
inline constexpr const char* step_name = "step";
inline constexpr const char* seed_name = "seed";

}  // namespace netloom
