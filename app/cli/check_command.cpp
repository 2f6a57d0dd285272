#include <algorithm>
#include <cstdio>
#include <filesystem>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "engine/core/text.h"
#include "engine/core/time_text.h"
#include "engine/graph/with_blocks.h"
#include "engine/session/bench.h"
#include "engine/session/prepare.h"
#include "engine/training/trainer.h"

namespace netloom::cli {

namespace {

using Json = nlohmann::ordered_json;

/// A step of a large network says enough alone.
constexpr BenchOptions forecast_options{100, 1, {}, true};

Json diagnostic_json(const Diagnostic& one) {
  Json json = {{"severity", one.severity == Severity::error ? "error" : "warning"},
               {"code", one.code},
               {"node", one.node}};
  if (!one.port.empty()) json["port"] = one.port;
  if (!one.parameter.empty()) json["parameter"] = one.parameter;
  json["title"] = one.title;
  json["message"] = one.message;
  json["fix"] = one.fixes.empty() ? Json(nullptr) : Json(one.fixes.front().title);
  return json;
}

Json node_json(const Node& node, const LayerType* layer, const NodeCheck& known) {
  Json outputs = Json::object();
  const auto ports =
      layer == nullptr ? std::vector<std::string>() : layer->outputs_of(node.parameters);
  for (std::size_t i = 0; i < std::min(ports.size(), known.outputs->size()); ++i) {
    outputs[ports[i]] = to_text((*known.outputs)[i].shape);
  }
  return {{"name", node.name},
          {"layer", node.layer},
          {"outputs", outputs},
          {"parameters", known.parameters},
          {"flops", known.flops}};
}

void print_table(const Project& project, const PrepareResult& checked) {
  fmt::print("{:<16} {:<18} {:>14} {:>12}\n", "node", "layer", "output", "parameters");
  for (const Node& node : project.graph.nodes) {
    const auto known = checked.check.nodes.find(node.name);
    const bool shaped = known != checked.check.nodes.end() && !known->second.outputs->empty();
    const std::string shape = shaped ? to_text(known->second.outputs->front().shape) : "";
    // The sign × takes two bytes; columns are counted in characters.
    const auto wide = 14 + static_cast<int>(std::count(shape.begin(), shape.end(), '\xC3'));
    fmt::print("{:<16} {:<18} {:>{}} {:>12}\n", node.name, node.layer, shape, wide,
               with_thousands(known == checked.check.nodes.end() ? 0 : known->second.parameters));
  }
  fmt::print("\n{} parameters, {} per sample\n", with_thousands(checked.check.parameters),
             flop_text(checked.check.flops));
}

Json forecast_json(const BenchResult& forecast, const BoundData& data) {
  return {{"step_seconds", forecast.median},
          {"epoch_seconds", forecast.epoch_seconds},
          {"memory_bytes", forecast.peak_memory_bytes},
          {"recomputes", forecast.recomputes},
          {"train_rows", data.split.train.size()}};
}

void print_forecast(const BenchResult& forecast) {
  const bool told = forecast.timed_batch < forecast.batch;
  fmt::print(
      "A step of {} samples takes about {} on this machine{}, an epoch {}; a run holds about "
      "{:.0f} MB.\n",
      with_thousands(forecast.batch), short_time_text(forecast.median),
      told ? fmt::format(", told from steps of {}", with_thousands(forecast.timed_batch)) : "",
      short_time_text(forecast.epoch_seconds),
      static_cast<double>(forecast.peak_memory_bytes) / 1e6);
  if (forecast.recomputes) fmt::print("{}\n", short_memory_text());
}

int run_check(const Arguments& arguments, const LayerRegistry& registry) {
  const std::string& file = arguments.required(0, "The project file");
  ReadProject read = load_project(file, registry);
  Job job;
  job.project_path = file;
  job.set = arguments.all("--set");
  job.tuning = tuning_of(arguments.text("--tuning", name_of(job.tuning)));
  apply_options(read.project, job, registry);
  PrepareResult checked =
      prepare(read.project, registry, std::filesystem::absolute(file).parent_path());
  auto& all = checked.diagnostics;
  all.insert(all.begin(), read.diagnostics.begin(), read.diagnostics.end());
  const bool good = checked.prepared.has_value() &&
                    std::none_of(all.begin(), all.end(), [](const Diagnostic& one) {
                      return one.severity == Severity::error;
                    });
  print_diagnostics(file, all);
  const bool json_wanted = arguments.has("--json");
  if (!json_wanted) {
    print_table(read.project, checked);
    std::fflush(stdout);  // Steps of large batches take a while.
  }
  BenchResult forecast;
  if (good) forecast = bench(job, registry, forecast_options);
  if (!json_wanted) {
    if (good) print_forecast(forecast);
    return good ? done : input_wrong;
  }
  Json json = {{"event", "done"}, {"diagnostics", Json::array()}, {"nodes", Json::array()}};
  for (const Diagnostic& one : all) json["diagnostics"].push_back(diagnostic_json(one));
  const LayerRegistry layers = with_blocks(registry, read.project.graph);
  for (const Node& node : read.project.graph.nodes) {
    const auto known = checked.check.nodes.find(node.name);
    json["nodes"].push_back(
        node_json(node, layers.find(node.layer),
                  known == checked.check.nodes.end() ? NodeCheck{} : known->second));
  }
  json["totals"] = {{"parameters", checked.check.parameters},
                    {"flops_per_sample", checked.check.flops}};
  if (good) json["forecast"] = forecast_json(forecast, checked.prepared->data);
  fmt::print("{}\n", json.dump());
  return good ? done : input_wrong;
}

}  // namespace

Command check_command() {
  return {"check",
          "PROJECT",
          "Shapes, counts, problems, and how fast a step is here.",
          {set_option(), tuning_option(), json_option()},
          run_check};
}

}  // namespace netloom::cli
