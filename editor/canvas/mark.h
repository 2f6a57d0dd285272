#pragma once

#include <QString>

#include "editor/theme/theme.h"

namespace netloom::editor {

/// How a node or a link stands out in a comparison, by colour and sign.
enum class Mark { none, added, removed, changed, moved };

QColor colour_of(Mark mark, const Theme& theme);
/// "+", "−", "~" or "↔"; nothing for none.
QString sign_of(Mark mark);

}  // namespace netloom::editor
