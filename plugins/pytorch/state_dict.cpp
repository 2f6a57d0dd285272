#include <fmt/format.h>

#include "engine/core/error.h"
#include "plugins/pytorch/torch_module.h"

namespace netloom {

namespace {

/// "weight" of "conv1.weight".
std::string short_name(const std::string& variable) {
  return variable.substr(variable.rfind('.') + 1);
}

}  // namespace

Snapshot state_dict(const TorchModule& module, const Snapshot& model) {
  Snapshot all = module.constants;
  for (const ModuleTensors& part : module.tensors) {
    Snapshot own;
    for (const std::string& name : part.variables) {
      const auto found = model.find(name);
      if (found == model.end()) {
        throw Error(ErrorCode::input,
                    phrase("The weights hold no '{}'. They belong to another version of this "
                           "network; train it again.",
                           name));
      }
      own.emplace(short_name(name), found->second);
    }
    const Snapshot turned = part.turn ? part.turn(own) : own;
    for (const auto& [name, values] : turned) all.emplace(part.path + "." + name, values);
  }
  return all;
}

}  // namespace netloom
