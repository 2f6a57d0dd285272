#pragma once

namespace netloom::editor {

/// What a drag from the columns of the data to the canvas carries: the name of the column, or of a
/// group of columns, in UTF-8.
inline constexpr const char* column_mime_type = "application/x-netloom-column";

}  // namespace netloom::editor
