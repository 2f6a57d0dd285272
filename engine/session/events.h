#pragma once

#include <cstdint>
#include <map>
#include <string>

#include <nlohmann/json_fwd.hpp>

#include "engine/core/api.h"
#include "engine/training/observer.h"

namespace netloom {

// The JSON lines of a training, the same on standard output with `--json` and on the control
// socket. Version 1; fields are added, never renamed.

NETLOOM_API std::string started_line(std::int64_t run, const std::string& uuid,
                                     const std::string& name, int epochs);
NETLOOM_API std::string progress_line(const Progress& progress);
NETLOOM_API std::string epoch_line(const EpochReport& epoch);
NETLOOM_API std::string status_line(const std::string& status);
/// Numbers that are not finite become null, which JSON can hold.
NETLOOM_API nlohmann::ordered_json numbers_json(const std::map<std::string, double>& numbers);

}  // namespace netloom
