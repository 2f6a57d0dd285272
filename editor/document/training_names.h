#pragma once

#include <string>
#include <vector>

#include "editor/document/document.h"

namespace netloom::editor {

/// Puts the names that `follow` gives in the place of each name that training has of a node in the
/// part of `document` that is open; `follow` takes and gives names as they are there: "conv1" or,
/// inside a block further in, "stage/conv1".
void follow_names(Project& project, const Document& document,
                  const std::function<std::vector<std::string>(const std::string&)>& follow);

}  // namespace netloom::editor
