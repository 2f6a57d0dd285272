#include "engine/project/migration.h"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "engine/core/error.h"

namespace netloom {

std::span<const Migration> project_migrations() {
  return {};  // version 1 is the first
}

void migrate(nlohmann::json& document, int from, std::span<const Migration> steps,
             const std::string& file) {
  for (int version = from; version < project_version; ++version) {
    const auto step = std::find_if(steps.begin(), steps.end(),
                                   [version](const Migration& one) { return one.from == version; });
    if (step == steps.end()) {
      throw Error(ErrorCode::input,
                  phrase("The project says version {}, and there is no such version; today's "
                         "is {}.",
                         from, project_version),
                  file);
    }
    step->apply(document);
  }
}

}  // namespace netloom
