#include "engine/graph/with_blocks.h"

#include <algorithm>
#include <optional>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "engine/graph/block_order.h"
#include "engine/graph/edit.h"
#include "engine/layers/declare.h"
#include "engine/layers/parameter_value.h"

namespace netloom {

namespace {

ParameterInfo repeat_parameter() {
  ParameterInfo info = parameter_info("repeat", std::int64_t{1});
  info.title = "Repeat";
  info.minimum = 1;
  info.maximum = 1000;
  info.unit = "times";
  info.text = "Puts the block so many times in a row; each copy learns weights of its own.";
  return info;
}

ParameterInfo each_step_parameter() {
  ParameterInfo info = parameter_info("each_step", false);
  info.title = "Each time step";
  info.text = "Applies the block to every time step of a sequence alone, with the same weights.";
  return info;
}

/// "block_width" as a title: "Block width".
std::string title_from(std::string name) {
  std::replace(name.begin(), name.end(), '_', ' ');
  if (!name.empty() && name[0] >= 'a' && name[0] <= 'z') name[0] = static_cast<char>(name[0] - 32);
  return name;
}

const Node* node_named(const Block& block, std::string_view name) {
  const auto at = std::find_if(block.nodes.begin(), block.nodes.end(),
                               [&](const Node& node) { return node.name == name; });
  return at == block.nodes.end() ? nullptr : &*at;
}

/// Declared as its first target is, or nothing where that is not there.
std::optional<ParameterInfo> exposed_parameter(const Block& block, const ExposedParameter& exposed,
                                               const LayerRegistry& registry) {
  if (exposed.targets.empty()) return std::nullopt;
  const Endpoint target = endpoint_from(exposed.targets.front());
  const Node* node = node_named(block, target.node);
  const LayerType* type = node == nullptr ? nullptr : registry.find(node->layer);
  const ParameterInfo* declared = type == nullptr ? nullptr : type->parameter(target.port);
  if (declared == nullptr) return std::nullopt;
  ParameterInfo info = *declared;
  const auto given = node->parameters.find(target.port);
  if (given != node->parameters.end()) info.fallback = fitted(info, given->second);
  if (exposed.fallback) info.fallback = fitted(info, *exposed.fallback);
  if (info.name != exposed.name) info.title = title_from(exposed.name);
  info.name = exposed.name;
  info.shown_when.clear();
  info.shown_value.clear();
  return info;
}

/// An input port of a block, from the ports inside that take from it.
PortInfo input_port(const Block& block, const Node& input, const LayerRegistry& registry) {
  PortInfo port{input.name, {}, false, true, false};
  std::vector<std::string_view> takers;
  for (const Node& node : block.nodes) {
    const LayerType* type = registry.find(node.layer);
    for (const auto& [name, links] : node.inputs) {
      const PortInfo* taking = type == nullptr ? nullptr : type->input(name);
      for (const Endpoint& link : links) {
        if (link.node != input.name) continue;
        takers.push_back(node.name);
        if (taking == nullptr) continue;
        port.optional = port.optional && taking->optional;
        port.takes_target = port.takes_target || taking->takes_target;
      }
    }
  }
  // Without words, so that it reads the same in every language.
  port.text = takers.empty() ? phrase("Nothing in the block takes it.").text()
                             : fmt::format("→ {}", fmt::join(takers, ", "));
  return port;
}

void describe(LayerType& type, const Block& block) {
  const std::size_t count = block.nodes.size() - type.inputs.size() - type.outputs.size();
  type.summary = phrase("A block of this project.");
  std::vector<std::string> parts;
  for (const Node& node : block.nodes) {
    if (node.layer != "input" && node.layer != "output") {
      parts.push_back(fmt::format("- `{}` {}", node.name, node.layer));
    }
  }
  // Each paragraph stands for itself, so that those with words can be said in any language.
  type.help = fmt::format(
      "{}\n\n{}\n\n{}", phrase("A layer of this project, made of other layers:"),
      fmt::join(parts, "\n"), phrase("A change inside it is seen wherever it is used."));
  const Phrase inside = count == 1 ? phrase("1 node inside") : phrase("{} nodes inside", count);
  type.brief = [inside](const Parameters& parameters, const LayerInputs&, std::span<const Value>) {
    const auto each = parameters.find("each_step");
    const bool each_step = each != parameters.end() && each->second == ParameterValue(true);
    return each_step ? joined({inside, phrase("each step")}, " · ") : inside;
  };
}

LayerType type_of(const Block& block, const LayerRegistry& registry, int place) {
  LayerType type;
  type.name = type.icon = type.stem = block.name;
  type.title = block.title.empty() ? block.name : block.title;
  type.category = Category::block;
  type.place = place;
  type.outputs.clear();
  for (const Node& node : block.nodes) {
    const LayerType* layer = registry.find(node.layer);
    const LayerRole role = layer == nullptr ? LayerRole::ordinary : layer->role;
    if (role == LayerRole::input) type.inputs.push_back(input_port(block, node, registry));
    if (role == LayerRole::output) type.outputs.push_back(node.name);
    // What holds a loss counts as one: it is a reason to run what comes before it.
    if (role == LayerRole::loss) type.role = LayerRole::loss;
  }
  for (const ExposedParameter& exposed : block.parameters) {
    auto info = exposed_parameter(block, exposed, registry);
    if (info && type.parameter(info->name) == nullptr) type.parameters.push_back(*std::move(info));
  }
  type.parameters.push_back(repeat_parameter());
  type.parameters.push_back(each_step_parameter());
  describe(type, block);
  return type;
}

}  // namespace

LayerRegistry with_blocks(const LayerRegistry& registry, const Graph& graph) {
  LayerRegistry result = registry;
  result.remove(Category::block);
  for (const Block* block : block_order(graph).blocks) {
    if (!is_block_name(block->name) || result.find(block->name) != nullptr) continue;
    const auto place = static_cast<int>(block - graph.blocks.data());
    result.add(type_of(*block, result, place));
  }
  return result;
}

}  // namespace netloom
