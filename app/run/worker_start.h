#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "engine/core/phrase.h"

namespace netloom::app {

/// A worker that was started and has not made its run yet.
struct StartedWorker {
  std::int64_t process = 0;
  std::filesystem::path job;  ///< The file it read.
  std::filesystem::path log;  ///< What it says.
};

/// The program `loom`: $NETLOOM_LOOM, else beside this program.
std::filesystem::path loom_program();

/// Starts `loom worker` with the job `json`, in a session of its own so that it outlives this
/// process. Throws Error io.
StartedWorker start_worker(const std::string& json);

/// Why `worker` ended without a run, in its own words; empty while it lives.
std::optional<Phrase> failure_of(const StartedWorker& worker);

/// Removes the files of a worker that has its run now, or has failed.
void forget(const StartedWorker& worker);

/// The last thing for people in the text of a worker's log.
Phrase last_words(const std::string& log);

}  // namespace netloom::app
