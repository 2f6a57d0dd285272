#pragma once

#include <map>
#include <string>

#include "plugins/pytorch/torch_module.h"
#include "tests/parity/parity_case.h"

namespace netloom {

/// What a network gave, by name: "output y", and with loss Σ output · probe "gradient
/// conv1.weight" (as in the state dict) and "gradient of x"; with loss Σ mean((output − goal)²)
/// the losses of 20 steps, "losses sgd" and "losses adamw", and the states after those of SGD,
/// "state bn1.running_mean".
using ParityResults = std::map<std::string, Array>;

/// What Netloom gives on the CPU.
ParityResults run_case(const ParityCase& one, const LayerRegistry& registry,
                       const TorchModule& module);

/// The numbers beside inputs and weights that both sides use: "probe y", "goal y".
std::map<std::string, Array> probes_of(const ParityCase& one, const LayerRegistry& registry);

/// How far two results of that name may be apart: max |a − b| / max |b|.
double tolerance_of(const std::string& result);

inline constexpr int parity_steps = 20;
inline constexpr double parity_rate = 0.01;

}  // namespace netloom
