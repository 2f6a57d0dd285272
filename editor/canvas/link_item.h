#pragma once

#include <cstddef>
#include <optional>
#include <set>

#include <QGraphicsItem>
#include <QLineF>
#include <QString>
#include <QVector>

#include "editor/canvas/link_path.h"
#include "editor/canvas/mark.h"
#include "editor/canvas/node_geometry.h"
#include "editor/theme/theme_source.h"
#include "engine/graph/rewire.h"

namespace netloom::editor {

/// What a link shows.
struct LinkFace {
  QString label;  ///< "16×8×8", or "8 ≠ 10" on a problem.
  Flow flow = Flow::map;
  bool idle = false;  ///< What it carries is passed over by the muted node at its end.
  bool problem = false;
  bool selected = false;         ///< An end is selected.
  std::set<std::size_t> chosen;  ///< Of the points of its route, those that are selected.
  bool operator==(const LinkFace&) const = default;
};

/// One link on the canvas, with its shape label.
class LinkItem : public QGraphicsItem {
 public:
  enum { Type = UserType + 2 };

  LinkItem(LinkEnds ends, const ThemeSource& source);

  int type() const override { return Type; }
  const LinkEnds& ends() const { return ends_; }
  void set_face(LinkFace face);
  const LinkFace& face() const { return face_; }
  void set_path(const LinkPath& path);
  void set_hovered(bool hovered);
  /// For a comparison: in the colour of the mark.
  void set_mark(Mark mark);
  Mark mark() const { return mark_; }
  const QPainterPath& path() const { return path_.path; }
  const LinkPath& way() const { return path_; }
  /// The number of the point of its route within reach of `point`, or nothing.
  std::optional<std::size_t> point_at(QPointF point) const;
  /// Adds the lines of which it is drawn from far: straight from end to end, by the points that
  /// lead it.
  void add_chords(QVector<QLineF>& lines) const;
  /// Where its label stands.
  QRectF label_box() const;

  QColor colour() const;
  /// Whether it stands out by colour and width.
  bool strong() const;

  QRectF boundingRect() const override { return bounds_; }
  QPainterPath shape() const override;
  void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

 private:
  void paint_label(QPainter& painter) const;
  void paint_points(QPainter& painter) const;
  void measure();

  LinkEnds ends_;
  const ThemeSource& source_;
  LinkFace face_;
  LinkPath path_;
  QRectF bounds_;
  bool hovered_ = false;
  Mark mark_ = Mark::none;
};

}  // namespace netloom::editor
