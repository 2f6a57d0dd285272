#include "engine/backends/cpu/kernels.h"

namespace netloom::cpu {

std::span<const KernelRow> convolution_kernels() {
  return {};
}

}  // namespace netloom::cpu
