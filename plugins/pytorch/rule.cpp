#include "plugins/pytorch/rule.h"

#include <algorithm>

namespace netloom {

std::vector<std::span<const TorchRule>> listed_pytorch_rules();

namespace {

std::map<std::string_view, const TorchRule*> by_name() {
  std::map<std::string_view, const TorchRule*> all;
  for (const auto rows : listed_pytorch_rules()) {
    for (const TorchRule& row : rows) all.emplace(row.layer, &row);
  }
  return all;
}

}  // namespace

const TorchRule* torch_rule_named(std::string_view name) {
  static const auto all = by_name();
  const auto found = all.find(name);
  return found == all.end() ? nullptr : found->second;
}

const Instruction* NodeUse::only(std::string_view op) const {
  return instructions.size() == 1 && instructions[0]->op->name == op ? instructions[0] : nullptr;
}

const Instruction* NodeUse::first(std::string_view op) const {
  const auto found = std::find_if(instructions.begin(), instructions.end(),
                                  [&](const Instruction* one) { return one->op->name == op; });
  return found == instructions.end() ? nullptr : *found;
}

std::string NodeUse::in(std::string_view port) const {
  const auto found = names.find(port);
  return found == names.end() || found->second.empty() ? "None" : found->second.front();
}

}  // namespace netloom
