#pragma once

#include <string>
#include <vector>

#include "engine/layers/layer.h"
#include "engine/program/builder.h"

namespace netloom {

/// What one sample at a port is: real numbers, or numbers of one of `classes` classes.
struct SampleOperand {
  Shape sample;
  std::int64_t classes = 0;
};

/// What arrives at the ports of a layer, in their order; the last one also at those that are left.
/// Ports for targets get `target`.
struct SampleOperands {
  std::string name;  ///< "a map", "two matrices"
  std::vector<SampleOperand> ports;
  SampleOperand target;
};

/// One way to use a layer: its parameters, and what arrives at its ports.
struct LayerUse {
  const LayerType* type = nullptr;
  std::string name;  ///< "conv2d padding=same on a map"
  Parameters parameters;
  const SampleOperands* operands = nullptr;
  bool optional = false;  ///< Ports that need no link have one.
};

/// Every layer of `registry` with its defaults on all operands that it takes, and with each choice
/// and switch turned once on the first two of them. A layer that takes none has no use, which is a
/// failure of its test.
std::vector<LayerUse> layer_uses(const LayerRegistry& registry);

/// A layer between tensors that can be set and read: variables "x", "x2", … for real operands,
/// inputs "label", "label2", … for class numbers, outputs "y" and, in training, "loss" = Σ y ·
/// probe with "gradient of …" for every variable that has one.
struct UseProgram {
  Program program;
  std::vector<TensorType> outputs;  ///< As inferred.
  std::vector<std::string> differentiated;
  std::vector<std::int64_t> classes;  ///< Of each input of the program.
  Phrase brief;
  std::vector<Explanation> explanation;
};
/// Throws Refusal when the layer does not take these operands.
UseProgram program_of(const LayerUse& use, Mode mode, Dtype precision);

inline constexpr std::int64_t use_batch = 3;

}  // namespace netloom
