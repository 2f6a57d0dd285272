#include "engine/project/read_graph.h"

#include <algorithm>
#include <optional>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "engine/graph/edit.h"
#include "engine/graph/with_blocks.h"
#include "engine/layers/parameter_value.h"

namespace netloom {

namespace {

using Json = nlohmann::json;

/// Reads nodes that use the layers of a registry.
class NodesReader {
 public:
  NodesReader(const LayerRegistry& layers, FileFindings& findings)
      : layers_(layers), findings_(findings) {}

  /// The list "nodes" of `json`; names of nodes inside a block begin with `prefix` in diagnostics.
  std::vector<Node> read(const Json& json, const FilePlace& place, const std::string& prefix) {
    std::vector<Node> result;
    const auto nodes = json.find("nodes");
    if (nodes == json.end()) return result;
    const FilePlace list = place.below("nodes");
    if (!nodes->is_array()) {
      findings_.wrong_type(list, phrase("a list of nodes"), *nodes);
      return result;
    }
    for (std::size_t i = 0; i < nodes->size(); ++i) {
      const FilePlace item{fmt::format("{}[{}]", list.path, i), list.node};
      if (auto node = read_node((*nodes)[i], i, item, prefix)) result.push_back(*std::move(node));
    }
    return result;
  }

 private:
  std::optional<Node> read_node(const Json& json, std::size_t number, const FilePlace& item,
                                const std::string& prefix) {
    if (!json.is_object()) {
      findings_.wrong_type(item, phrase("an object"), json);
      return std::nullopt;
    }
    Node node;
    for (const auto& [key, target] : {std::pair("name", &node.name), {"layer", &node.layer}}) {
      const auto at = json.find(key);
      if (at != json.end()) {
        read_value(*at, *target, {}, item.below(key), findings_);
      } else {
        findings_.wrong_value(item, phrase("Node {} has no {}", number + 1, std::string(key)),
                              phrase("{} needs a \"{}\".", item.path, std::string(key)));
      }
    }
    const FilePlace place{{}, prefix + node.name};
    if (const auto at = json.find("shares"); at != json.end()) {
      read_value(*at, node.shares, {}, place.below("shares"), findings_);
    }
    if (const auto at = json.find("muted"); at != json.end()) {
      read_value(*at, node.muted, {}, place.below("muted"), findings_);
    }
    if (const auto at = json.find("inputs"); at != json.end()) read_inputs(*at, place, node);
    read_parameters(json, place, node);
    return node;
  }

  void read_inputs(const Json& json, const FilePlace& place, Node& node) {
    std::map<std::string, std::vector<std::string>> links;
    if (!read_value(json, links, {}, place.below("inputs"), findings_)) return;
    for (const auto& [port, sources] : links) {
      for (const std::string& source : sources) {
        node.inputs[port].push_back(endpoint_from(source));
      }
    }
  }

  /// Parameters stand under "parameters"; directly in the node they are understood too.
  void read_parameters(const Json& json, const FilePlace& place, Node& node) {
    const LayerType* type = layers_.find(node.layer);
    int version = 1;
    std::vector<std::string> known = {"name",   "layer",  "version",   "muted",
                                      "shares", "inputs", "parameters"};
    for (const auto& [key, value] : json.items()) {
      if (std::find(known.begin(), known.end(), key) != known.end()) continue;
      if (type == nullptr || type->parameter(key) == nullptr) continue;
      read_parameter(key, value, place, type, node);
    }
    if (type != nullptr) {
      for (const ParameterInfo& info : type->parameters) known.push_back(info.name);
    }
    findings_.unknown_keys(place, json, known);
    if (const auto at = json.find("version"); at != json.end()) {
      read_value(*at, version, within({}, 1, 1e6), place.below("version"), findings_);
      if (type == nullptr) node.version = version;
    }
    if (const auto at = json.find("parameters"); at != json.end()) {
      if (!at->is_object()) {
        findings_.wrong_type(place.below("parameters"), phrase("an object"), *at);
        return;
      }
      for (const auto& [key, value] : at->items()) read_parameter(key, value, place, type, node);
    }
    if (type != nullptr && type->migrate && version < type->version) {
      node.parameters = type->migrate(std::move(node.parameters), version);
    }
  }

  void read_parameter(const std::string& name, const Json& json, const FilePlace& place,
                      const LayerType* type, Node& node) {
    const std::optional<ParameterValue> value = parameter_value(json.dump());
    if (!value) {
      findings_.wrong_parameter(place, name, json);
      return;
    }
    const ParameterInfo* info = type == nullptr ? nullptr : type->parameter(name);
    node.parameters[name] = info == nullptr ? *value : fitted(*info, *value);
  }

  const LayerRegistry& layers_;
  FileFindings& findings_;
};

class BlocksReader {
 public:
  BlocksReader(const LayerRegistry& registry, FileFindings& findings)
      : registry_(registry), findings_(findings) {}

  std::vector<Block> read(const Json& json) {
    std::vector<Block> result;
    const FilePlace place{"graph.blocks", {}};
    if (!json.is_array()) {
      findings_.wrong_type(place, phrase("a list of blocks"), json);
      return result;
    }
    for (std::size_t i = 0; i < json.size(); ++i) {
      const FilePlace item{fmt::format("{}[{}]", place.path, i), {}};
      if (json[i].is_object()) {
        result.push_back(read_block(json[i], item));
      } else {
        findings_.wrong_type(item, phrase("an object"), json[i]);
      }
    }
    return result;
  }

 private:
  Block read_block(const Json& json, const FilePlace& place) {
    findings_.unknown_keys(place, json, {"name", "title", "parameters", "nodes"});
    Block block;
    read_text(json, "name", place, block.name);
    if (json.contains("title")) read_text(json, "title", place, block.title);
    block.nodes = NodesReader(registry_, findings_).read(json, place, block.name + "/");
    const auto parameters = json.find("parameters");
    if (parameters == json.end()) return block;
    if (!parameters->is_array()) {
      findings_.wrong_type(place.below("parameters"), phrase("a list of objects"), *parameters);
      return block;
    }
    for (std::size_t i = 0; i < parameters->size(); ++i) {
      read_exposed((*parameters)[i], {fmt::format("{}.parameters[{}]", place.path, i), block.name},
                   block);
    }
    return block;
  }

  void read_exposed(const Json& json, const FilePlace& place, Block& block) {
    if (!json.is_object()) {
      findings_.wrong_type(place, phrase("an object"), json);
      return;
    }
    findings_.unknown_keys(place, json, {"name", "sets", "default"});
    ExposedParameter exposed;
    read_text(json, "name", place, exposed.name);
    if (const auto at = json.find("sets"); at != json.end()) {
      read_value(*at, exposed.targets, {}, place.below("sets"), findings_);
    }
    if (const auto at = json.find("default"); at != json.end()) {
      exposed.fallback = parameter_value(at->dump());
      if (!exposed.fallback) findings_.wrong_parameter(place, "default", *at);
    }
    block.parameters.push_back(std::move(exposed));
  }

  void read_text(const Json& json, const char* key, const FilePlace& place, std::string& text) {
    const auto at = json.find(key);
    if (at != json.end()) {
      read_value(*at, text, {}, place.below(key), findings_);
    } else {
      findings_.wrong_value(place, phrase("{} has no {}", place.path, std::string(key)),
                            phrase("{} needs a \"{}\".", place.path, std::string(key)));
    }
  }

  const LayerRegistry& registry_;
  FileFindings& findings_;
};

/// Brings what blocks use other blocks with into the kinds that these declare: blocks may stand in
/// the file before those that they use.
void fit_uses(Graph& graph, const LayerRegistry& layers) {
  for (Block& block : graph.blocks) {
    for (Node& node : block.nodes) {
      const LayerType* type = layers.find(node.layer);
      const bool use = type != nullptr && type->category == Category::block;
      if (use) node.parameters = fitted(*type, node.parameters);
    }
    for (ExposedParameter& exposed : block.parameters) {
      const LayerType* type = layers.find(block.name);
      const ParameterInfo* info = type == nullptr ? nullptr : type->parameter(exposed.name);
      if (info != nullptr && exposed.fallback) exposed.fallback = fitted(*info, *exposed.fallback);
    }
  }
}

}  // namespace

Graph read_graph(const Json& json, const LayerRegistry& registry, FileFindings& findings) {
  Graph graph;
  const FilePlace place{"graph", {}};
  if (!json.is_object()) {
    findings.wrong_type(place, phrase("an object"), json);
    return graph;
  }
  findings.unknown_keys(place, json, {"nodes", "blocks"});
  if (const auto blocks = json.find("blocks"); blocks != json.end()) {
    graph.blocks = BlocksReader(registry, findings).read(*blocks);
  }
  const LayerRegistry layers = with_blocks(registry, graph);
  fit_uses(graph, layers);
  graph.nodes = NodesReader(layers, findings).read(json, place, {});
  return graph;
}

}  // namespace netloom
