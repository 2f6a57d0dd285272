#pragma once

#include <filesystem>
#include <string>

#include "engine/core/api.h"

namespace netloom {

/// The database of the default workspace: `<data folder>/runs.sqlite`.
NETLOOM_API std::filesystem::path default_runs_path();

/// Where one run keeps its files: `<folder of runs.sqlite>/runs/<uuid>`.
struct NETLOOM_API RunFolder {
  std::filesystem::path path;

  std::filesystem::path control_socket() const { return path / "control.sock"; }
  std::filesystem::path worker_lock() const { return path / "worker.lock"; }
  std::filesystem::path worker_log() const { return path / "worker.log"; }
  std::filesystem::path project() const { return path / "project.netloom"; }
  std::filesystem::path checkpoints() const { return path / "checkpoints"; }
  /// `kind` is "best" or "last"; the weights are safetensors, the rest JSON beside them.
  std::filesystem::path checkpoint(const std::string& kind) const {
    return checkpoints() / (kind + ".safetensors");
  }
};

/// The folder of the run `uuid` of the database at `runs_path`.
NETLOOM_API RunFolder run_folder(const std::filesystem::path& runs_path, const std::string& uuid);

}  // namespace netloom
