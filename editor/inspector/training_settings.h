#pragma once

#include <vector>

#include "editor/inspector/setting.h"

namespace netloom::editor {

/// How long and in what steps the project trains: epochs, batch, seed.
std::vector<Setting> training_settings();

/// Optimiser and schedule of phase number `phase`; a setting is shown while the optimiser or
/// schedule asks for it.
std::vector<Setting> phase_settings(std::size_t phase);

}  // namespace netloom::editor
