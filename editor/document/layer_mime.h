#pragma once

namespace netloom::editor {

/// What a drag from the palette to the canvas carries: the layer's name in UTF-8.
inline constexpr const char* layer_mime_type = "application/x-netloom-layer";

}  // namespace netloom::editor
