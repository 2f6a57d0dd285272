#pragma once

#include <span>

#include "plugins/api/format.h"

namespace netloom::editor {

/// The place in `formats` of the one that is offered first: PyTorch, whatever plugins are there
/// beside it, else the first.
int usual_format(std::span<const ExportFormat> formats);

}  // namespace netloom::editor
