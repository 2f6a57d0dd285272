#pragma once

#include <optional>

#include "engine/backends/cpu/convolution/onednn_convolution.h"
#include "engine/backends/cpu/kernels.h"

namespace netloom::cpu {

/// The gradient of a bf16 convolution's weights on narrow maps, channels last, by AMX: one product
/// whose sums run over all positions of all samples, of the slopes turned and of the windows of x,
/// gathered a part at a time. oneDNN's code sums over the positions of one row, up to 32, and takes
/// 32 for 7. The bits do not depend on the team. Nothing for other maps and processors, and where a
/// bias wants its gradient too.
std::optional<KernelPlan> plan_gathered_weights(Context& context, const OpRequest& request,
                                                const ConvolutionProblem& problem, int team);

}  // namespace netloom::cpu
