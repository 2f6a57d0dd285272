#include "app/charts/text_line.h"

#include <QFontMetricsF>
#include <QPainter>

namespace netloom::app {

double text_line_width(const std::vector<TextPart>& parts, double gap) {
  double width = 0;
  for (const TextPart& part : parts) {
    if (part.text.isEmpty()) continue;
    width +=
        (width > 0 ? gap : 0) + QFontMetricsF(editor::font(part.role)).horizontalAdvance(part.text);
  }
  return width;
}

void paint_text_line(QPainter& painter, const QRectF& area, const std::vector<TextPart>& parts,
                     double gap, bool right) {
  double x = right ? area.right() - text_line_width(parts, gap) : area.left();
  for (const TextPart& part : parts) {
    if (part.text.isEmpty()) continue;
    painter.setFont(editor::font(part.role));
    painter.setPen(part.colour);
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(part.text);
    painter.drawText(QRectF(x, area.top(), width + 2, area.height()),
                     Qt::AlignVCenter | Qt::TextSingleLine, part.text);
    x += width + gap;
  }
}

}  // namespace netloom::app
