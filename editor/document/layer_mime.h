#pragma once

#include <QPoint>

namespace netloom::editor {

/// What a drag from the palette to the canvas carries: the layer's name in UTF-8.
inline constexpr const char* layer_mime_type = "application/x-netloom-layer";

/// Where the pointer holds such a drag, in px from the top left corner of its picture and of the
/// node that it becomes.
inline constexpr QPoint layer_grip{16, 15};

}  // namespace netloom::editor
