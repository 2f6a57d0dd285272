#pragma once

#include <optional>

#include "engine/backends/cpu/convolution/onednn_convolution.h"
#include "engine/backends/cpu/kernels.h"

namespace netloom::cpu {

/// The plan of a convolution of few channels, or of one of its backward ops, by own code over
/// activations in blocks of 16 samples ("ABcd16a"); nothing for any other. A vector holds one
/// element of 16 samples, so that no lane is padding, as most are where oneDNN fills 6 channels up
/// to 16.
std::optional<KernelPlan> plan_batched(Context& context, ConvolutionKind kind,
                                       const OpRequest& request);

}  // namespace netloom::cpu
