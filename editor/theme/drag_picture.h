#pragma once

#include <QPixmap>
#include <QPoint>

#include "editor/theme/icons.h"
#include "editor/theme/theme.h"

namespace netloom::editor {

/// The picture under the pointer of what is dragged onto the canvas, for a screen of `ratio`: the
/// tile of its category with `icon`, its name, and behind it what else tells it, in small.
QPixmap drag_picture(const Theme& theme, double ratio, Category category, const QString& icon,
                     const QString& name, const QString& aside = {});

/// Where the pointer holds such a drag, in px from the top left corner of its picture and of the
/// node that it becomes.
inline constexpr QPoint drag_grip{16, 15};

}  // namespace netloom::editor
