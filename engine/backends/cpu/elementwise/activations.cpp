// Activations of f32 elements and their backward functions.

#include <array>

#include "engine/backends/cpu/elementwise/activation_functions.h"
#include "engine/backends/cpu/elementwise/elementwise_plans.inl"

namespace netloom::cpu {

namespace {

constexpr std::array rows{
    unary_row<Relu>("relu"),
    unary_row<LeakyRelu>("leaky_relu"),
    unary_row<Tanh>("tanh"),
    unary_row<Sigmoid>("sigmoid"),
    unary_row<Elu>("elu"),
    unary_row<Softplus>("softplus"),
    unary_row<Silu>("silu"),
    unary_row<Mish>("mish"),
    unary_row<Gelu>("gelu"),
    unary_row<GeluTanh>("gelu_tanh"),
    unary_row<HardSigmoid>("hard_sigmoid"),
    unary_row<HardSwish>("hard_swish"),
    unary_row<Shrink>("shrink"),
    unary_row<Threshold>("threshold"),
    binary_row<ReluBackward>("relu_backward"),
    binary_row<LeakyReluBackward>("leaky_relu_backward"),
    binary_row<TanhBackward>("tanh_backward"),
    binary_row<SigmoidBackward>("sigmoid_backward"),
    binary_row<EluBackward>("elu_backward"),
    binary_row<SoftplusBackward>("softplus_backward"),
    binary_row<SiluBackward>("silu_backward"),
    binary_row<MishBackward>("mish_backward"),
    binary_row<GeluBackward>("gelu_backward"),
    binary_row<GeluTanhBackward>("gelu_tanh_backward"),
    binary_row<HardSigmoidBackward>("hard_sigmoid_backward"),
    binary_row<HardSwishBackward>("hard_swish_backward"),
    binary_row<ShrinkBackward>("shrink_backward"),
    binary_row<ThresholdBackward>("threshold_backward"),
};

}  // namespace

std::span<const KernelRow> activation_kernels() {
  return rows;
}

}  // namespace netloom::cpu
