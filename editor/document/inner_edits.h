#pragma once

#include <string>

#include <QString>

#include "editor/document/document.h"

namespace netloom::editor {

// The user's edits of the block that is open, each one undo step, as in edits.h.

/// Why the open block cannot be called `to`, or an empty text.
QString why_block_not_renamed(const Document& document, const std::string& to);
/// Gives the open block another name wherever it is used.
void rename_open_block(Document& document, const std::string& to);

/// Lets the use that is open have a copy of the block, so that it can be changed alone.
void make_block_own(Document& document);

/// The name under which the open block shows `parameter` of its node `node`, or empty.
std::string shown_as(const Document& document, const std::string& node,
                     const std::string& parameter);
/// Lets the open block show `parameter` of its node `node` to those who use it.
void show_on_block(Document& document, const std::string& node, const std::string& parameter);
/// Takes the parameter `name` off the open block; what its uses set is forgotten.
void hide_on_block(Document& document, const std::string& name);

}  // namespace netloom::editor
