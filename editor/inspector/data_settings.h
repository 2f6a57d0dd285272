#pragma once

#include <vector>

#include "editor/inspector/setting.h"

namespace netloom::editor {

/// Where the rows come from, which columns go to which node, and how the rows are divided.
std::vector<Setting> data_settings(const Document& document);

/// The input and target nodes of the document's graph, in its order.
std::vector<std::string> data_nodes(const Document& document);

}  // namespace netloom::editor
