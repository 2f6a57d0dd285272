#include "engine/project/write_graph.h"

#include <map>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "engine/graph/edit.h"
#include "engine/graph/with_blocks.h"
#include "engine/layers/parameter_value.h"
#include "engine/project/json_text.h"
#include "engine/project/ordered_keys.h"

namespace netloom {

namespace {

using Json = nlohmann::ordered_json;

Json value_json(const ParameterValue& value) {
  return std::visit([](const auto& one) { return Json(one); }, value);
}

Json parameters_json(const Node& node, const LayerType& type) {
  Json json = Json::object();
  for (const std::string& key : ordered_keys(node.parameters, type.parameters)) {
    const ParameterInfo* info = type.parameter(key);
    const ParameterValue& given = node.parameters.find(key)->second;
    const ParameterValue value = info == nullptr ? given : fitted(*info, given);
    if (info != nullptr && value == info->fallback) continue;
    json[key] = std::visit([](const auto& one) { return Json(one); }, value);
  }
  return json;
}

/// Writes the nodes of a graph or of a block.
class NodesWriter {
 public:
  NodesWriter(const std::vector<Node>& nodes, const LayerRegistry& layers)
      : nodes_(nodes), layers_(layers) {
    for (const Node& node : nodes) by_name_.emplace(node.name, &node);
  }

  /// "[" and one node per line, indented by `indent`, "]".
  std::string text(const std::string& indent) const {
    std::string text;
    for (const Node& node : nodes_) {
      text += text.empty() ? "[\n" : ",\n";
      text += indent + spaced_text(node_json(node));
    }
    return text.empty() ? "[]" : text + "]";
  }

 private:
  Json node_json(const Node& node) const {
    static const LayerType unknown;
    const LayerType* found = layers_.find(node.layer);
    const LayerType& type = found == nullptr ? unknown : *found;
    Json json = {{"name", node.name}, {"layer", node.layer}};
    const int version = found == nullptr ? node.version : type.version;
    if (found == nullptr ? version > 0 : version > 1) json["version"] = version;
    if (node.muted) json["muted"] = true;
    if (!node.shares.empty()) json["shares"] = node.shares;
    Json inputs = Json::object();
    for (const std::string& port : ordered_keys(node.inputs, type.inputs)) {
      const auto& links = node.inputs.find(port)->second;
      if (!links.empty()) inputs[port] = links_json(links);
    }
    if (!inputs.empty()) json["inputs"] = std::move(inputs);
    Json parameters = parameters_json(node, type);
    if (!parameters.empty()) json["parameters"] = std::move(parameters);
    return json;
  }

  Json links_json(const std::vector<Endpoint>& links) const {
    if (links.size() == 1) return link_text(links.front());
    Json list = Json::array();
    for (const Endpoint& link : links) list.push_back(link_text(link));
    return list;
  }

  /// The link as short as it can be: without the port where that is the source's first output.
  std::string link_text(const Endpoint& link) const {
    const auto source = by_name_.find(link.node);
    const LayerType* type =
        source == by_name_.end() ? nullptr : layers_.find(source->second->layer);
    const bool first = type != nullptr && !type->outputs.empty() && type->outputs[0] == link.port;
    return first ? link.node : to_text(link);
  }

  const std::vector<Node>& nodes_;
  const LayerRegistry& layers_;
  std::map<std::string_view, const Node*> by_name_;
};

Json exposed_json(const ExposedParameter& exposed) {
  Json json = {{"name", exposed.name}, {"sets", exposed.targets}};
  if (exposed.targets.size() == 1) json["sets"] = exposed.targets.front();
  if (exposed.fallback) json["default"] = value_json(*exposed.fallback);
  return json;
}

std::string block_text(const Block& block, const LayerRegistry& layers) {
  std::string text = fmt::format("{{\"name\": {}", Json(block.name).dump());
  if (!block.title.empty()) text += fmt::format(", \"title\": {}", Json(block.title).dump());
  if (!block.parameters.empty()) {
    Json parameters = Json::array();
    for (const ExposedParameter& one : block.parameters) parameters.push_back(exposed_json(one));
    text += fmt::format(",\n    \"parameters\": {}", spaced_text(parameters));
  }
  return text +
         fmt::format(",\n    \"nodes\": {}}}", NodesWriter(block.nodes, layers).text("     "));
}

}  // namespace

std::string graph_value_text(const Graph& graph, const LayerRegistry& registry) {
  const LayerRegistry layers = with_blocks(registry, graph);
  std::string blocks;
  for (const Block& block : graph.blocks) {
    blocks += blocks.empty() ? ",\n  \"blocks\": [\n   " : ",\n   ";
    blocks += block_text(block, layers);
  }
  if (!blocks.empty()) blocks += "]";
  return fmt::format("{{\"nodes\": {}{}}}", NodesWriter(graph.nodes, layers).text("   "), blocks);
}

}  // namespace netloom
