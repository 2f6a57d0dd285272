#include <charconv>
#include <cmath>

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "engine/core/error.h"
#include "engine/core/text.h"
#include "engine/runs/store.h"

namespace netloom::cli {

namespace {

using Json = nlohmann::ordered_json;

Json finite(double value) {
  return std::isfinite(value) ? Json(value) : Json(nullptr);
}

Json parameter_json(const RunParameter& value) {
  return std::visit([](const auto& one) { return Json(one); }, value);
}

Json row_json(const RunRow& row) {
  Json metrics = Json::object();
  for (const auto& [name, metric] : row.metrics) {
    metrics[name] = {{"last", finite(metric.last)},
                     {"best", finite(metric.best)},
                     {"best_step", metric.best_step}};
  }
  return {{"run", row.number},
          {"uuid", row.uuid},
          {"name", row.name},
          {"project", row.project_name},
          {"status", name_of(row.status)},
          {"seed", row.seed},
          {"started", row.started},
          {"seconds", row.seconds},
          {"epoch", row.epoch},
          {"epochs", row.epochs},
          {"metrics", metrics}};
}

Json full_json(const RunRow& row, const RunRoutes& routes) {
  Json json = row_json(row);
  json["parameters"] = Json::object();
  for (const auto& [key, value] : row.parameters) json["parameters"][key] = parameter_json(value);
  json["checkpoints"] = Json::array();
  for (const Artifact& one : row.checkpoints) {
    json["checkpoints"].push_back({{"kind", one.kind},
                                   {"epoch", one.epoch},
                                   {"path", (row.folder / one.path).string()},
                                   {"sha256", one.sha256}});
  }
  json["machine"] = routes.machine;
  json["routes"] = routes.routes;
  return json;
}

std::string metric_text(const RunRow& row, const std::string& name) {
  const auto at = row.metrics.find(name);
  return at == row.metrics.end() || !std::isfinite(at->second.best)
             ? "–"
             : fmt::format("{:.4g}", at->second.best);
}

int list(RunStore& store, bool json) {
  const auto rows = store.list_runs();
  if (json) {
    Json all = Json::array();
    for (const RunRow& row : rows) all.push_back(row_json(row));
    fmt::print("{}\n", Json{{"event", "done"}, {"runs", all}}.dump());
    return done;
  }
  if (rows.empty()) fmt::print("No runs yet. `loom train PROJECT` makes the first.\n");
  for (const RunRow& row : rows) {
    fmt::print("#{:<5} {:<20} {:<9} {:>4}/{:<4} loss {:<8} accuracy {:<8} {:>7.1f} s\n", row.number,
               row.name, name_of(row.status), row.epoch, row.epochs,
               metric_text(row, "validation.loss"), metric_text(row, "validation.accuracy"),
               row.seconds);
  }
  return done;
}

int show(RunStore& store, const std::string& word, bool json) {
  const RunRow row = store.run(store.find_run(word));
  const RunRoutes routes = store.routes(row.number);
  if (json) {
    fmt::print("{}\n", Json{{"event", "done"}, {"run", full_json(row, routes)}}.dump());
    return done;
  }
  fmt::print("#{} {}: {}, epoch {} of {}, {:.1f} s\n\n", row.number, row.name, name_of(row.status),
             row.epoch, row.epochs, row.seconds);
  for (const auto& [name, metric] : row.metrics) {
    fmt::print("{:<24} last {:<12.5g} best {:<12.5g} at step {}\n", name, metric.last, metric.best,
               with_thousands(metric.best_step));
  }
  fmt::print("\n");
  for (const auto& [key, value] : row.parameters) fmt::print("{:<32} {}\n", key, text_of(value));
  for (const Artifact& one : row.checkpoints)
    fmt::print("\n{} (epoch {}): {}", one.kind, one.epoch, (row.folder / one.path).string());
  fmt::print("\n");
  if (routes.routes.empty()) return done;
  fmt::print("\nIts kernels were measured on {}:\n", routes.machine);
  for (const auto& [kernel, route] : routes.routes) fmt::print("{:<24} {}\n", route, kernel);
  return done;
}

int compare(RunStore& store, const std::string& left, const std::string& right, bool json) {
  const RunComparison comparison = store.compare(store.find_run(left), store.find_run(right));
  Json parameters = Json::array();
  Json metrics = Json::array();
  if (!json)
    fmt::print("{:<32} {:>16} {:>16}\n", "", fmt::format("#{}", comparison.left.number),
               fmt::format("#{}", comparison.right.number));
  for (const auto& pair : comparison.metrics) {
    const double a = pair.left ? pair.left->best : std::nan("");
    const double b = pair.right ? pair.right->best : std::nan("");
    metrics.push_back({{"name", pair.name}, {"left", finite(a)}, {"right", finite(b)}});
    if (!json) fmt::print("{:<32} {:>16.5g} {:>16.5g}\n", pair.name, a, b);
  }
  for (const auto& pair : comparison.parameters) {
    parameters.push_back({{"key", pair.key},
                          {"left", pair.left ? parameter_json(*pair.left) : Json(nullptr)},
                          {"right", pair.right ? parameter_json(*pair.right) : Json(nullptr)}});
    if (!json) {
      fmt::print("{:<32} {:>16} {:>16}\n", pair.key, pair.left ? text_of(*pair.left) : "–",
                 pair.right ? text_of(*pair.right) : "–");
    }
  }
  if (json) {
    fmt::print("{}\n", Json{{"event", "done"},
                            {"left", comparison.left.number},
                            {"right", comparison.right.number},
                            {"same_graph", comparison.same_graph},
                            {"metrics", metrics},
                            {"parameters", parameters}}
                           .dump());
  }
  return done;
}

int remove(RunStore& store, const std::vector<std::string>& words, bool json) {
  std::vector<std::int64_t> numbers;
  numbers.reserve(words.size());
  for (const std::string& word : words) numbers.push_back(store.find_run(word));
  store.delete_runs(numbers);
  if (json) {
    fmt::print("{}\n", Json{{"event", "done"}, {"deleted", numbers}}.dump());
  } else {
    fmt::print("Deleted {} run{}.\n", numbers.size(), numbers.size() == 1 ? "" : "s");
  }
  return done;
}

int run_runs(const Arguments& arguments, const LayerRegistry&) {
  const std::filesystem::path path = arguments.has("--runs")
                                         ? std::filesystem::path(arguments.text("--runs"))
                                         : default_runs_path();
  const std::string& verb = arguments.required(0, "What to do (list, show, compare or delete)");
  const bool json = arguments.has("--json");
  RunStore store(path, Access::write);
  store.mark_crashed_runs();
  if (verb == "list") return list(store, json);
  if (verb == "show") return show(store, arguments.required(1, "The run"), json);
  if (verb == "compare") {
    return compare(store, arguments.required(1, "The first run"),
                   arguments.required(2, "The second run"), json);
  }
  if (verb == "delete") {
    arguments.required(1, "The run");
    return remove(store, {arguments.positional().begin() + 1, arguments.positional().end()}, json);
  }
  throw Error(
      ErrorCode::input,
      fmt::format("`loom runs {}` is not known; it can list, show, compare and delete.", verb));
}

}  // namespace

Command runs_command() {
  return {"runs",
          "list | show RUN | compare A B | delete RUN…",
          "The history of all runs. RUN is a number, a name or the beginning of a UUID.",
          {runs_option(), json_option()},
          run_runs};
}

}  // namespace netloom::cli
