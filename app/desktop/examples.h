#pragma once

#include <filesystem>
#include <vector>

#include <QString>

#include "engine/project/project.h"

namespace netloom::app {

/// A project that comes with Netloom.
struct Example {
  std::filesystem::path path;
  Project project;
};

/// The projects of the folder `projects/`, by what a beginner should meet first. A file that cannot
/// be read is left out.
std::vector<Example> load_examples(const LayerRegistry& registry);

}  // namespace netloom::app
