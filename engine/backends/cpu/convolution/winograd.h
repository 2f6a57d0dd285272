#pragma once

#include <optional>

#include "engine/backends/cpu/convolution/onednn_convolution.h"
#include "engine/backends/cpu/kernels.h"

namespace netloom::cpu {

// Convolutions of 3 × 3 windows by Winograd's algorithm ("Fast Algorithms for Convolutional Neural
// Networks", Lavin and Gray, 2015) for AVX2, for which oneDNN has none: a tile of 4 × 4 results
// takes 36 products per channel instead of 144. The error is about twice that of a plain sum; at
// the usual points of interpolation, 0, ±1, ±2 and ∞, it would be twice as large again.

/// x, y and their gradients lie in blocks of 8 channels, the weights as `weights` says. Nothing for
/// sizes where the transforms take what the products gain.
std::optional<KernelPlan> plan_winograd(Context& context, ConvolutionKind kind,
                                        const OpRequest& request, Layout weights);

}  // namespace netloom::cpu
