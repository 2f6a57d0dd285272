#include "plugins/api/export_model.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/core/error.h"
#include "engine/core/os/file.h"
#include "engine/graph/lower.h"
#include "engine/program/variables.h"
#include "engine/runs/store.h"
#include "engine/session/checkpoint.h"

namespace netloom {

namespace fs = std::filesystem;

namespace {

/// Throws Error(internal) unless a file `name` of `format` lies within the folder that was chosen.
void require_inside(const std::string& name, const ExportFormat& format) {
  const fs::path path(name);
  const bool up = std::find(path.begin(), path.end(), fs::path("..")) != path.end();
  if (path.has_filename() && path.is_relative() && !up) return;
  throw Error(
      ErrorCode::internal,
      fmt::format("It wants to write a file '{}', which lies outside of the folder. Nothing "
                  "was written. Tell whoever made the plugin.",
                  name),
      fmt::format("format '{}'", format.name));
}

}  // namespace

ExportModel model_of_run(const fs::path& runs_path, std::int64_t run, const std::string& checkpoint,
                         const LayerRegistry& registry) {
  RunStore store(runs_path, Access::read);
  Checkpoint kept = load_model(store.folder(run), checkpoint);
  return {read_project(store.project_json(run), registry).project, std::move(kept.tensors),
          std::move(kept.standardisers)};
}

ExportModel model_of_project(const Project& project, const LayerRegistry& registry) {
  const Lowered lowered = lower(project.graph, registry, Mode::inference, false);
  const auto backend = make_cpu_backend(1);
  Variables variables(*backend, project.training.seed);
  variables.declare(lowered.program);
  return {project, take_snapshot(variables, SnapshotScope::model), {}};
}

void require_new_folder(const fs::path& folder, const std::string& instead) {
  std::error_code unreadable;
  if (!fs::exists(folder, unreadable) || fs::is_empty(folder, unreadable)) return;
  throw Error(ErrorCode::input,
              phrase("There is something here already. Name another folder, or replace the "
                     "files with {}.",
                     instead),
              folder.string());
}

std::vector<fs::path> write_export(const ExportFormat& format, const ExportModel& model,
                                   const LayerRegistry& registry, const fs::path& folder) {
  const std::vector<ExportedFile> files = format.write(model, registry);
  for (const ExportedFile& file : files) require_inside(file.name, format);
  const bool fresh = !fs::exists(folder);
  std::vector<fs::path> made;
  std::vector<fs::path> written;
  try {
    for (const ExportedFile& file : files) {
      const fs::path path = folder / file.name;
      make_folders(path.parent_path());
      if (!fs::exists(path)) made.push_back(path);
      write_atomically(path, std::string_view(file.bytes));
      written.push_back(path);
    }
  } catch (...) {
    std::error_code stays;  // What cannot be taken back is left; why it failed is worth more.
    for (const fs::path& path : made) fs::remove(path, stays);
    if (fresh) fs::remove_all(folder, stays);
    throw;
  }
  return written;
}

}  // namespace netloom
