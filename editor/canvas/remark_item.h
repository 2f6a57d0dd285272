#pragma once

#include <QGraphicsItem>

#include "editor/theme/theme_source.h"
#include "engine/project/view.h"

namespace netloom::editor {

inline constexpr double least_remark_width = 80;
inline constexpr double least_remark_height = 40;

/// The colour of a remark's line.
QColor colour_of(Remark::Colour colour, const Theme& theme);
/// The height that a note of `width` needs to show `text`.
double note_height(const QString& text, double width);

/// A note or a group on the canvas, below links and nodes.
class RemarkItem : public QGraphicsItem {
 public:
  enum { Type = UserType + 3 };
  enum class Part { none, body, corner };

  RemarkItem(Remark remark, const ThemeSource& source);

  int type() const override { return Type; }
  const Remark& remark() const { return remark_; }
  void set_remark(Remark remark);
  void set_selected(bool selected);
  /// On the screen alone, as during a drag.
  void set_area(const QRectF& area);
  const QRectF& area() const { return area_; }
  /// What of it is at `point` of the scene; the inside of a group is canvas.
  Part part_at(QPointF point) const;
  QRectF title_box() const;
  QColor colour() const { return colour_of(remark_.colour, source_.theme()); }

  QRectF boundingRect() const override;
  void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

 private:
  void paint_note(QPainter& painter) const;
  void paint_group(QPainter& painter, double zoom) const;
  QString title() const;

  Remark remark_;
  const ThemeSource& source_;
  QRectF area_;
  bool selected_ = false;
};

}  // namespace netloom::editor
