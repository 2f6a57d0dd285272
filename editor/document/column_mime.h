#pragma once

#include <QPoint>

namespace netloom::editor {

/// What a drag from the columns of the data to the canvas carries: the name of the column, or of a
/// group of columns, in UTF-8.
inline constexpr const char* column_mime_type = "application/x-netloom-column";

/// Where the pointer holds such a drag, in px from the top left corner of its picture and of the
/// node that it becomes.
inline constexpr QPoint column_grip{16, 15};

}  // namespace netloom::editor
