#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

#include "editor/theme/theme.h"

class QPainter;

namespace netloom::editor {

/// Fills `area` with corners of `radius`.
void fill_rounded(QPainter& painter, const QRectF& area, double radius, const QColor& colour);

/// A line of `width` px just inside the edge of `area`, whose outer corners have `radius`.
void stroke_rounded(QPainter& painter, const QRectF& area, double radius, const QColor& colour,
                    double width = 1.0, Qt::PenStyle style = Qt::SolidLine);

/// The tile of a category with the glyph `icon` on it, 18 px on a node, 16 in a row, 28 in the
/// inspector.
void paint_tile(QPainter& painter, const QRectF& area, const Theme& theme, Category category,
                const QString& icon);

/// The marker of series `index` (circle, square, triangle, diamond, triangle down, plus, cross,
/// ring) around `centre`; `ground` fills the ring.
void paint_marker(QPainter& painter, const QPointF& centre, int index, const QColor& colour,
                  const QColor& ground, double scale = 1.0);

/// A line across `area` with the marker of series `index` in its middle: the key of a chart.
void paint_series_key(QPainter& painter, const QRectF& area, const Theme& theme, int index);

/// The star that marks the best epoch.
void paint_star(QPainter& painter, const QPointF& centre, const QColor& colour,
                double radius = 5.5);

/// A popup, toast or dialog: `popup` ground, 1 px `edge`, 4 px ring of shade outside. `area` is the
/// popup without the ring; give it a margin of `popup_ring`.
void paint_popup(QPainter& painter, const QRectF& area, const Theme& theme,
                 const QColor& edge = {});
inline constexpr int popup_ring = 4;

/// A raised box with the hard 2 px lower edge of a node.
void paint_raised(QPainter& painter, const QRectF& area, const Theme& theme,
                  const QColor& edge = {});

/// The keyboard focus ring: 2 px accent, 2 px outside `area`, whose corners have `radius`.
void paint_focus_ring(QPainter& painter, const QRectF& area, double radius, const Theme& theme);
inline constexpr int focus_ring_margin = 4;

/// The picture of a key, 17 px high, as wide as `keycap_width` says, centred vertically at
/// `left_centre`.
void paint_keycap(QPainter& painter, const QPointF& left_centre, const QString& text,
                  const QColor& colour, const QColor& edge);
double keycap_width(const QString& text);

/// A switch of 28×16 at `area`; `position` goes from 0 (off) to 1 (on).
void paint_switch(QPainter& painter, const QRectF& area, double position, bool enabled,
                  const Theme& theme);

/// A bar of progress or share: `fill` over `ground`, `share` from 0 to 1.
void paint_bar(QPainter& painter, const QRectF& area, double share, const QColor& fill,
               const QColor& ground);

/// The dots of the canvas every 20 px in `area`, in the scene's coordinates.
void paint_grid(QPainter& painter, const QRectF& area, const Theme& theme);

}  // namespace netloom::editor
