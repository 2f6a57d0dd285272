#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/core/api.h"

namespace netloom {

NETLOOM_API std::int64_t process_id();

/// A number that, with the id, names one process of this boot: when it started, in clock ticks
/// since boot. 0 when there is no such process.
NETLOOM_API std::int64_t process_start_time(std::int64_t process);

/// Lowers the priority of this process, so that a desktop beside it stays smooth.
NETLOOM_API void be_nice();

/// Starts this program anew, in the same process, with the environment variable `name` set to
/// `value`; for what a library reads before `main`. Returns when it is set already, or when the
/// system refuses.
NETLOOM_API void restart_with(const char* name, const char* value, char** arguments);

/// The program file of this process.
NETLOOM_API std::filesystem::path executable_path();

/// From now on SIGINT and SIGTERM set the flag that stop_requested() reads instead of ending the
/// process; a second SIGINT ends it.
NETLOOM_API void install_stop_signals();
NETLOOM_API bool stop_requested();

/// Starts `program` in a session of its own, so that it outlives this process and its terminal.
/// Its stdin is `stdin_file` (nothing when empty); stdout and stderr are appended to `log_file`
/// (dropped when empty). Returns its process id. Throws Error io when it cannot be started.
NETLOOM_API std::int64_t start_detached(const std::filesystem::path& program,
                                        const std::vector<std::string>& arguments,
                                        const std::filesystem::path& stdin_file = {},
                                        const std::filesystem::path& log_file = {});

/// True when `descriptor` (0 stdin, 1 stdout, 2 stderr) is a terminal.
NETLOOM_API bool is_terminal(int descriptor);
/// Columns of the terminal at stdout; 80 when there is none.
NETLOOM_API int terminal_width();

/// The most memory that this process has held at once.
NETLOOM_API std::int64_t peak_memory_bytes();

}  // namespace netloom
