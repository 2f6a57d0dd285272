#pragma once

#include <filesystem>
#include <vector>

#include "app/desktop/start_page.h"
#include "engine/runs/store.h"

namespace netloom::app {

/// Puts `path` first among the projects that were open lately; eight are kept.
void remember_recent(const std::filesystem::path& path);
/// Those of them that still exist and can be read, with what became of their `runs`, the newest
/// first.
std::vector<RecentProject> recent_projects(const LayerRegistry& registry,
                                           const std::vector<RunRow>& runs);

}  // namespace netloom::app
