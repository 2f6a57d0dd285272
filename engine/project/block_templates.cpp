#include "engine/project/block_templates.h"

#include <algorithm>
#include <filesystem>

#include "engine/core/os/folders.h"
#include "engine/project/project.h"

namespace netloom {

std::vector<BlockTemplate> block_templates(const LayerRegistry& registry) {
  std::vector<BlockTemplate> result;
  std::error_code absent;
  for (const auto& entry :
       std::filesystem::directory_iterator(resource_folder() / "blocks", absent)) {
    if (entry.path().extension() != ".netloom") continue;
    Project project = load_project(entry.path().string(), registry).project;
    result.push_back({entry.path().stem().string(), std::move(project.description),
                      std::move(project.graph.blocks)});
  }
  std::sort(result.begin(), result.end(),
            [](const BlockTemplate& a, const BlockTemplate& b) { return a.name < b.name; });
  return result;
}

}  // namespace netloom
