#include <algorithm>
#include <cmath>

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

namespace netloom {

namespace {

using Json = nlohmann::json;

void read_places(const Json& json, Places& places, const FilePlace& place, FileFindings& findings) {
  if (!json.is_object()) {
    findings.wrong_type(place, "an object", json);
    return;
  }
  for (const auto& [name, position] : json.items()) {
    const bool point = position.is_array() && position.size() == 2 &&
                       std::all_of(position.begin(), position.end(), [](const Json& one) {
                         return one.is_number() && std::abs(one.get<double>()) < 1e9;
                       });
    if (point) {
      places[name] = {position[0].get<double>(), position[1].get<double>()};
    } else {
      findings.wrong_type(place.below(name), "two numbers, x and y", position);
    }
  }
}

void read_dismissed(const Json& json, View& view, const FilePlace& place, FileFindings& findings) {
  const auto dismissed = json.find("dismissed");
  if (dismissed == json.end()) return;
  const bool texts =
      dismissed->is_array() && std::all_of(dismissed->begin(), dismissed->end(),
                                           [](const Json& one) { return one.is_string(); });
  if (texts) {
    view.dismissed = dismissed->get<std::set<std::string, std::less<>>>();
  } else {
    findings.wrong_type(place.below("dismissed"), "a list of texts", *dismissed);
  }
}

void read_view(const Json& json, View& view, FileFindings& findings) {
  const FilePlace place{"view", {}};
  if (!json.is_object()) {
    findings.wrong_type(place, "an object", json);
    return;
  }
  findings.unknown_keys(place, json, {"nodes", "blocks", "dismissed"});
  read_dismissed(json, view, place, findings);
  if (const auto nodes = json.find("nodes"); nodes != json.end()) {
    read_places(*nodes, view.nodes, place.below("nodes"), findings);
  }
  const auto blocks = json.find("blocks");
  if (blocks == json.end()) return;
  const FilePlace all = place.below("blocks");
  if (!blocks->is_object()) {
    findings.wrong_type(all, "an object", *blocks);
    return;
  }
  for (const auto& [name, places] : blocks->items()) {
    read_places(places, view.blocks[name], all.below(name), findings);
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
