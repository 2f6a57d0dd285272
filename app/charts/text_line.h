#pragma once

#include <vector>

#include <QColor>
#include <QString>

#include "editor/theme/fonts.h"

class QPainter;
class QRectF;

namespace netloom::app {

/// A piece of a line that changes face or colour on its way: "Epoch 74 of 120".
struct TextPart {
  QString text;
  editor::FontRole role;
  QColor colour;
};

/// The width of `parts` with `gap` px between them.
double text_line_width(const std::vector<TextPart>& parts, double gap = 5);

/// Paints `parts` into `area`, centred vertically, from the left or, with `right`, to the right.
void paint_text_line(QPainter& painter, const QRectF& area, const std::vector<TextPart>& parts,
                     double gap = 5, bool right = false);

}  // namespace netloom::app
