#pragma once

#include <string>

#include "editor/document/document.h"
#include "editor/document/selection.h"

namespace netloom::editor {

/// Opens the block that the node of full name `node` stands in, and reveals the node there, or the
/// project's settings for an empty name; `parameter` as in Selection::reveal.
void reveal_node(Document& document, Selection& selection, const std::string& node,
                 const std::string& parameter = {});

}  // namespace netloom::editor
