#pragma once

// What the recurrent layers share: stacks of layers in one or both directions, with the parameters
// and the names of weights that PyTorch has.

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "engine/layers/declare.h"

namespace netloom {

/// The parameters of every recurrent layer.
struct Recurrent {
  std::int64_t units = 128;
  std::int64_t layers = 1;
  std::string gives = "all steps";
  bool bidirectional = false;
  double dropout = 0;
  bool bias = true;

  Recurrent() = default;
  std::vector<Explanation> explain_weights(const LayerInputs& in, std::int64_t gates) const;
};

/// Weights of one layer in one direction, as PyTorch names them: (gates · units, inputs), (gates ·
/// units, units) and both biases (gates · units), invalid where there are none.
struct RecurrentWeights {
  Value input;
  Value recurrent;
  Value input_bias;
  Value recurrent_bias;
};

/// One layer in one direction: x (N, T, F) → (N, T, units).
using RecurrentRun =
    std::function<Value(const Value& x, const RecurrentWeights&, const Value& start, bool reverse)>;

/// Runs the stack. Refuses what is no sequence.
Value run_recurrent(Builder& b, const Recurrent& layer, const LayerInputs& in, std::int64_t gates,
                    const std::string& title, const RecurrentRun& run);

/// Declares the shared parameters of T, which derives from Recurrent, and its ports.
template <class T>
void declare_recurrent(Declare<T>& d) {
  d.in("x", "A list of features at every time step.");
  d.in_optional("start",
                "One number per unit to begin with, as the last step of another layer "
                "gives; else 0.");
  d.template param<std::int64_t>(&T::units, "units")
      .title("Units")
      .range(1, 16384)
      .unit("units")
      .text("How many numbers it remembers from step to step.")
      .brief("{} units")
      .sizes_output();
  d.template param<std::int64_t>(&T::layers, "layers")
      .title("Layers")
      .range(1, 16)
      .unit("layers")
      .text("How many of them stand on each other, each reading the steps of the one below.")
      .brief("{} deep");
  d.template param<std::string>(&T::gives, "gives")
      .title("Gives")
      .choice("all steps", "A list of features for every step: for tags, next tokens, more layers.")
      .choice("last step", "What it remembers at the end: for one answer per sequence.")
      .text("Whether every step is handed on or only the end.")
      .brief("{}");
  d.template param<bool>(&T::bidirectional, "bidirectional")
      .title("Both directions")
      .text("A second one reads from the end, and both results are joined: twice the features.")
      .brief("both directions");
  d.template param<double>(&T::dropout, "dropout")
      .title("Dropout")
      .range(0, 0.99)
      .text("Share of numbers set to 0 between layers while training; of use from 2 layers on.");
  d.template param<bool>(&T::bias, "bias")
      .title("Bias")
      .text("Add learned offsets to every sum.")
      .advanced();
}

}  // namespace netloom
