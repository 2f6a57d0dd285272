#pragma once

#include <cstdint>
#include <string>

#include "engine/layers/declare.h"

namespace netloom {

/// The initialiser of the choice `start` for a weight whose outputs each see `fan_in` inputs.
Initialiser weight_start(const std::string& start, std::int64_t fan_in, std::int64_t fan_out);
/// That of the bias beside it: PyTorch's own under "pytorch", 0 otherwise.
Initialiser bias_start(const std::string& start, std::int64_t fan_in);

/// Declares the parameter "start" of the struct T, which has a member of that name.
template <class T>
void declare_start(Declare<T>& d) {
  d.param(&T::start, "start")
      .title("Start values")
      .choice("pytorch", "Uniform within ±1/√inputs, as PyTorch starts.")
      .choice("kaiming_normal", "Random, scaled to keep signals even through ReLU.")
      .choice("kaiming_uniform", "The same scale, with all values equally likely within bounds.")
      .choice("xavier_normal", "Random, scaled to keep signals even through tanh and sigmoid.")
      .choice("xavier_uniform", "The same scale, with all values equally likely within bounds.")
      .choice("small_normal", "Normal with deviation 0.02, as language models start.")
      .choice("zeros", "All 0; every unit then learns the same, so rarely what you want.")
      .text("How the weights are drawn before training.")
      .advanced();
}

}  // namespace netloom
