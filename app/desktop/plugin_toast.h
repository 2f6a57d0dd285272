#pragma once

#include <span>

#include "editor/theme/widgets/toast.h"
#include "plugins/api/load_plugins.h"

namespace netloom::app {

/// Which plugins were left out and why, in one toast, since a stack of them would push the first
/// ones out. `problems` holds one at least; the first four are said in full, the rest are counted.
editor::ToastMessage plugin_toast(std::span<const PluginProblem> problems);

}  // namespace netloom::app
