#pragma once

#include <string>

#include <QString>

#include "editor/canvas/link_item.h"
#include "editor/document/document.h"

namespace netloom::editor {

/// What is said of a link under the pointer: its ends, its shape with the names of the axes, and
/// what is wrong with it.
QString link_tip(const Document& document, const LinkEnds& ends);

/// What is said of a node under the pointer: its layer, what comes in and goes out with the names
/// of the axes, and what is wrong with it.
QString node_tip(const Document& document, const std::string& node);

}  // namespace netloom::editor
