#pragma once

#include <map>
#include <string>
#include <vector>

#include "engine/core/api.h"
#include "engine/graph/graph.h"
#include "engine/program/builder.h"

namespace netloom {

/// A loss node's value in a lowered program: a scalar, the mean over the batch.
struct LoweredLoss {
  std::string node;
  Value value;
};

/// What a graph became: the program, and where its named tensors are.
struct Lowered {
  Program program;
  std::vector<LoweredLoss> losses;
  std::map<std::string, std::vector<Value>, std::less<>> values;  ///< Outputs of every node.
  std::map<std::string, std::int64_t, std::less<>> classes;  ///< Of targets that hold class labels.
};

/// Turns a graph without errors into a program. Losses and targets exist only where `with_losses`;
/// prediction and export take the output nodes alone. Throws Error(input) with the first diagnostic
/// when the graph does not fit.
NETLOOM_API Lowered lower(const Graph& graph, const LayerRegistry& registry, Mode mode,
                          bool with_losses, Dtype precision = Dtype::f32);

}  // namespace netloom
