#pragma once

#include "engine/backends/cpu/convolution/winograd_tiles.h"

namespace netloom::cpu::winograd {

/// Sets how many tiles go through at once when gradients of weights are made: what they take stays
/// in a level-3 cache, and the sums, which are read and written once for so many, seldom leave it.
void set_tiles_for_weights(Sizes& n);
/// Bytes; 64-byte aligned when given.
std::size_t weights_scratch(const Sizes& n);
/// The gradients of weights and, unless null, of biases, from maps x and slopes grad_y. The bits do
/// not depend on the team.
void run_weights(const Sizes& n, const float* grad_y, const float* x, float* grad_w, float* grad_b,
                 float* scratch);

}  // namespace netloom::cpu::winograd
