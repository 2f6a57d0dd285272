#include "editor/compare/graph_pane.h"

#include <algorithm>
#include <cmath>

#include <QMouseEvent>
#include <QWheelEvent>

namespace netloom::editor {

namespace {

constexpr double least_zoom = 0.1;
constexpr double greatest_zoom = 2;
constexpr double per_notch = 1.15;
constexpr double units_of_a_notch = 120;  // Qt: eighths of a degree, 15 degrees

}  // namespace

GraphPane::GraphPane(const LayerRegistry& registry, Selection& selection, const ThemeSource& source,
                     QWidget* parent)
    : QGraphicsView(parent),
      selection_(selection),
      document_(registry),
      scene_(document_, selection, source) {
  setScene(&scene_);
  setFrameShape(QFrame::NoFrame);
  setRenderHint(QPainter::Antialiasing);
  setDragMode(ScrollHandDrag);
  setTransformationAnchor(AnchorUnderMouse);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  connect(&selection_, &Selection::revealed, this, [this](const std::string& name) {
    const NodeItem* item = scene_.node(name);
    if (item != nullptr) ensureVisible(item->sceneBoundingRect(), 40, 40);
  });
}

GraphPane::~GraphPane() {
  following_ = true;
  setScene(nullptr);  // it goes before the view
}

void GraphPane::show_project(const Project& project, const std::map<std::string, Mark>& marks,
                             const GraphDifference& difference, Change change) {
  Project picture = project;
  picture.data = {};  // what is wrong with the data is of no interest here
  document_.open(std::move(picture), {}, {});
  for (const auto& [name, item] : scene_.nodes()) {
    const auto mark = marks.find(name);
    item->set_mark(mark == marks.end() ? Mark::none : mark->second);
  }
  for (LinkItem* link : scene_.links()) {
    const LinkEnds& ends = link->ends();
    const bool differs =
        std::any_of(difference.links.begin(), difference.links.end(), [&](const LinkChange& one) {
          return one.change == change && one.from == ends.from && one.node == ends.node &&
                 one.port == ends.port;
        });
    const Mark mark = change == Change::added ? Mark::added : Mark::removed;
    link->set_mark(differs ? mark : Mark::none);
  }
}

QPointF GraphPane::middle() const {
  return viewportTransform().inverted().map(QRectF(viewport()->rect()).center());
}

void GraphPane::look_at(QPointF middle, double zoom) {
  following_ = true;
  setTransform(QTransform::fromScale(zoom, zoom));
  centerOn(middle);
  following_ = false;
}

void GraphPane::mousePressEvent(QMouseEvent* event) {
  const NodeItem* item = scene_.node_at(mapToScene(event->pos()));
  if (event->button() == Qt::LeftButton && item != nullptr) {
    selection_.reveal(item->name());
    return;
  }
  QGraphicsView::mousePressEvent(event);
}

void GraphPane::wheelEvent(QWheelEvent* event) {
  const double factor = std::pow(per_notch, event->angleDelta().y() / units_of_a_notch);
  const double now = transform().m11();
  const double wanted = std::clamp(now * factor, least_zoom, greatest_zoom);
  scale(wanted / now, wanted / now);
  event->accept();
  Q_EMIT looked();
}

void GraphPane::scrollContentsBy(int across, int down) {
  QGraphicsView::scrollContentsBy(across, down);
  if (!following_) Q_EMIT looked();
}

void GraphPane::paintEvent(QPaintEvent* event) {
  scene_.show_for(mapToScene(viewport()->rect()).boundingRect());
  QGraphicsView::paintEvent(event);
}

void GraphPane::resizeEvent(QResizeEvent* event) {
  QGraphicsView::resizeEvent(event);
  Q_EMIT resized();
}

}  // namespace netloom::editor
