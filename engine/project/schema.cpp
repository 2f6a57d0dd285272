#include <cmath>

#include <nlohmann/json.hpp>

#include "engine/project/fields.h"
#include "engine/project/project.h"
#include "engine/project/view_fields.h"

namespace netloom {

namespace {

using Json = nlohmann::ordered_json;

const Json text_list = {{"type", "array"}, {"items", {{"type", "string"}}}};
const Json text_or_list = {{"anyOf", {{{"type", "string"}}, text_list}}};

Json object_schema(Json properties) {
  return {
      {"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}};
}

// Settings.
Json kind_schema(const bool&) {
  return {{"type", "boolean"}};
}
Json kind_schema(const std::int64_t&) {
  return {{"type", "integer"}};
}
Json kind_schema(const int&) {
  return {{"type", "integer"}};
}
Json kind_schema(const std::uint64_t&) {
  return {{"type", "integer"}};
}
Json kind_schema(const double&) {
  return {{"type", "number"}};
}
Json kind_schema(const std::string&) {
  return {{"type", "string"}};
}
Json kind_schema(const std::vector<std::string>&) {
  return text_or_list;
}
Json kind_schema(const std::map<std::string, std::vector<std::string>>&) {
  return {{"type", "object"}, {"additionalProperties", text_or_list}};
}
template <class E>
requires std::is_enum_v<E> Json kind_schema(const E&) {
  return {{"type", "string"}};
}
template <class Kind>
Json kind_schema(const Chosen<Kind>&);
template <has_fields S>
Json kind_schema(const std::vector<S>&);

template <has_fields S>
Json kind_schema(const S& fallback) {
  Json properties = Json::object();
  Fields<S>::visit([&](auto member, const std::string& key, const FieldRule& rule) {
    Json field = kind_schema(fallback.*member);
    field["description"] = rule.text;
    if (rule.minimum < rule.maximum && std::isfinite(rule.minimum)) {
      field["minimum"] = rule.minimum;
      field["maximum"] = rule.maximum;
    }
    if (!rule.choices.empty()) field["enum"] = rule.choices;
    properties[key] = std::move(field);
  });
  return object_schema(std::move(properties));
}

template <has_fields S>
Json kind_schema(const std::vector<S>&) {
  return {{"type", "array"}, {"items", kind_schema(S())}};
}

// Layers.
Json parameter_schema(const ParameterInfo& info) {
  Json element = {{"type", info.kind == ParameterKind::real ? "number" : "integer"}};
  if (info.minimum < info.maximum) {
    element["minimum"] = info.minimum;
    element["maximum"] = info.maximum;
  }
  Json json;
  switch (info.kind) {
    case ParameterKind::boolean:
      json = {{"type", "boolean"}};
      break;
    case ParameterKind::integer:
    case ParameterKind::real:
      json = element;
      break;
    case ParameterKind::choice:
      json = {{"enum", info.choices}};
      break;
    case ParameterKind::text:
      json = {{"type", "string"}};
      break;
    case ParameterKind::integers:
      json = {{"type", "array"}, {"items", element}};
      if (info.length > 0) json["minItems"] = json["maxItems"] = info.length;
      break;
    case ParameterKind::texts:
      json = text_list;
      break;
  }
  json["default"] = std::visit([](const auto& one) { return Json(one); }, info.fallback);
  json["description"] = info.text;
  return json;
}

/// One schema per type; the usual one need not be named.
template <class Kind>
Json kind_schema(const Chosen<Kind>&) {
  Json types = Json::array();
  for (const Kind& kind : Kind::all()) {
    Json properties = {{"type", {{"const", kind.name}}}};
    for (const ParameterInfo& info : kind.parameters)
      properties[info.name] = parameter_schema(info);
    Json json = object_schema(std::move(properties));
    json["title"] = kind.title;
    json["description"] = kind.summary;
    if (kind.name != Kind::usual) json["required"] = {"type"};
    types.push_back(std::move(json));
  }
  return {{"oneOf", types}};
}

Json node_schema(const LayerType& type) {
  Json inputs = Json::object();
  for (const PortInfo& port : type.inputs) {
    inputs[port.name] = port.many ? text_or_list : Json{{"type", "string"}};
    inputs[port.name]["description"] = port.text;
  }
  Json parameters = Json::object();
  for (const ParameterInfo& info : type.parameters) parameters[info.name] = parameter_schema(info);
  Json json = object_schema(
      {{"name", {{"type", "string"}, {"pattern", "^[A-Za-z0-9_]+(/[A-Za-z0-9_]+)*$"}}},
       {"layer", {{"const", type.name}}},
       {"version", {{"type", "integer"}}},
       {"muted", {{"type", "boolean"}}},
       {"shares", {{"type", "string"}}},
       {"inputs", object_schema(std::move(inputs))},
       {"parameters", object_schema(std::move(parameters))}});
  json["title"] = type.title;
  json["description"] = type.summary;
  json["required"] = {"name", "layer"};
  return json;
}

/// A node whose layer is a block of the file.
Json use_schema(const LayerRegistry& registry) {
  const Json any_object = {{"type", "object"}};
  Json json = object_schema({{"name", {{"type", "string"}}},
                             {"layer", {{"type", "string"}, {"not", {{"enum", registry.names()}}}}},
                             {"shares", {{"type", "string"}}},
                             {"inputs", any_object},
                             {"parameters", any_object}});
  json["title"] = "Use of a block";
  json["required"] = {"name", "layer"};
  return json;
}

Json block_schema(const Json& nodes) {
  const Json text = {{"type", "string"}};
  Json exposed =
      object_schema({{"name", text},
                     {"sets", text_or_list},
                     {"default", {{"description", "Else what the first parameter it sets has."}}}});
  exposed["required"] = {"name", "sets"};
  Json json = object_schema({{"name", {{"type", "string"}, {"pattern", "^[A-Za-z0-9_]+$"}}},
                             {"title", text},
                             {"parameters", {{"type", "array"}, {"items", exposed}}},
                             {"nodes", nodes}});
  json["description"] =
      "A layer made of layers: its input and output nodes are its ports, in their order.";
  json["required"] = {"name", "nodes"};
  return json;
}

Json view_schema() {
  const Json text = {{"type", "string"}};
  const Json position = {
      {"type", "array"}, {"items", {{"type", "number"}}}, {"minItems", 2}, {"maxItems", 2}};
  const Json places = {{"type", "object"}, {"additionalProperties", position}};
  Json route = object_schema({{"from", text},
                              {"to", text},
                              {"points", {{"type", "array"}, {"items", position}}},
                              {"block", text}});
  route["description"] = "The points of the canvas through which a link is led.";
  route["required"] = {"from", "to", "points"};
  return object_schema({{"nodes", places},
                        {"blocks", {{"type", "object"}, {"additionalProperties", places}}},
                        {"routes", {{"type", "array"}, {"items", route}}},
                        {"remarks", kind_schema(std::vector<Remark>())},
                        {"dismissed", text_list}});
}

}  // namespace

std::string project_schema(const LayerRegistry& registry) {
  Json nodes = Json::array();
  for (const auto& type : registry.all()) nodes.push_back(node_schema(*type));
  nodes.push_back(use_schema(registry));
  const Json node_list = {{"$ref", "#/$defs/nodes"}};
  Json json = object_schema(
      {{"netloom", {{"const", project_version}}},
       {"name", {{"type", "string"}}},
       {"description", {{"type", "string"}}},
       {"graph",
        object_schema({{"nodes", node_list},
                       {"blocks", {{"type", "array"}, {"items", block_schema(node_list)}}}})},
       {"data", kind_schema(DataSettings())},
       {"training", kind_schema(TrainingSettings())},
       {"view", view_schema()}});
  json["required"] = {"netloom"};
  Json schema = {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                 {"title", "Netloom project"}};
  schema.update(json);
  schema["$defs"]["nodes"] = {{"type", "array"}, {"items", {{"oneOf", nodes}}}};
  return schema.dump(2) + "\n";
}

}  // namespace netloom
