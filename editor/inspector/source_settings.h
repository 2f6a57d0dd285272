#pragma once

#include <vector>

#include "editor/inspector/setting.h"

namespace netloom::editor {

/// Settings of how the source is drawn, read and varied; each shows only where the source uses it.
std::vector<Setting> source_settings();

}  // namespace netloom::editor
