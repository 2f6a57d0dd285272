#include "engine/session/job.h"

#include <charconv>
#include <functional>
#include <limits>
#include <map>
#include <type_traits>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "engine/core/error.h"
#include "engine/core/os/machine.h"
#include "engine/core/text.h"
#include "engine/graph/edit.h"
#include "engine/graph/inside.h"
#include "engine/graph/with_blocks.h"
#include "engine/layers/parameter_value.h"

namespace netloom {

namespace {

using Json = nlohmann::json;

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

void set_training(TrainingSettings& training, const std::string& name, const std::string& value) {
  const std::string key = "training." + name;
  OptimiserSettings& optimiser = training.phases.front().optimiser;
  ScheduleSettings& schedule = training.phases.front().schedule;
  const auto real = [&](double& target) {
    return [&, target_address = &target] { *target_address = number<double>(value, key); };
  };
  const std::map<std::string, std::function<void()>> setters = {
      {"epochs", [&] { training.epochs = number<std::int64_t>(value, key); }},
      {"batch", [&] { training.batch = number<std::int64_t>(value, key); }},
      {"seed", [&] { training.seed = number<std::uint64_t>(value, key); }},
      {"optimiser", [&] { optimiser.type = value; }},
      {"schedule", [&] { schedule.type = value; }},
      {"nesterov", [&] { optimiser.nesterov = truth(value, key); }},
      {"learning_rate", real(optimiser.learning_rate)},
      {"lr", real(optimiser.learning_rate)},
      {"momentum", real(optimiser.momentum)},
      {"beta1", real(optimiser.beta1)},
      {"beta2", real(optimiser.beta2)},
      {"epsilon", real(optimiser.epsilon)},
      {"weight_decay", real(optimiser.weight_decay)},
      {"warmup_epochs", real(schedule.warmup_epochs)},
      {"final_fraction", real(schedule.final_fraction)},
  };
  const auto setter = setters.find(name);
  if (setter == setters.end()) {
    std::vector<std::string> names;
    names.reserve(setters.size());
    for (const auto& [known, unused] : setters) names.push_back(known);
    const std::string near = nearest(name, names);
    throw Error(ErrorCode::input,
                fmt::format("There is no training setting '{}'.{}", name,
                            near.empty() ? "" : fmt::format(" Did you mean 'training.{}'?", near)));
  }
  setter->second();
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
                fmt::format("The graph has no node '{}'.{}", node_name,
                            near.empty() ? "" : fmt::format(" Did you mean '{}'?", near)));
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

/// Whether `value` is a T without loss; the library alone would take 1.5 or true for 1, and -1 for
/// 2⁶⁴ − 1.
template <class T>
bool holds(const Json& value) {
  if constexpr (std::is_same_v<T, bool> || !std::is_integral_v<T>) {
    return true;
  } else if (value.is_number_unsigned()) {
    return value.get<std::uint64_t>() <= static_cast<std::uint64_t>(std::numeric_limits<T>::max());
  } else {
    return std::is_signed_v<T> && value.is_number_integer() &&
           value.get<std::int64_t>() >= static_cast<std::int64_t>(std::numeric_limits<T>::min());
  }
}

template <class T>
void read(const Json& json, const char* key, T& target) {
  const auto at = json.find(key);
  if (at == json.end()) return;
  try {
    if (holds<T>(*at)) {
      target = at->get<T>();
      return;
    }
  } catch (const Json::exception&) {
    // Told below, in words that do not name the library.
  }
  throw Error(ErrorCode::input,
              fmt::format("The job's '{}' has the wrong type: {}.", key,
                          at->dump(-1, ' ', true, Json::error_handler_t::replace).substr(0, 60)));
}

template <class T>
void read(const Json& json, const char* key, std::optional<T>& target) {
  if (!json.contains(key)) return;
  T value{};
  read(json, key, value);
  target = value;
}

}  // namespace

Job parse_job(std::string_view text) {
  Json json;
  try {
    json = Json::parse(text);
  } catch (const Json::exception& exception) {
    throw Error(ErrorCode::input, fmt::format("The job is no JSON: {}.", exception.what()));
  }
  if (!json.is_object()) throw Error(ErrorCode::input, "The job is no JSON object.");
  Job job;
  std::string project_path;
  std::string runs_path;
  read(json, "project_path", project_path);
  read(json, "project", job.project_text);
  read(json, "runs", runs_path);
  read(json, "name", job.name);
  read(json, "epochs", job.epochs);
  read(json, "batch", job.batch);
  read(json, "seed", job.seed);
  read(json, "set", job.set);
  read(json, "device", job.device);
  read(json, "threads", job.threads);
  read(json, "resume", job.resume);
  read(json, "every_step", job.every_step);
  job.project_path = project_path;
  job.runs_path = runs_path;
  return job;
}

std::string to_json(const Job& job) {
  Json json = {{"project_path", job.project_path.string()},
               {"project", job.project_text},
               {"runs", job.runs_path.string()},
               {"name", job.name},
               {"set", job.set},
               {"device", job.device},
               {"threads", job.threads},
               {"resume", job.resume},
               {"every_step", job.every_step}};
  if (job.epochs) json["epochs"] = *job.epochs;
  if (job.batch) json["batch"] = *job.batch;
  if (job.seed) json["seed"] = *job.seed;
  return json.dump();
}

int checked_threads(std::int64_t asked) {
  const int cores = this_machine().cores;
  if (asked <= cores) return static_cast<int>(asked);
  throw Error(ErrorCode::input,
              fmt::format("{} threads would wait for each other on {} core{}. Use {}, or 0 for all "
                          "cores.",
                          with_thousands(asked), cores, cores == 1 ? "" : "s",
                          cores == 1 ? "1" : fmt::format("1 to {}", cores)));
}

void apply_options(Project& project, const Job& job, const LayerRegistry& registry) {
  if (job.epochs) project.training.epochs = *job.epochs;
  if (job.batch) project.training.batch = *job.batch;
  if (job.seed) project.training.seed = *job.seed;
  for (const std::string& assignment : job.set) {
    const auto equals = assignment.find('=');
    const auto dot = assignment.rfind('.', equals);
    if (equals == std::string::npos || dot == std::string::npos) {
      throw Error(
          ErrorCode::input,
          fmt::format("'--set {}' is not of the form NODE.PARAM=VALUE or training.NAME=VALUE.",
                      assignment));
    }
    const std::string owner = assignment.substr(0, dot);
    const std::string name = assignment.substr(dot + 1, equals - dot - 1);
    const std::string value = assignment.substr(equals + 1);
    if (owner == "training") {
      if (project.training.phases.empty()) project.training.phases.emplace_back();
      set_training(project.training, name, value);
    } else {
      set_parameter(project.graph, registry, owner, name, value);
    }
  }
}

}  // namespace netloom
