#include "editor/canvas/minimap.h"

#include <algorithm>

#include <QMouseEvent>
#include <QPainter>

#include "editor/theme/paint.h"

namespace netloom::editor {

namespace {

constexpr double inset = 6;
constexpr double least_side = 2;  // Of a node, in pixels.
constexpr float group_ground = 0.15F;
constexpr double bare_edge = 50;  // Around the nodes, which need not be in sight.

}  // namespace

Minimap::Minimap(CanvasView& view, const ThemeSource& source, QWidget* parent)
    : QWidget(parent), view_(view), source_(source) {
  setFixedSize(sizeHint());
  setAccessibleName(tr("Overview of the network"));
  setToolTip(tr("Click or drag to look elsewhere"));
  setCursor(Qt::PointingHandCursor);
  connect(&view_, &CanvasView::viewMoved, this, &Minimap::follow_view);
  connect(&source_, &ThemeSource::changed, this, &Minimap::refresh);
}

void Minimap::set_wanted(bool wanted) {
  wanted_ = wanted;
  follow_view();
}

QRectF Minimap::in_sight() const {
  return view_.mapToScene(view_.viewport()->rect()).boundingRect();
}

void Minimap::refresh() {
  content_ = view_.canvas().content();
  picture_ = {};
  follow_view();
}

void Minimap::draw_picture() {
  picture_ = QPixmap(size() * devicePixelRatioF());
  picture_.setDevicePixelRatio(devicePixelRatioF());
  picture_.fill(Qt::transparent);
  QPainter painter(&picture_);
  const QTransform map = to_map();
  for (const auto& [number, item] : view_.canvas().remarks().items()) {
    if (item->remark().kind != Remark::Kind::group) continue;
    const QRectF box = map.mapRect(item->area());
    QColor ground = item->colour();
    ground.setAlphaF(group_ground);
    painter.fillRect(box, ground);
    stroke_rounded(painter, box, 2, item->colour());
  }
  for (const auto& [name, item] : view_.canvas().nodes()) {
    QRectF box = map.mapRect(item->geometry().frame.translated(item->pos()));
    box.setSize(box.size().expandedTo({least_side, least_side}));
    painter.fillRect(box, item->far_colour());
  }
}

void Minimap::follow_view() {
  const bool all_seen =
      in_sight().contains(content_.adjusted(bare_edge, bare_edge, -bare_edge, -bare_edge));
  setVisible(wanted_ && !all_seen && !view_.canvas().nodes().empty());
  update();
}

QTransform Minimap::to_map() const {
  const QRectF area = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
  const double scale = std::min(area.width() / content_.width(), area.height() / content_.height());
  return QTransform::fromTranslate(-content_.center().x(), -content_.center().y()) *
         QTransform::fromScale(scale, scale) *
         QTransform::fromTranslate(area.center().x(), area.center().y());
}

void Minimap::look_at(QPointF point) {
  Q_EMIT moved();
  view_.centerOn(to_map().inverted().map(point));
}

void Minimap::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) look_at(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent* event) {
  if ((event->buttons() & Qt::LeftButton) != 0) look_at(event->position());
}

void Minimap::paintEvent(QPaintEvent*) {
  if (picture_.isNull()) draw_picture();
  const Theme& theme = source_.theme();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  fill_rounded(painter, rect(), 7, theme.panel);
  painter.drawPixmap(0, 0, picture_);
  QColor veil = theme.accent;
  veil.setAlphaF(0.14F);
  const QRectF seen = to_map().mapRect(in_sight()).intersected(rect().adjusted(2, 2, -2, -2));
  painter.fillRect(seen, veil);
  stroke_rounded(painter, seen, 3, theme.accent);
  stroke_rounded(painter, rect(), 7, theme.line2);
}

}  // namespace netloom::editor
