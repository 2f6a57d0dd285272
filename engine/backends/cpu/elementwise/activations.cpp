// Activations of f32 elements and their backward functions.

#include <array>

#include "engine/backends/cpu/elementwise/activation_functions.h"
#include "engine/backends/cpu/elementwise/elementwise_plans.inl"

namespace netloom::cpu {

namespace {

constexpr std::array rows{
    KernelRow{"relu", plan_unary<Relu>},
    KernelRow{"leaky_relu", plan_unary<LeakyRelu>},
    KernelRow{"tanh", plan_unary<Tanh>},
    KernelRow{"sigmoid", plan_unary<Sigmoid>},
    KernelRow{"elu", plan_unary<Elu>},
    KernelRow{"softplus", plan_unary<Softplus>},
    KernelRow{"silu", plan_unary<Silu>},
    KernelRow{"mish", plan_unary<Mish>},
    KernelRow{"gelu", plan_unary<Gelu>},
    KernelRow{"gelu_tanh", plan_unary<GeluTanh>},
    KernelRow{"hard_sigmoid", plan_unary<HardSigmoid>},
    KernelRow{"hard_swish", plan_unary<HardSwish>},
    KernelRow{"shrink", plan_unary<Shrink>},
    KernelRow{"threshold", plan_unary<Threshold>},
    KernelRow{"relu_backward", plan_binary<ReluBackward>},
    KernelRow{"leaky_relu_backward", plan_binary<LeakyReluBackward>},
    KernelRow{"tanh_backward", plan_binary<TanhBackward>},
    KernelRow{"sigmoid_backward", plan_binary<SigmoidBackward>},
    KernelRow{"elu_backward", plan_binary<EluBackward>},
    KernelRow{"softplus_backward", plan_binary<SoftplusBackward>},
    KernelRow{"silu_backward", plan_binary<SiluBackward>},
    KernelRow{"mish_backward", plan_binary<MishBackward>},
    KernelRow{"gelu_backward", plan_binary<GeluBackward>},
    KernelRow{"gelu_tanh_backward", plan_binary<GeluTanhBackward>},
    KernelRow{"hard_sigmoid_backward", plan_binary<HardSigmoidBackward>},
    KernelRow{"hard_swish_backward", plan_binary<HardSwishBackward>},
    KernelRow{"shrink_backward", plan_binary<ShrinkBackward>},
    KernelRow{"threshold_backward", plan_binary<ThresholdBackward>},
};

}  // namespace

std::span<const KernelRow> activation_kernels() {
  return rows;
}

}  // namespace netloom::cpu
