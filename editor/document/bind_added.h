#pragma once

#include <string>

#include "editor/document/document.h"

namespace netloom::editor {

/// Binds the input or target `node` that an edit has added to `project` to the data of `document`,
/// where that was read already and leaves no choice.
void bind_added(const Document& document, Project& project, const std::string& node);

}  // namespace netloom::editor
