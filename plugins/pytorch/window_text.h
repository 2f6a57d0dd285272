#pragma once

#include <string>
#include <vector>

#include "engine/ops/attributes.h"
#include "plugins/pytorch/module_call.h"

namespace netloom {

/// A window over the last `axes` axes as PyTorch takes it.
struct WindowText {
  std::string kernel;               ///< "3", "(3, 5)"
  std::vector<Argument> arguments;  ///< Stride, padding, dilation, ceil_mode of a pool.
  /// Sizes for F.pad, where the padding before and behind differ and PyTorch's layers have no word
  /// for it; empty otherwise.
  std::string pad;
};

/// What the module of a convolution is told beside its window.
struct ConvolutionSizes {
  int axes = 2;
  std::int64_t in_channels = 1;
  std::int64_t out_channels = 1;
  std::int64_t groups = 1;
  bool bias = true;
};

/// "nn.Conv2d(16, 32, 3, padding=1)" where `type` is "nn.Conv"; `more` stands behind the window.
ModuleCall convolution_call(const char* type, const WindowText& window,
                            const ConvolutionSizes& sizes, std::vector<Argument> more = {});

/// `plain_stride` is the stride that need not be said: 1 of a convolution, the kernel of a pool.
WindowText window_text(const Window& window, int axes, bool stride_is_kernel);

}  // namespace netloom
