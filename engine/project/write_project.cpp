#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "engine/core/os/file.h"
#include "engine/core/text.h"
#include "engine/project/fields.h"
#include "engine/project/json_text.h"
#include "engine/project/project.h"
#include "engine/project/settings_writer.h"
#include "engine/project/view_file.h"
#include "engine/project/write_graph.h"

namespace netloom {

namespace {

using Json = nlohmann::ordered_json;

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

}  // namespace

std::string write_project(const Project& project, const LayerRegistry& registry) {
  std::string text =
      fmt::format("{{\"netloom\": {}, \"name\": {}", project_version, Json(project.name).dump());
  if (!project.description.empty()) {
    text += fmt::format(",\n \"description\": {}", Json(project.description).dump());
  }
  text += fmt::format(",\n \"graph\": {}", graph_value_text(project.graph, registry));
  const Json data = settings_json(project.data);
  if (!data.empty()) text += fmt::format(",\n \"data\": {}", settings_text(data));
  const Json training = settings_json(project.training);
  if (!training.empty()) text += fmt::format(",\n \"training\": {}", settings_text(training));
  if (project.view != View()) {
    text += fmt::format(",\n \"view\": {}", view_text(project.view, project.graph));
  }
  return text + "}\n";
}

void save_project(const std::string& path, const Project& project, const LayerRegistry& registry) {
  write_atomically(path, write_project(project, registry));
}

std::string graph_text(const Graph& graph, const LayerRegistry& registry) {
  return graph_value_text(graph, registry) + "\n";
}

std::string graph_hash(const Graph& graph, const LayerRegistry& registry) {
  return sha256(graph_text(graph, registry));
}

}  // namespace netloom
