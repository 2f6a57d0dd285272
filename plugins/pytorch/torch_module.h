#pragma once

#include <map>
#include <string>
#include <vector>

#include "engine/data/standardiser.h"
#include "engine/graph/graph.h"
#include "engine/layers/layer.h"
#include "plugins/api/format.h"
#include "plugins/pytorch/rule.h"

namespace netloom {

/// Tensors of the graph that one module of the Python class holds.
struct ModuleTensors {
  std::vector<std::string> variables;  ///< "conv1.weight", …: their names in Netloom.
  std::string path;                    ///< "conv1": what the names in the state dict start with.
  TurnTensors turn;                    ///< Empty where nothing changes.
};

/// How the data of nodes was scaled in training, by node.
using Scales = std::map<std::string, Standardiser>;

/// A graph as a Python module with the class Model, and how its weights go into the state dict.
struct TorchModule {
  CodeText code;
  std::vector<ModuleTensors> tensors;
  Snapshot constants;  ///< What the state dict holds beside them, by its names there.
};

/// Says `graph` in PyTorch. The class takes the input nodes and returns the output nodes in the
/// order of the graph, both in the units of the data where these were standardised (`scales`);
/// losses and targets are left out. `title` is the first line of the text. Throws Error(input) when
/// the graph does not fit, or with the node that PyTorch has no words for.
TorchModule torch_module(const Graph& graph, const LayerRegistry& registry,
                         const std::string& title, const Scales& scales = {});

/// The state dict that the class loads. Throws Error(input) naming a tensor that `model` lacks.
Snapshot state_dict(const TorchModule& module, const Snapshot& model);

}  // namespace netloom
