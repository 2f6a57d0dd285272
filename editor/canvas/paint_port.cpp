#include "editor/canvas/paint_port.h"

#include <QPainter>
#include <QPolygonF>

namespace netloom::editor {

void paint_port(QPainter& painter, QPointF centre, Flow flow, bool linked, const QColor& colour,
                const Theme& theme) {
  painter.save();
  painter.translate(centre);
  painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(linked ? colour : theme.canvas);
  switch (flow) {
    case Flow::map:
      painter.drawRoundedRect(QRectF(-3.5, -3.5, 7, 7), 1.5, 1.5);
      break;
    case Flow::vector:
      painter.drawEllipse(QPointF(0, 0), 3.8, 3.8);
      break;
    case Flow::sequence:
      painter.drawRoundedRect(QRectF(-2.2, -5, 4.4, 10), 1.5, 1.5);
      break;
    case Flow::label:
      painter.drawPolygon(QPolygonF({{0, -4.6}, {4.6, 0}, {0, 4.6}, {-4.6, 0}}));
      break;
    case Flow::scalar:
      painter.drawPolygon(QPolygonF({{-3.5, -4.2}, {4.2, 0}, {-3.5, 4.2}}));
      break;
  }
  painter.restore();
}

}  // namespace netloom::editor
