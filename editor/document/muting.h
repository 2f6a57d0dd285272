#pragma once

#include <optional>
#include <set>
#include <string>

#include "editor/document/document.h"

namespace netloom::editor {

/// True when there are nodes `names` here, and all of them are muted.
bool all_muted(const Document& document, const std::set<std::string>& names);

/// Mutes the nodes `names` as one undo step, or lets them work again where all are muted; inside a
/// block for all its uses. Changes nothing where they cannot be muted together, and says why.
std::optional<Diagnostic> toggle_muted(Document& document, const std::set<std::string>& names);

}  // namespace netloom::editor
