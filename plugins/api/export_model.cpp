#include "plugins/api/export_model.h"

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
              fmt::format("There is something here already. Name another folder, or replace the "
                          "files with {}.",
                          instead),
              folder.string());
}

std::vector<fs::path> write_export(const ExportFormat& format, const ExportModel& model,
                                   const LayerRegistry& registry, const fs::path& folder) {
  const std::vector<ExportedFile> files = format.write(model, registry);
  make_folders(folder);
  std::vector<fs::path> written;
  for (const ExportedFile& file : files) {
    written.push_back(folder / file.name);
    write_atomically(written.back(), std::string_view(file.bytes));
  }
  return written;
}

}  // namespace netloom
