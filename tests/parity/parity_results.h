#pragma once

#include <map>
#include <string>

#include "plugins/pytorch/torch_module.h"
#include "tests/parity/parity_case.h"

namespace netloom {

/// What a network gave, by name: "output y"; in training with loss Σ output · probe "gradient
/// conv1.weight" (as in the state dict), "gradient of x", and the states after it, "state
/// bn1.running_mean"; with loss Σ mean((output − goal)²) the losses of 20 steps, "losses sgd" and
/// "losses adamw".
using ParityResults = std::map<std::string, Array>;

/// What Netloom gives on the CPU.
ParityResults run_case(const ParityCase& one, const LayerRegistry& registry,
                       const TorchModule& module);

/// The numbers beside inputs and weights that both sides use: "probe y", "goal y".
std::map<std::string, Array> probes_of(const ParityCase& one, const LayerRegistry& registry);

/// How far two results of that name may be apart: max |a − b| / max |b|. A gradient that is 0 but
/// for roundings (the bias of keys, which softmax does not see) is measured by a thousandth of the
/// largest gradient of its case.
double tolerance_of(const std::string& result);

inline constexpr int parity_steps = 20;
/// Learning rates. Adam moves weights by its rate even where gradients are all rounding, so that a
/// large one lets f32 and f64 part, also within PyTorch.
inline constexpr double sgd_rate = 0.01;
inline constexpr double adamw_rate = 0.001;

}  // namespace netloom
