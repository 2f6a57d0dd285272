#pragma once

#include <filesystem>
#include <string>

#include "engine/backends/routes.h"
#include "engine/core/api.h"
#include "engine/core/phrase.h"

namespace netloom {

/// What was measured on a machine before.
struct KeptRoutes {
  Routes routes;
  Phrase trouble;  ///< Why nothing can be read, if so.
};

/// The routes that the file at `path` holds for `machine`; none where there is no file, or it is
/// damaged.
NETLOOM_API KeptRoutes kept_routes(const std::filesystem::path& path, const std::string& machine);

/// Adds routes to the file, which is made, or made anew where it is damaged. What another process
/// has added meanwhile stays; returns `routes` as they are there now. Throws Error io.
NETLOOM_API Routes keep_routes(const std::filesystem::path& path, const std::string& machine,
                               const Routes& routes);

}  // namespace netloom
