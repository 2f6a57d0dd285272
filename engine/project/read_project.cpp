#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "engine/core/error.h"
#include "engine/core/os/file.h"
#include "engine/core/text.h"
#include "engine/graph/edit.h"
#include "engine/layers/parameter_value.h"
#include "engine/project/fields.h"
#include "engine/project/json_text.h"
#include "engine/project/migration.h"
#include "engine/project/object_reader.h"

namespace netloom {

namespace {

using Json = nlohmann::json;

/// Reads the nodes of a graph; what is no node at all is left out, everything else is kept for
/// `check`.
class GraphReader {
 public:
  GraphReader(const LayerRegistry& registry, FileFindings& findings)
      : registry_(registry), findings_(findings) {}

  Graph read(const Json& json) {
    Graph graph;
    const FilePlace place{"graph", {}};
    if (!json.is_object()) {
      findings_.wrong_type(place, "an object", json);
      return graph;
    }
    findings_.unknown_keys(place, json, {"nodes"});
    const auto nodes = json.find("nodes");
    if (nodes == json.end()) return graph;
    if (!nodes->is_array()) {
      findings_.wrong_type(place.below("nodes"), "a list of nodes", *nodes);
      return graph;
    }
    for (std::size_t i = 0; i < nodes->size(); ++i) read_node((*nodes)[i], i, graph);
    return graph;
  }

 private:
  void read_node(const Json& json, std::size_t number, Graph& graph) {
    FilePlace place{fmt::format("graph.nodes[{}]", number), {}};
    if (!json.is_object()) {
      findings_.wrong_type(place, "an object", json);
      return;
    }
    Node node;
    for (const auto& [key, target] : {std::pair("name", &node.name), {"layer", &node.layer}}) {
      const auto at = json.find(key);
      if (at != json.end()) {
        read_value(*at, *target, {}, place.below(key), findings_);
      } else {
        findings_.wrong_value(place, fmt::format("Node {} has no {}", number + 1, key),
                              fmt::format("{} needs a \"{}\".", place.path, key));
      }
    }
    place = {{}, node.name};
    if (const auto at = json.find("shares"); at != json.end()) {
      read_value(*at, node.shares, {}, place.below("shares"), findings_);
    }
    if (const auto at = json.find("inputs"); at != json.end()) read_inputs(*at, place, node);
    read_parameters(json, place, node);
    graph.nodes.push_back(std::move(node));
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
    const LayerType* type = registry_.find(node.layer);
    int version = 1;
    std::vector<std::string> known = {"name", "layer", "version", "shares", "inputs", "parameters"};
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
    }
    if (const auto at = json.find("parameters"); at != json.end()) {
      if (!at->is_object()) {
        findings_.wrong_type(place.below("parameters"), "an object", *at);
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

  const LayerRegistry& registry_;
  FileFindings& findings_;
};

void read_view(const Json& json, View& view, FileFindings& findings) {
  const FilePlace place{"view", {}};
  if (!json.is_object()) {
    findings.wrong_type(place, "an object", json);
    return;
  }
  findings.unknown_keys(place, json, {"nodes"});
  const auto nodes = json.find("nodes");
  if (nodes == json.end()) return;
  if (!nodes->is_object()) {
    findings.wrong_type(place.below("nodes"), "an object", *nodes);
    return;
  }
  for (const auto& [name, position] : nodes->items()) {
    const bool point = position.is_array() && position.size() == 2 &&
                       std::all_of(position.begin(), position.end(), [](const Json& one) {
                         return one.is_number() && std::abs(one.get<double>()) < 1e9;
                       });
    if (point) {
      view.nodes[name] = {position[0].get<double>(), position[1].get<double>()};
    } else {
      findings.wrong_type(place.below("nodes").below(name), "two numbers, x and y", position);
    }
  }
}

int version_of(const Json& document, const std::string& file) {
  const auto at = document.is_object() ? document.find("netloom") : document.end();
  if (!document.is_object() || at == document.end() || !at->is_number_integer()) {
    throw Error(ErrorCode::input,
                "This is no Netloom project: a project is a JSON object that begins with "
                "\"netloom\": 1.",
                file);
  }
  const auto version = at->get<double>();
  if (version > project_version) {
    throw Error(
        ErrorCode::input,
        fmt::format("The project was written by a newer Netloom: it has version {}, and this "
                    "one reads up to {}. Update Netloom to open it.",
                    number_text(version), project_version),
        file);
  }
  return static_cast<int>(std::max(version, -1.0));
}

}  // namespace

ReadProject read_project(std::string_view text, const LayerRegistry& registry,
                         const std::string& file, std::span<const Migration> steps) {
  Json document = parse_json(text, file);
  migrate(document, version_of(document, file), steps, file);
  ReadProject result;
  FileFindings findings(result.diagnostics);
  Project& project = result.project;
  const FilePlace whole;
  findings.unknown_keys(whole, document,
                        {"netloom", "name", "description", "graph", "data", "training", "view"});
  const auto part = [&](const char* key, auto read) {
    const auto at = document.find(key);
    if (at != document.end()) read(*at, whole.below(key));
  };
  const auto value_into = [&](auto& target) {
    return [&](const Json& json, const FilePlace& place) {
      read_value(json, target, {}, place, findings);
    };
  };
  part("name", value_into(project.name));
  part("description", value_into(project.description));
  part("graph", [&](const Json& json, const FilePlace&) {
    project.graph = GraphReader(registry, findings).read(json);
  });
  part("data", value_into(project.data));
  part("training", value_into(project.training));
  part("view",
       [&](const Json& json, const FilePlace&) { read_view(json, project.view, findings); });
  return result;
}

ReadProject read_project(std::string_view text, const LayerRegistry& registry,
                         const std::string& file) {
  return read_project(text, registry, file, project_migrations());
}

ReadProject load_project(const std::string& path, const LayerRegistry& registry) {
  return read_project(read_file(path, static_cast<std::int64_t>(project_size_limit)), registry,
                      path);
}

}  // namespace netloom
