#pragma once

#include <QString>

#include "editor/document/document.h"

namespace netloom::editor {

// What people do about the problems of a document, each as one undo step.

/// Does what a problem's button says.
void apply_fix(Document& document, const Fix& fix);
/// "4,104 → 5,130 params", or empty when the fix does not change the count: shown beside its
/// button.
QString fix_preview(const Document& document, const Fix& fix);

/// Keeps a warning out of the list, for as long as its node has that name; errors stay.
void dismiss_warning(Document& document, const Diagnostic& warning);
/// Lists all warnings again.
void restore_warnings(Document& document);

}  // namespace netloom::editor
