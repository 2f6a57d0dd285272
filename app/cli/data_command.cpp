#include <algorithm>
#include <filesystem>
#include <iterator>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "engine/core/error.h"
#include "engine/core/os/folders.h"
#include "engine/data/catalogue.h"
#include "engine/data/data_notes.h"
#include "engine/data/describe.h"

namespace netloom::cli {

namespace {

using Json = nlohmann::ordered_json;

Json about_json(const DatasetAbout& about) {
  return {
      {"name", about.name},       {"title", about.title},        {"description", about.description},
      {"source", about.source},   {"licence", about.licence},    {"rows", about.rows},
      {"columns", about.columns}, {"generated", about.generated}};
}

Json column_json(const ColumnDescription& column) {
  Json json = {{"name", column.name},
               {"kind", name_of(column.kind)},
               {"shape", to_text(column.sample)},
               {"missing", column.missing}};
  if (!column.classes.empty()) {
    json["classes"] = column.classes;
    json["class_counts"] = column.class_counts;
  } else {
    json["minimum"] = column.minimum;
    json["mean"] = column.mean;
    json["maximum"] = column.maximum;
  }
  return json;
}

Json baselines_json(const std::vector<Baseline>& all) {
  Json json = Json::array();
  for (const Baseline& one : all)
    json.push_back({{"column", one.column},
                    {"answer", one.answer},
                    {"metric", one.metric},
                    {"value", one.value}});
  return json;
}

/// What is odd, and of the columns that people predict most, the classes or the last, what to beat.
void print_notes(const std::vector<std::string>& warnings, const std::vector<Baseline>& all) {
  for (const std::string& warning : warnings) fmt::print("  warning: {}\n", warning);
  std::vector<Baseline> shown;
  std::copy_if(all.begin(), all.end(), std::back_inserter(shown),
               [](const Baseline& one) { return one.metric == "accuracy"; });
  if (shown.empty() && !all.empty()) shown.push_back(all.back());
  if (!shown.empty()) fmt::print("  Without a network:\n");
  for (const Baseline& one : shown) fmt::print("    {}\n", to_text(one));
}

int list(const DatasetCatalogue& catalogue, bool json) {
  Json all = Json::array();
  for (const DatasetAbout& about : catalogue.list()) {
    all.push_back(about_json(about));
    if (!json) fmt::print("{:<14} {:>6} rows  {}\n", about.name, about.rows, about.description);
  }
  if (json) fmt::print("{}\n", Json{{"event", "done"}, {"data", all}}.dump());
  return done;
}

int show(const DatasetCatalogue& catalogue, const std::string& name, bool json) {
  DataSettings settings;
  settings.source = name;
  const Dataset dataset = catalogue.open(settings, std::filesystem::current_path());
  const DatasetDescription description = describe(dataset);
  const std::vector<Phrase> odd = data_warnings(dataset, description);
  const std::vector<std::string> warnings(odd.begin(), odd.end());
  const std::vector<Baseline> without = baselines(dataset, description);
  if (!json) {
    fmt::print("{}", to_text(description));
    print_notes(warnings, without);
    return done;
  }
  Json columns = Json::array();
  for (const ColumnDescription& column : description.columns)
    columns.push_back(column_json(column));
  fmt::print("{}\n", Json{{"event", "done"},
                          {"name", description.name},
                          {"rows", description.rows},
                          {"columns", columns},
                          {"warnings", warnings},
                          {"baselines", baselines_json(without)}}
                         .dump());
  return done;
}

int run_data(const Arguments& arguments, const LayerRegistry&) {
  const DatasetCatalogue catalogue(resource_folder() / "data");
  const std::string& verb = arguments.required(0, "What to do (list or show)");
  if (verb == "list") return list(catalogue, arguments.has("--json"));
  if (verb == "show")
    return show(catalogue, arguments.required(1, "The name of the data set or file"),
                arguments.has("--json"));
  throw Error(ErrorCode::input,
              fmt::format("`loom data {}` is not known; it can list and show.", verb));
}

}  // namespace

Command data_command() {
  return {"data",
          "list|show NAME",
          "The data sets that come with Netloom, and any CSV file.",
          {json_option()},
          run_data};
}

}  // namespace netloom::cli
