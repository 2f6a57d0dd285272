#include "engine/session/assignments.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <map>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "engine/core/error.h"
#include "engine/core/text.h"
#include "engine/graph/edit.h"
#include "engine/graph/inside.h"
#include "engine/graph/mute.h"
#include "engine/graph/with_blocks.h"
#include "engine/layers/parameter_value.h"
#include "engine/project/data_fields.h"
#include "engine/project/object_reader.h"

namespace netloom {

namespace {

template <class T>
T number(const std::string& text, const std::string& key) {
  T value{};
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (problem != std::errc() || end != text.data() + text.size()) {
    throw Error(ErrorCode::input, fmt::format("'{}' is no number that {} can take.", text, key));
  }
  return value;
}

bool truth(const std::string& text, const std::string& key) {
  if (text == "true" || text == "on" || text == "1") return true;
  if (text == "false" || text == "off" || text == "0") return false;
  throw Error(ErrorCode::input,
              fmt::format("'{}' is neither true nor false, which {} takes.", text, key));
}

Dtype precision(const std::string& text, const std::string& key) {
  const std::optional<Dtype> dtype = dtype_named(text);
  if (dtype == Dtype::f32 || dtype == Dtype::bf16) return *dtype;
  throw Error(ErrorCode::input,
              fmt::format("'{}' is neither f32 nor bf16, which {} takes.", text, key));
}

/// "3,3" or "[3, 3]" as numbers.
std::vector<std::int64_t> numbers(std::string text, const std::string& key) {
  std::erase_if(text, [](char c) { return c == '[' || c == ']' || c == ' '; });
  std::vector<std::int64_t> values;
  for (const std::string& part : split(text, ','))
    values.push_back(number<std::int64_t>(part, key));
  return values;
}

ParameterValue parsed(const ParameterInfo& info, const std::string& text, const std::string& key) {
  switch (info.kind) {
    case ParameterKind::boolean:
      return truth(text, key);
    case ParameterKind::integer:
      return number<std::int64_t>(text, key);
    case ParameterKind::real:
      return number<double>(text, key);
    case ParameterKind::integers:
      return numbers(text, key);
    case ParameterKind::texts:
      return split(text, ',');
    case ParameterKind::choice:
    case ParameterKind::text:
      return text;
  }
  return text;
}

/// Sets `name` where the chosen type has it; false where it has not.
template <class Kind>
bool set_chosen(Chosen<Kind>& chosen, const std::string& name, const std::string& value,
                const std::string& key) {
  const Kind* kind = chosen.declared();
  const ParameterInfo* info = kind == nullptr ? nullptr : kind->parameter(name);
  if (info == nullptr) return false;
  chosen.parameters[name] = parsed(*info, value, key);
  return true;
}

/// "sgd, rmsprop": the types of Kind that have the setting.
template <class Kind>
std::string types_with(const std::string& setting) {
  std::vector<std::string> names;
  for (const Kind& one : Kind::all()) {
    if (one.parameter(setting) != nullptr) names.push_back(one.name);
  }
  return fmt::format("{}", fmt::join(names, ", "));
}

template <class Kind>
void add_names(std::vector<std::string>& names, const Chosen<Kind>& chosen) {
  const Kind* kind = chosen.declared();
  if (kind == nullptr) return;
  for (const ParameterInfo& info : kind->parameters) names.push_back(info.name);
}

void set_training(TrainingSettings& training, const std::string& given, const std::string& value) {
  const std::string key = "training." + given;
  const std::string name = given == "lr" ? "learning_rate" : given;
  PhaseSettings& phase = training.phases.front();
  const std::map<std::string, std::function<void()>> setters = {
      {"epochs", [&] { training.epochs = number<std::int64_t>(value, key); }},
      {"patience", [&] { training.patience = number<std::int64_t>(value, key); }},
      {"batch", [&] { training.batch = number<std::int64_t>(value, key); }},
      {"seed", [&] { training.seed = number<std::uint64_t>(value, key); }},
      {"precision", [&] { training.precision = precision(value, key); }},
      {"optimiser", [&] { phase.optimiser.type = value; }},
      {"schedule", [&] { phase.schedule.type = value; }},
      {"clip_norm", [&] { phase.clip_norm = number<double>(value, key); }},
      {"clip_value", [&] { phase.clip_value = number<double>(value, key); }},
      {"average", [&] { phase.average = number<double>(value, key); }},
  };
  if (const auto setter = setters.find(name); setter != setters.end()) return setter->second();
  if (set_chosen(phase.optimiser, name, value, key)) return;
  if (set_chosen(phase.schedule, name, value, key)) return;
  const std::string optimisers = types_with<OptimiserType>(name);
  const std::string schedules = types_with<ScheduleType>(name);
  std::vector<std::string> names{"lr"};
  for (const auto& [known, unused] : setters) names.push_back(known);
  add_names(names, phase.optimiser);
  add_names(names, phase.schedule);
  const std::string near = nearest(name, names);
  std::string hint = near.empty() ? "" : fmt::format(" Did you mean 'training.{}'?", near);
  if (!optimisers.empty()) hint = fmt::format(" These optimisers have it: {}.", optimisers);
  if (!schedules.empty()) hint = fmt::format(" These schedules have it: {}.", schedules);
  throw Error(ErrorCode::input,
              fmt::format("There is no training setting '{}' with the optimiser '{}' and the "
                          "schedule '{}'.{}",
                          name, phase.optimiser.type, phase.schedule.type, hint));
}

/// True for what decides which other settings there are, and so goes first.
bool chooses_type(const std::string& assignment) {
  return assignment.starts_with("training.optimiser=") ||
         assignment.starts_with("training.schedule=");
}

/// Sets it at a node of the graph, or, for a node in a block, there or where the block is used.
void set_parameter(Graph& graph, const LayerRegistry& registry, const std::string& node_name,
                   const std::string& name, const std::string& value) {
  const auto place = place_of(graph, node_name);
  if (!place) {
    std::vector<std::string> names;
    for (const Node& one : graph.nodes) names.push_back(one.name);
    const std::string near = nearest(node_name, names);
    throw Error(ErrorCode::input,
                fmt::format("The graph has no node '{}'.{}", node_name, suggestion(near)));
  }
  if (name == "muted") {
    const bool muted = truth(value, node_name + ".muted");
    graph = with_muted(std::move(graph), std::vector{node_name}, muted);
    return;
  }
  const LayerRegistry layers = with_blocks(registry, graph);
  const LayerType* layer = layers.find(place->node->layer);
  const ParameterInfo* info = layer == nullptr ? nullptr : layer->parameter(name);
  if (info == nullptr) {
    std::vector<std::string> names;
    if (layer != nullptr) {
      for (const ParameterInfo& one : layer->parameters) names.push_back(one.name);
    }
    throw Error(ErrorCode::input, fmt::format("The node '{}' has no parameter '{}'. It has: {}.",
                                              node_name, name, fmt::join(names, ", ")));
  }
  const ParameterValue set = parsed(*info, value, node_name + "." + name);
  if (place->block.empty()) {
    graph.find(node_name)->parameters[name] = set;
    return;
  }
  const Fix fix{Fix::Kind::set_parameter, {}, node_name, {}, name, {}, json_text(set)};
  graph = applied(graph, registry, fix).graph;
}

/// Sets `name` ("split.train") of the data, by the rules of the project file. What is no JSON is a
/// text.
void set_data(DataSettings& data, const std::string& name, const std::string& value) {
  using Json = nlohmann::json;
  Json json = Json::parse(value, nullptr, false);
  if (json.is_discarded()) json = value;
  const std::vector<std::string> path = split(name, '.');
  for (auto key = path.rbegin(); key != path.rend(); ++key) json = Json{{*key, std::move(json)}};
  std::vector<Diagnostic> found;
  FileFindings findings(found);
  read_value(json, data, {}, {"data", {}}, findings);
  if (!found.empty()) throw Error(ErrorCode::input, found.front().message);
}

void assign_one(Project& project, const std::string& assignment, const LayerRegistry& registry) {
  const auto equals = assignment.find('=');
  const auto dot = assignment.rfind('.', equals);
  if (equals == std::string::npos || dot == std::string::npos) {
    throw Error(ErrorCode::input,
                fmt::format("'--set {}' is not of the form NODE.PARAM=VALUE, training.NAME=VALUE "
                            "or data.NAME=VALUE.",
                            assignment));
  }
  const std::string owner = assignment.substr(0, dot);
  const std::string name = assignment.substr(dot + 1, equals - dot - 1);
  const std::string value = assignment.substr(equals + 1);
  constexpr std::string_view data = "data.";
  if (owner == "training") {
    if (project.training.phases.empty()) project.training.phases.emplace_back();
    set_training(project.training, name, value);
  } else if (assignment.starts_with(data) && project.graph.find("data") == nullptr) {
    set_data(project.data, assignment.substr(data.size(), equals - data.size()), value);
  } else {
    set_parameter(project.graph, registry, owner, name, value);
  }
}

}  // namespace

void assign(Project& project, std::span<const std::string> assignments,
            const LayerRegistry& registry) {
  std::vector<std::string> ordered(assignments.begin(), assignments.end());
  std::stable_partition(ordered.begin(), ordered.end(), chooses_type);
  for (const std::string& one : ordered) assign_one(project, one, registry);
}

}  // namespace netloom
