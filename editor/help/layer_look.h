#pragma once

#include <QString>

#include "editor/theme/theme.h"
#include "engine/layers/layer.h"

namespace netloom::editor {

/// The theme's category of `layer`. For the window's thread.
Category category_of(const LayerType& layer);

/// The icon of `layer`, or that of its category when it has none of its own.
QString glyph_of(const LayerType& layer);

}  // namespace netloom::editor
