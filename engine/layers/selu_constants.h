#pragma once

namespace netloom {

// The constants under which numbers of mean 0 and variance 1 keep both (Klambauer et al.,
// "Self-Normalizing Neural Networks", 2017).
inline constexpr double selu_alpha = 1.6732632423543772848170429916717;
inline constexpr double selu_scale = 1.0507009873554804934193349852946;

}  // namespace netloom
