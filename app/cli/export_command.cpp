#include <filesystem>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "engine/core/error.h"
#include "engine/project/project.h"
#include "engine/runs/store.h"
#include "engine/session/run_job.h"
#include "plugins/api/export_model.h"
#include "plugins/api/load_plugins.h"

namespace netloom::cli {

namespace {

namespace fs = std::filesystem;

/// `named` is a project file when there is such a file, and else a run.
ExportModel model_of(const Arguments& arguments, const LayerRegistry& registry) {
  const std::string& named = arguments.required(0, "The run or project file");
  if (fs::path(named).extension() == ".netloom" || fs::is_regular_file(named)) {
    const ReadProject read = load_project(named, registry);
    for (const Diagnostic& one : read.diagnostics) {
      if (one.severity == Severity::error) throw ProjectProblems(named, read.diagnostics);
    }
    return model_of_project(read.project, registry);
  }
  const fs::path runs =
      arguments.has("--runs") ? fs::path(arguments.text("--runs")) : default_runs_path();
  const std::int64_t run = RunStore(runs, Access::read).find_run(named);
  return model_of_run(runs, run, arguments.text("--checkpoint", "last"), registry);
}

int run_export(const std::vector<ExportFormat>& formats, const Arguments& arguments,
               const LayerRegistry& registry) {
  const ExportFormat& format = format_named(formats, arguments.text("--format"));
  const std::string output = arguments.text("--output");
  if (output.empty()) {
    throw Error(ErrorCode::input, "Say where the files go with --output FOLDER.");
  }
  if (!arguments.has("--force")) require_new_folder(output, "--force");
  const ExportModel model = model_of(arguments, registry);
  const auto written = write_export(format, model, registry, output);
  if (!arguments.has("--json")) {
    for (const fs::path& file : written) {
      fmt::print("{:>12} bytes  {}\n", fs::file_size(file), file.string());
    }
    return done;
  }
  nlohmann::ordered_json files = nlohmann::ordered_json::array();
  for (const fs::path& file : written) files.push_back(file.string());
  fmt::print("{}\n",
             nlohmann::ordered_json{
                 {"event", "done"}, {"format", format.name}, {"files", std::move(files)}}
                 .dump());
  return done;
}

}  // namespace

Command export_command(const std::vector<ExportFormat>& formats) {
  std::vector<std::string> names;
  names.reserve(formats.size());
  for (const ExportFormat& format : formats) names.push_back(format.name);
  return {"export",
          "RUN|PROJECT --format NAME --output FOLDER",
          "Writes a trained network, or a project with its start values, for another framework.",
          {{"--format", "NAME",
            names.empty() ? "none here: no plugin with formats was found"
                          : fmt::format("{}", fmt::join(names, ", "))},
           {"--output", "FOLDER", "where the files go"},
           {"--checkpoint", "KIND", "of a run: last (default) or best"},
           {"--force", "", "replace files that are there already"},
           runs_option(),
           json_option()},
          [formats](const Arguments& arguments, const LayerRegistry& registry) {
            return run_export(formats, arguments, registry);
          }};
}

}  // namespace netloom::cli
