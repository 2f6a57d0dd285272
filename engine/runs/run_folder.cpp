#include "engine/runs/run_folder.h"

#include "engine/core/os/folders.h"

namespace netloom {

std::filesystem::path default_runs_path() {
  return data_folder() / "runs.sqlite";
}

RunFolder run_folder(const std::filesystem::path& runs_path, const std::string& uuid) {
  return {std::filesystem::absolute(runs_path).parent_path() / "runs" / uuid};
}

}  // namespace netloom
