#pragma once

#include <optional>

#include "engine/backends/cpu/convolution/onednn_convolution.h"
#include "engine/backends/cpu/kernels.h"

namespace netloom::cpu {

/// The gradient of a bf16 convolution's weights by a team whose members take equal shares of the
/// batch. oneDNN's own team meets at barriers for every sample and spins there: beside programs
/// that want the cores, a step of ResNet-20 took 13 s instead of 0.5 s. Nothing where there is no
/// team, the batch cannot be shared evenly, or a bias wants its gradient too.
std::optional<KernelPlan> plan_batch_shares(Context& context, const OpRequest& request,
                                            const ConvolutionProblem& problem, int team);

}  // namespace netloom::cpu
