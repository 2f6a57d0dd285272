#include <algorithm>
#include <cmath>
#include <optional>

#include <nlohmann/json.hpp>

#include "engine/graph/edit.h"
#include "engine/project/view_fields.h"
#include "engine/project/view_file.h"

namespace netloom {

namespace {

using Json = nlohmann::json;

std::optional<Place> place_from(const Json& json) {
  const bool point = json.is_array() && json.size() == 2 &&
                     std::all_of(json.begin(), json.end(), [](const Json& one) {
                       return one.is_number() && std::abs(one.get<double>()) < furthest_place;
                     });
  if (!point) return std::nullopt;
  return Place{json[0].get<double>(), json[1].get<double>()};
}

void read_places(const Json& json, Places& places, const FilePlace& place, FileFindings& findings) {
  if (!json.is_object()) {
    findings.wrong_type(place, phrase("an object"), json);
    return;
  }
  for (const auto& [name, position] : json.items()) {
    if (const auto point = place_from(position)) {
      places[name] = *point;
    } else {
      findings.wrong_type(place.below(name), phrase("two numbers, x and y"), position);
    }
  }
}

void read_blocks(const Json& json, View& view, const FilePlace& place, FileFindings& findings) {
  if (!json.is_object()) {
    findings.wrong_type(place, phrase("an object"), json);
    return;
  }
  for (const auto& [name, places] : json.items()) {
    read_places(places, view.blocks[name], place.below(name), findings);
  }
}

bool read_points(const Json& json, Route& route, const FilePlace& place, FileFindings& findings) {
  const bool points = json.is_array() && std::all_of(json.begin(), json.end(), place_from);
  if (!points) {
    findings.wrong_type(place, phrase("a list of points, each two numbers, x and y"), json);
    return false;
  }
  for (const Json& one : json) route.points.push_back(*place_from(one));
  return true;
}

std::optional<Route> read_route(const Json& json, const FilePlace& place, FileFindings& findings) {
  if (!json.is_object()) {
    findings.wrong_type(place, phrase("an object"), json);
    return std::nullopt;
  }
  findings.unknown_keys(place, json, {"from", "to", "points", "block"});
  Route route;
  std::string from;
  std::string to;
  if (!json.contains("from") || !json.contains("to") || !json.contains("points")) {
    findings.wrong_value(place, phrase("A route of no link"),
                         phrase("{} needs \"from\", \"to\" and \"points\".", place.path));
    return std::nullopt;
  }
  const auto text = [&](const char* key, std::string& target) {
    const auto at = json.find(key);
    return at == json.end() || read_value(*at, target, {}, place.below(key), findings);
  };
  const bool sound = text("from", from) && text("to", to) && text("block", route.block) &&
                     read_points(json.at("points"), route, place.below("points"), findings);
  if (!sound) return std::nullopt;
  route.from = endpoint_from(from);
  route.to = endpoint_from(to);
  return route;
}

void read_routes(const Json& json, View& view, const FilePlace& place, FileFindings& findings) {
  if (!json.is_array()) {
    findings.wrong_type(place, phrase("a list of objects"), json);
    return;
  }
  for (std::size_t i = 0; i < json.size(); ++i) {
    FilePlace item = place;
    item.path += "[" + std::to_string(i) + "]";
    if (auto route = read_route(json[i], item, findings)) view.routes.push_back(*std::move(route));
  }
}

void read_dismissed(const Json& json, View& view, const FilePlace& place, FileFindings& findings) {
  const bool texts = json.is_array() && std::all_of(json.begin(), json.end(), [](const Json& one) {
                       return one.is_string();
                     });
  if (texts) {
    view.dismissed = json.get<std::set<std::string, std::less<>>>();
  } else {
    findings.wrong_type(place, phrase("a list of texts"), json);
  }
}

}  // namespace

void read_view(const Json& json, View& view, FileFindings& findings) {
  const FilePlace place{"view", {}};
  if (!json.is_object()) {
    findings.wrong_type(place, phrase("an object"), json);
    return;
  }
  findings.unknown_keys(place, json, {"nodes", "blocks", "routes", "remarks", "dismissed"});
  const auto part = [&](const char* key, auto read) {
    const auto at = json.find(key);
    if (at != json.end()) read(*at, view, place.below(key), findings);
  };
  part("nodes", [](const Json& nodes, View& target, const FilePlace& at, FileFindings& found) {
    read_places(nodes, target.nodes, at, found);
  });
  part("blocks", read_blocks);
  part("routes", read_routes);
  part("remarks", [](const Json& remarks, View& target, const FilePlace& at, FileFindings& found) {
    read_value(remarks, target.remarks, {}, at, found);
  });
  part("dismissed", read_dismissed);
}

}  // namespace netloom
