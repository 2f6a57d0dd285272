#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/layers/layer.h"
#include "engine/project/project.h"
#include "plugins/api/format.h"

namespace netloom {

/// The model of run `run` as its checkpoint ("last" or "best") holds it. Throws Error(not_found,
/// input).
ExportModel model_of_run(const std::filesystem::path& runs_path, std::int64_t run,
                         const std::string& checkpoint, const LayerRegistry& registry);

/// `project` with the weights that a training starts with. Throws Error(input) when its graph does
/// not fit.
ExportModel model_of_project(const Project& project, const LayerRegistry& registry);

/// Throws Error(input) when `folder` holds something already; `instead` says how to allow it.
void require_new_folder(const std::filesystem::path& folder, const std::string& instead);

/// Writes `model` in `format` to `folder`, each file whole or not at all, and returns the files.
/// Files of the same names are replaced, others stay; what is new goes again where one cannot be
/// written. Throws Error.
std::vector<std::filesystem::path> write_export(const ExportFormat& format,
                                                const ExportModel& model,
                                                const LayerRegistry& registry,
                                                const std::filesystem::path& folder);

}  // namespace netloom
