#pragma once

#include <filesystem>
#include <string>

#include "engine/session/job.h"

namespace netloom {

/// An example project on one thread.
inline Job example_job(const std::string& project, const std::filesystem::path& runs) {
  Job job;
  job.project_path = std::string(NETLOOM_SOURCE_DIR "/projects/") + project + ".netloom";
  job.runs_path = runs;
  job.threads = 1;
  return job;
}

}  // namespace netloom
