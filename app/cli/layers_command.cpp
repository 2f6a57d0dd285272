#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "engine/core/error.h"
#include "engine/core/text.h"
#include "engine/graph/with_blocks.h"
#include "engine/project/block_templates.h"
#include "engine/project/project.h"

namespace netloom::cli {

namespace {

using Json = nlohmann::ordered_json;

Json value_json(const ParameterValue& value) {
  return std::visit([](const auto& one) { return Json(one); }, value);
}

const char* type_word(ParameterKind kind) {
  switch (kind) {
    case ParameterKind::boolean:
      return "boolean";
    case ParameterKind::integer:
      return "integer";
    case ParameterKind::real:
      return "number";
    case ParameterKind::choice:
      return "choice";
    case ParameterKind::text:
      return "text";
    case ParameterKind::integers:
      return "integers";
    case ParameterKind::texts:
      return "texts";
  }
  return "text";
}

Json parameter_json(const ParameterInfo& info) {
  Json json = {
      {"name", info.name}, {"type", type_word(info.kind)}, {"default", value_json(info.fallback)}};
  const bool bounded = info.kind == ParameterKind::integer || info.kind == ParameterKind::real ||
                       info.kind == ParameterKind::integers;
  json["minimum"] = bounded ? Json(info.minimum) : Json(nullptr);
  json["maximum"] = bounded ? Json(info.maximum) : Json(nullptr);
  json["unit"] = info.unit;
  json["description"] = info.text;
  if (!info.choices.empty()) json["choices"] = info.choices;
  return json;
}

Json layer_json(const LayerType& layer) {
  Json inputs = Json::array();
  for (const PortInfo& port : layer.inputs) inputs.push_back(port.name);
  Json parameters = Json::array();
  for (const ParameterInfo& info : layer.parameters) parameters.push_back(parameter_json(info));
  return {{"name", layer.name},
          {"title", layer.title},
          {"category", name_of(layer.category)},
          {"summary", layer.summary},
          {"also_called", layer.also_called},
          {"inputs", inputs},
          {"outputs", layer.outputs},
          {"parameters", parameters}};
}

void print_layer(const LayerType& layer) {
  fmt::print("{} ({})\n\n{}\n\n{}\n", layer.title, layer.name, layer.summary, layer.help);
  if (!layer.formula.empty()) fmt::print("\n    {}\n", layer.formula);
  if (!layer.also_called.empty())
    fmt::print("\nalso called {}\n", fmt::join(layer.also_called, ", "));
  for (const PortInfo& port : layer.inputs) fmt::print("\ninput {}: {}", port.name, port.text);
  fmt::print("\n");
  for (const ParameterInfo& info : layer.parameters) {
    fmt::print("\n{} = {}\n    {}", info.name, value_json(info.fallback).dump(), info.text);
    if (!info.choices.empty()) fmt::print(" One of {}.", fmt::join(info.choices, ", "));
    fmt::print("\n");
  }
}

/// The blocks that come with Netloom, as layers.
LayerRegistry template_layers(const LayerRegistry& registry) {
  LayerRegistry result;
  for (const BlockTemplate& one : block_templates(registry)) {
    Graph graph;
    graph.blocks = one.blocks;
    const LayerRegistry layers = with_blocks(registry, graph);
    const LayerType* found = layers.find(one.name);
    if (found == nullptr) continue;
    LayerType type = *found;
    type.summary = one.summary;
    result.add(std::move(type));
  }
  return result;
}

int run_layers(const Arguments& arguments, const LayerRegistry& known) {
  const LayerRegistry registry = arguments.has("--blocks") ? template_layers(known) : known;
  std::vector<const LayerType*> chosen;
  for (const auto& layer : registry.all()) {
    if (arguments.positional().empty() || layer->name == arguments.positional()[0])
      chosen.push_back(layer.get());
  }
  if (chosen.empty()) {
    const std::string near = nearest(arguments.positional()[0], registry.names());
    throw Error(ErrorCode::not_found,
                fmt::format("There is no layer '{}'.{}", arguments.positional()[0],
                            near.empty() ? "" : fmt::format(" Did you mean '{}'?", near)));
  }
  if (arguments.has("--json")) {
    Json json = {{"event", "done"}, {"layers", Json::array()}};
    for (const LayerType* layer : chosen) json["layers"].push_back(layer_json(*layer));
    fmt::print("{}\n", json.dump());
  } else if (!arguments.positional().empty()) {
    print_layer(*chosen.front());
  } else {
    for (const LayerType* layer : chosen) {
      fmt::print("{:<18} {:<16} {}\n", layer->name, title_of(layer->category), layer->summary);
    }
  }
  return done;
}

int run_schema(const Arguments&, const LayerRegistry& registry) {
  fmt::print("{}\n", project_schema(registry));
  return done;
}

}  // namespace

Command layers_command() {
  return {"layers",
          "[NAME]",
          "Lists the layers, or explains one.",
          {json_option(), {"--blocks", "", "The blocks that come with Netloom instead."}},
          run_layers};
}

Command schema_command() {
  return {"schema", "", "Prints the JSON Schema of project files.", {}, run_schema};
}

}  // namespace netloom::cli
