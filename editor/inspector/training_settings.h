#pragma once

#include <string>
#include <vector>

#include "editor/inspector/setting.h"

namespace netloom::editor {

/// How long and in what steps the project trains: epochs, batch, seed.
std::vector<Setting> training_settings();

/// Optimiser and schedule of phase number `phase` with the settings that these have.
std::vector<Setting> phase_settings(const Project& project, std::size_t phase);

/// Changes when a phase gets other settings.
std::string phase_key(const PhaseSettings& phase);

}  // namespace netloom::editor
