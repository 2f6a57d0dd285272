#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/core/api.h"

namespace netloom {

/// Where Netloom keeps runs, data sets and settings: $NETLOOM_HOME, else $XDG_DATA_HOME/netloom,
/// else ~/.local/share/netloom. Not made here.
NETLOOM_API std::filesystem::path data_folder();

/// The folder `resources`: $NETLOOM_RESOURCES, else beside `projects` in the nearest folder above
/// the program, else <prefix>/share/netloom/resources. Throws Error not_found.
NETLOOM_API std::filesystem::path resource_folder();

/// Where plugins are looked for: `lib/plugins` beside the program's folder, then the folders of
/// $NETLOOM_PLUGINS, separated by colons. They need not be there.
NETLOOM_API std::vector<std::filesystem::path> plugin_folders();

/// A new random UUID (version 4) as text: "0b7c3c8e-3f0a-4f7e-9a53-9a6a3c1e5d42".
NETLOOM_API std::string unique_id();

}  // namespace netloom
