#include <algorithm>
#include <array>
#include <map>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "engine/core/os/file.h"
#include "engine/core/text.h"
#include "engine/graph/edit.h"
#include "engine/layers/parameter_value.h"
#include "engine/project/fields.h"
#include "engine/project/json_text.h"
#include "engine/project/project.h"
#include "engine/project/settings_writer.h"

namespace netloom {

namespace {

using Json = nlohmann::ordered_json;

/// The link as short as it can be: without the port where that is the source's first output.
std::string link_text(const Graph& graph, const LayerRegistry& registry, const Endpoint& link) {
  const Node* source = graph.find(link.node);
  const LayerType* type = source == nullptr ? nullptr : registry.find(source->layer);
  const bool first = type != nullptr && !type->outputs.empty() && type->outputs[0] == link.port;
  return first ? link.node : to_text(link);
}

Json links_json(const Graph& graph, const LayerRegistry& registry,
                const std::vector<Endpoint>& links) {
  if (links.size() == 1) return link_text(graph, registry, links.front());
  Json list = Json::array();
  for (const Endpoint& link : links) list.push_back(link_text(graph, registry, link));
  return list;
}

/// Keys of `map` in the order of `declared`, then the others by name.
template <class Map, class Declared>
std::vector<std::string> ordered_keys(const Map& map, const Declared& declared) {
  std::vector<std::string> keys;
  for (const auto& one : declared) {
    if (map.contains(one.name)) keys.push_back(one.name);
  }
  for (const auto& [key, value] : map) {
    if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(key);
  }
  return keys;
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

Json node_json(const Graph& graph, const LayerRegistry& registry, const Node& node) {
  static const LayerType unknown;
  const LayerType* found = registry.find(node.layer);
  const LayerType& type = found == nullptr ? unknown : *found;
  Json json = {{"name", node.name}, {"layer", node.layer}};
  if (type.version > 1) json["version"] = type.version;
  if (!node.shares.empty()) json["shares"] = node.shares;
  Json inputs = Json::object();
  for (const std::string& port : ordered_keys(node.inputs, type.inputs)) {
    const auto& links = node.inputs.find(port)->second;
    if (!links.empty()) inputs[port] = links_json(graph, registry, links);
  }
  if (!inputs.empty()) json["inputs"] = std::move(inputs);
  Json parameters = parameters_json(node, type);
  if (!parameters.empty()) json["parameters"] = std::move(parameters);
  return json;
}

/// "[" and one node per line.
std::string nodes_text(const Graph& graph, const LayerRegistry& registry) {
  std::string text;
  for (const Node& node : graph.nodes) {
    text += text.empty() ? "[\n   " : ",\n   ";
    text += spaced_text(node_json(graph, registry, node));
  }
  return text.empty() ? "[]" : text + "]";
}

/// Settings with each field that holds an object or list on its own line.
std::string settings_text(const Json& json) {
  std::string text = "{";
  for (const auto& [key, value] : json.items()) {
    const bool nested = value.is_structured();
    if (text.size() > 1) text += nested ? ",\n   " : ", ";
    text += fmt::format("{}: {}", Json(key).dump(), spaced_text(value));
  }
  return text + "}";
}

std::string view_text(const View& view, const Graph& graph) {
  std::string text;
  for (const std::string& name : ordered_keys(view.nodes, graph.nodes)) {
    const std::array<double, 2>& at = view.nodes.find(name)->second;
    text += fmt::format("{}{}: [{}, {}]", text.empty() ? "\n   " : ",\n   ", Json(name).dump(),
                        number_text(at[0]), number_text(at[1]));
  }
  return fmt::format("{{\"nodes\": {{{}}}}}", text);
}

}  // namespace

std::string write_project(const Project& project, const LayerRegistry& registry) {
  std::string text =
      fmt::format("{{\"netloom\": {}, \"name\": {}", project_version, Json(project.name).dump());
  if (!project.description.empty()) {
    text += fmt::format(",\n \"description\": {}", Json(project.description).dump());
  }
  text += fmt::format(",\n \"graph\": {{\"nodes\": {}}}", nodes_text(project.graph, registry));
  const Json data = settings_json(project.data);
  if (!data.empty()) text += fmt::format(",\n \"data\": {}", settings_text(data));
  const Json training = settings_json(project.training);
  if (!training.empty()) text += fmt::format(",\n \"training\": {}", settings_text(training));
  if (!project.view.nodes.empty()) {
    text += fmt::format(",\n \"view\": {}", view_text(project.view, project.graph));
  }
  return text + "}\n";
}

void save_project(const std::string& path, const Project& project, const LayerRegistry& registry) {
  write_atomically(path, write_project(project, registry));
}

std::string graph_text(const Graph& graph, const LayerRegistry& registry) {
  return fmt::format("{{\"nodes\": {}}}\n", nodes_text(graph, registry));
}

std::string graph_hash(const Graph& graph, const LayerRegistry& registry) {
  return sha256(graph_text(graph, registry));
}

}  // namespace netloom
