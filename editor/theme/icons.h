#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>
#include <QStringList>

#include "editor/theme/theme.h"

class QPainter;
class QRectF;

namespace netloom::editor {

/// Sign beside a colour, each in its own colour and shape.
enum class Sign { problem, warning, done, info, crashed, stopped, running };

/// True when `resources/icons/<name>.svg` is embedded.
bool has_icon(const QString& name);

/// The names of all embedded icons, sorted.
QStringList icon_names();

/// The icon `name` in `colour`, `size` logical pixels square, sharp at the device pixel ratio
/// `dpr`. Parts of an icon that have a second colour (the wefts of the logo, the mark in a sign)
/// take `second`, or `colour` when it is not valid. Pixmaps are cached. Asserts that the icon
/// exists; an empty pixmap otherwise.
QPixmap icon(const QString& name, int size, const QColor& colour, double dpr,
             const QColor& second = {});

/// Paints the icon `name` into `area` of `painter`, rasterised for the painter's own scale.
void paint_icon(QPainter& painter, const QRectF& area, const QString& name, const QColor& colour,
                const QColor& second = {});

/// A QIcon for actions and menus: `text2` normally, `text` when active, `line3` when disabled.
QIcon themed_icon(const Theme& theme, const QString& name);

/// The icon name of `sign`, and its two colours from `theme`.
struct SignLook {
  QString icon;
  QColor colour;
  QColor second;
};
SignLook look_of(Sign sign, const Theme& theme);

/// Paints `sign` into `area`: the octagon of a problem, the triangle of a warning, …
void paint_sign(QPainter& painter, const QRectF& area, Sign sign, const Theme& theme);

/// The icon that stands for a whole category.
QString glyph_of(Category category);

/// The icon of the layer type `layer` ("conv2d"), or that of its category when it has none of its
/// own (a plugin's).
QString glyph_of_layer(const QString& layer, Category category);

}  // namespace netloom::editor
