#pragma once

#include <span>
#include <string>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

#include "engine/project/project.h"

namespace netloom {

/// One step of the file format: turns a document of version `from` into one of version `from` + 1.
struct Migration {
  int from = 0;
  void (*apply)(nlohmann::json& document) = nullptr;
};

/// All steps up to today's version, oldest first.
std::span<const Migration> project_migrations();

/// Brings `document` of version `from` to today's with `steps`. Throws Error(input) when a step is
/// missing.
void migrate(nlohmann::json& document, int from, std::span<const Migration> steps,
             const std::string& file);

/// read_project with other migrations than the built-in ones.
ReadProject read_project(std::string_view text, const LayerRegistry& registry,
                         const std::string& file, std::span<const Migration> steps);

}  // namespace netloom
