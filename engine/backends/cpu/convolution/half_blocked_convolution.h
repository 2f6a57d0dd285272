#pragma once

#include <optional>

#include "engine/backends/cpu/convolution/onednn_convolution.h"
#include "engine/backends/cpu/kernels.h"

namespace netloom::cpu {

/// The plan of a backward op of a convolution from few channels, as pictures have, to many filters,
/// by own code that takes the pictures dense and the maps of the filters in blocks of channels;
/// nothing for any other. oneDNN wants the pictures in blocks, too, which are padding but for these
/// channels. `weights` is how the weights lie, or their gradient should.
std::optional<KernelPlan> plan_half_blocked(const Context& context, ConvolutionKind kind,
                                            const OpRequest& request, Layout weights);

}  // namespace netloom::cpu
