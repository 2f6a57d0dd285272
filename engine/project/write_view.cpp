#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "engine/core/text.h"
#include "engine/graph/edit.h"
#include "engine/project/json_text.h"
#include "engine/project/ordered_keys.h"
#include "engine/project/settings_writer.h"
#include "engine/project/view_fields.h"
#include "engine/project/view_file.h"

namespace netloom {

namespace {

using Json = nlohmann::ordered_json;

std::string place_text(const Place& place) {
  return fmt::format("[{}, {}]", number_text(place[0]), number_text(place[1]));
}

/// One place per line.
std::string places_text(const Places& places, const std::vector<Node>& nodes,
                        const std::string& indent) {
  std::string text;
  for (const std::string& name : ordered_keys(places, nodes)) {
    text += fmt::format("{}\n{}{}: {}", text.empty() ? "" : ",", indent, Json(name).dump(),
                        place_text(places.find(name)->second));
  }
  return "{" + text + "}";
}

std::string blocks_text(const View& view, const Graph& graph) {
  std::string text;
  for (const std::string& name : ordered_keys(view.blocks, graph.blocks)) {
    const Block* block = graph.block(name);
    text +=
        fmt::format("{}\n   {}: {}", text.empty() ? "" : ",", Json(name).dump(),
                    places_text(view.blocks.find(name)->second,
                                block == nullptr ? std::vector<Node>() : block->nodes, "     "));
  }
  return "{" + text + "}";
}

std::string route_text(const Route& route) {
  std::string points;
  for (const Place& point : route.points)
    points += (points.empty() ? "" : ", ") + place_text(point);
  std::string text =
      fmt::format("{{\"from\": {}, \"to\": {}, \"points\": [{}]", Json(to_text(route.from)).dump(),
                  Json(to_text(route.to)).dump(), points);
  if (!route.block.empty()) text += fmt::format(", \"block\": {}", Json(route.block).dump());
  return text + "}";
}

std::string remark_text(const Remark& remark) {
  return spaced_text(settings_json(remark));
}

/// One entry per line.
template <class List, class Text>
std::string list_text(const List& list, const Text& text_of) {
  std::string text;
  for (const auto& one : list) text += (text.empty() ? "\n   " : ",\n   ") + text_of(one);
  return "[" + text + "]";
}

}  // namespace

std::string view_text(const View& view, const Graph& graph) {
  std::string text = "{\"nodes\": " + places_text(view.nodes, graph.nodes, "   ");
  const auto add = [&](const char* key, bool empty, const auto& text_of) {
    if (!empty) text += fmt::format(",\n  \"{}\": {}", key, text_of());
  };
  add("blocks", view.blocks.empty(), [&] { return blocks_text(view, graph); });
  add("routes", view.routes.empty(), [&] { return list_text(view.routes, route_text); });
  add("remarks", view.remarks.empty(), [&] { return list_text(view.remarks, remark_text); });
  add("dismissed", view.dismissed.empty(), [&] { return spaced_text(Json(view.dismissed)); });
  return text + "}";
}

std::string dismissal_of(const Diagnostic& warning) {
  return warning.node.empty() ? warning.code : fmt::format("{} {}", warning.code, warning.node);
}

}  // namespace netloom
