#pragma once

#include <string>
#include <vector>

#include "engine/layers/layer.h"
#include "engine/program/builder.h"

namespace netloom {

/// One way to use a layer: its parameters, and the shape of one sample at its ports.
struct LayerUse {
  const LayerType* type = nullptr;
  std::string name;  ///< "conv2d padding=same on 2×5×4"
  Parameters parameters;
  Shape sample;
  bool classes = false;  ///< A target port brings class numbers instead of quantities.
};

/// Every layer of `registry` with its defaults and with each choice and switch turned once, on a
/// map and on a list of features, wherever that builds. A layer that takes neither has no use,
/// which is a failure of its test.
std::vector<LayerUse> layer_uses(const LayerRegistry& registry);

/// A layer between tensors that can be set and read: variables "x", "x2", … as operands (and
/// "label", an input of class numbers), outputs "y" and, in training, "loss" = Σ y · probe with
/// "gradient of …" for every variable that has one.
struct UseProgram {
  Program program;
  std::vector<TensorType> outputs;  ///< As inferred.
  std::vector<std::string> differentiated;
};
/// Throws Refusal when the layer does not take these operands.
UseProgram program_of(const LayerUse& use, Mode mode, Dtype precision);

inline constexpr std::int64_t use_batch = 3;

}  // namespace netloom
