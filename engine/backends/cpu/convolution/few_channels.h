#pragma once

#include <algorithm>

#include "engine/backends/cpu/kernels.h"
#include "engine/ops/attributes.h"

namespace netloom::cpu {

// What own convolutions of few channels have in common, whether they run along the width of maps or
// over blocks of samples.

/// Windows that go step by step and never over padding.
inline bool bare(const Window& window) {
  const auto all = [](const std::array<std::int64_t, 3>& numbers, std::int64_t wanted) {
    return std::all_of(numbers.begin(), numbers.end(),
                       [wanted](std::int64_t number) { return number == wanted; });
  };
  return all(window.stride, 1) && all(window.dilation, 1) && all(window.before, 0) &&
         all(window.after, 0);
}

/// The team for so many results of `taps` products each, with `activation` after them.
inline int team_of_taps(double results, std::int64_t taps, Activation activation,
                        const Context& context) {
  const bool bends = activation == Activation::tanh || activation == Activation::sigmoid;
  return team_for(results * (static_cast<double>(taps) / 36 + (bends ? 0.5 : 0)), context);
}

}  // namespace netloom::cpu
