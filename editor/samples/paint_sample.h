#pragma once

#include <QRectF>

#include "editor/samples/sample_picture.h"
#include "editor/theme/theme.h"

class QPainter;

namespace netloom::editor {

/// Draws `picture` in a strip such as that of a node: the first maps side by side and spread to
/// both edges, bars of `colour` from one edge to the other, or as much of a text as has room.
void paint_sample(QPainter& painter, const QRectF& strip, const SamplePicture& picture,
                  const QColor& colour, const Theme& theme);

/// Draws map or picture number `number` of `picture` into `area`, without smoothing.
void paint_map(QPainter& painter, const QRectF& area, const SamplePicture& picture,
               std::size_t number, const Theme& theme);

/// The height of the text of `picture` in lines of `width`.
double text_height(const SamplePicture& picture, double width);

/// The colours of the values of `picture`, from the smallest that there could be to the largest.
const std::vector<QColor>& ramp_of(const SamplePicture& picture, const Theme& theme);

}  // namespace netloom::editor
