#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "engine/core/error.h"
#include "engine/core/os/file.h"
#include "engine/core/text.h"
#include "engine/project/fields.h"
#include "engine/project/json_text.h"
#include "engine/project/migration.h"
#include "engine/project/object_reader.h"
#include "engine/project/read_graph.h"
#include "engine/project/view_file.h"

namespace netloom {

namespace {

using Json = nlohmann::json;

int version_of(const Json& document, const std::string& file) {
  const auto at = document.is_object() ? document.find("netloom") : document.end();
  if (!document.is_object() || at == document.end() || !at->is_number_integer()) {
    throw Error(ErrorCode::input,
                phrase("This is no Netloom project: a project is a JSON object that begins with "
                       "\"netloom\": 1."),
                file);
  }
  const auto version = at->get<double>();
  if (version > project_version) {
    throw Error(ErrorCode::input,
                phrase("The project was written by a newer Netloom: it has version {}, and this "
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
    project.graph = read_graph(json, registry, findings);
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
