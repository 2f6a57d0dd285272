#pragma once

#include <filesystem>

#include "editor/document/document.h"

namespace netloom::editor {

/// Makes the set of the catalogue named `source`, or the file or folder of that path, the data of
/// the project, as one step. A path below the folder of the project is kept from there.
void take_data(Document& document, const std::filesystem::path& source);

}  // namespace netloom::editor
