#pragma once

#include <map>
#include <string>
#include <vector>

#include "engine/graph/graph.h"
#include "engine/layers/layer.h"
#include "engine/tensor/array.h"
#include "engine/training/snapshot.h"

namespace netloom {

/// A network that Netloom and PyTorch run on the same numbers.
struct ParityCase {
  std::string name;  ///< "conv2d padding=same on a map", "project digits-cnn"
  Graph graph;
  std::map<std::string, Array> inputs;  ///< By input node.
  Snapshot tensors;                     ///< Weights and states, none of them plain.
  /// Training cannot agree: it draws numbers, or so many pass a kink that some lie within rounding
  /// of it.
  bool outputs_only = false;
};

/// What has no counterpart in an export, and why.
struct NoParity {
  std::string name;
  std::string reason;
};

/// Every use of every layer between input and output nodes, and every project, without dropout.
struct ParityCases {
  LayerRegistry registry;  ///< The built-in layers, and what stands for any operand.
  std::vector<ParityCase> cases;
  std::vector<NoParity> left_out;
};
ParityCases parity_cases();

inline constexpr std::int64_t parity_batch = 8;

/// Numbers around 0 that depend on `name` and place alone.
Array parity_numbers(const std::string& name, const Shape& shape);

}  // namespace netloom
