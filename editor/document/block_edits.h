#pragma once

#include <set>
#include <string>

#include <QString>

#include "editor/document/document.h"

namespace netloom::editor {

// The user's edits of blocks, each one undo step, as in edits.h.

/// Why `names` cannot become a block, or an empty text.
QString why_not_collapsed(const Document& document, const std::set<std::string>& names);

/// Makes a block of `names` and puts a use of it in their middle; returns the use's name, or an
/// empty one where that cannot be. What training says of the nodes it says of those in the block.
std::string collapse_nodes(Document& document, const std::set<std::string>& names);

/// True when `node` uses a block whose nodes can take its place.
bool can_inline(const Document& document, const std::string& node);

/// Puts the nodes of the block that `use` uses in its place; returns their names.
std::set<std::string> inline_block(Document& document, const std::string& use);

}  // namespace netloom::editor
