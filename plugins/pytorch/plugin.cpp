// PyTorch: a class as a person would write it, and its weights.
#include "plugins/api/plugin.h"

#include "engine/core/phrase.h"
#include "engine/training/safetensors.h"
#include "plugins/pytorch/torch_file.h"
#include "plugins/pytorch/torch_module.h"

namespace {

using netloom::CodeText;
using netloom::ExportedFile;
using netloom::ExportModel;
using netloom::Graph;
using netloom::LayerRegistry;

CodeText code(const Graph& graph, const LayerRegistry& registry) {
  return torch_module(graph, registry, {}).code;
}

std::vector<ExportedFile> write(const ExportModel& model, const LayerRegistry& registry) {
  const netloom::TorchModule module =
      torch_module(model.project.graph, registry, model.project.name, model.standardisers);
  netloom::TensorFile weights{state_dict(module, model.tensors), {{"format", "pt"}}};
  return {{"model.py", module.code.text},
          {"model.safetensors", safetensors_bytes(weights)},
          {"model.pt", netloom::torch_file_bytes(weights.tensors)}};
}

void add(netloom::PluginParts& parts) {
  parts.formats.push_back({"pytorch", "PyTorch",
                           netloom::phrase("model.py with the class Model, and its weights as "
                                           "model.safetensors and model.pt."),
                           code, write});
}

}  // namespace

NETLOOM_PLUGIN(add)
