#include "app/desktop/graph_picture.h"

#include <algorithm>
#include <cmath>

#include <QPainter>
#include <QPainterPath>

#include "editor/theme/icons.h"
#include "editor/theme/paint.h"
#include "engine/graph/check.h"
#include "engine/graph/with_blocks.h"

namespace netloom::app {

namespace {

constexpr double margin = 22;
constexpr double least_step = 26;

/// The line through `corners`, its bends with `radius`.
QPainterPath rounded(const QPolygonF& corners, double radius) {
  QPainterPath path(corners.first());
  for (qsizetype i = 1; i + 1 < corners.size(); ++i) {
    QLineF in(corners[i], corners[i - 1]);
    QLineF out(corners[i], corners[i + 1]);
    in.setLength(std::min(radius, in.length() / 2));
    out.setLength(std::min(radius, out.length() / 2));
    path.lineTo(in.p2());
    path.quadTo(corners[i], out.p2());
  }
  path.lineTo(corners.last());
  return path;
}

}  // namespace

GraphPicture::GraphPicture(Project project, const LayerRegistry& registry,
                           const editor::ThemeSource& source, QWidget* parent)
    : QWidget(parent), source_(source) {
  const GraphCheck checked = check(project.graph, registry);
  const LayerRegistry layers = with_blocks(registry, project.graph);
  for (const std::string& name : checked.order) {
    const LayerType* layer = layers.find(project.graph.find(name)->layer);
    // Targets and outputs hang beside the thread; a small picture is clearer without them.
    if (layer == nullptr || layer->role == LayerRole::target || layer->role == LayerRole::output)
      continue;
    const auto category = static_cast<editor::Category>(layer->category);
    stops_.push_back(
        {category, editor::glyph_of_layer(QString::fromStdString(layer->name), category)});
  }
  setAttribute(Qt::WA_TransparentForMouseEvents);
}

void GraphPicture::paintEvent(QPaintEvent*) {
  const editor::Theme& theme = source_.theme();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(rect(), theme.canvas);
  editor::paint_grid(painter, rect(), theme);
  if (stops_.empty()) return;
  const bool small = height() < 60;
  const double tile = small ? 10 : 18;
  const auto count = static_cast<int>(stops_.size());
  const double side = small ? 12 : margin;
  const int fitting =
      std::max(1, static_cast<int>((width() - 2 * side) / (small ? 18 : least_step)));
  const int rows = count > fitting || (!small && count > 5) ? 2 : 1;
  const int columns = (count + rows - 1) / rows;
  const double step = columns > 1 ? (width() - 2 * side - tile) / (columns - 1) : 0;
  const auto centre = [&](int i) {
    return QPointF(side + tile / 2 + (i % columns) * step,
                   height() * (rows == 1 ? 0.5 : (i / columns == 0 ? 0.3 : 0.7)));
  };
  painter.setPen(QPen(theme.wire, 1));
  for (int i = 0; i + 1 < count; ++i) {
    const QPointF a = centre(i);
    const QPointF b = centre(i + 1);
    if (b.x() > a.x()) {
      painter.drawLine(a, b);
      continue;
    }
    const double middle = (a.y() + b.y()) / 2;
    const double right = a.x() + tile * 0.8;
    const double left = b.x() - tile * 0.8;
    painter.drawPath(rounded({a, {right, a.y()}, {right, middle}, {left, middle}, {left, b.y()}, b},
                             small ? 3 : 7));
  }
  for (int i = 0; i < count; ++i) {
    const QPointF c = centre(i);
    const Stop& stop = stops_[static_cast<std::size_t>(i)];
    editor::paint_tile(painter, QRectF(c.x() - tile / 2, c.y() - tile / 2, tile, tile), theme,
                       stop.category, small ? QString() : stop.icon);
  }
}

}  // namespace netloom::app
