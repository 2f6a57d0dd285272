#pragma once

#include <QColor>
#include <QPointF>

#include "editor/canvas/node_geometry.h"
#include "editor/theme/theme.h"

class QPainter;

namespace netloom::editor {

/// A port of 7 px at `centre`: its shape says what flows, filled when linked, hollow when open.
void paint_port(QPainter& painter, QPointF centre, Flow flow, bool linked, const QColor& colour,
                const Theme& theme);

}  // namespace netloom::editor
