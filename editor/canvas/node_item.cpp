#include "editor/canvas/node_item.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include "editor/canvas/paint_port.h"
#include "editor/help/layer_look.h"
#include "editor/samples/paint_sample.h"
#include "editor/theme/fonts.h"
#include "editor/theme/icons.h"
#include "editor/theme/paint.h"

namespace netloom::editor {

namespace {

constexpr double sheet_step = 3;    // Between the sheets of a block.
constexpr double ring = 5;          // Selection ring and ports stand out this far.
constexpr double text_zoom = 0.45;  // Below it no text.
constexpr double illegal_opacity = 0.32;
constexpr double muted_opacity = 0.55;

}  // namespace

NodeItem::NodeItem(std::string name, const ThemeSource& source)
    : name_(std::move(name)), source_(source) {
  setCacheMode(DeviceCoordinateCache);
  setZValue(1);
}

void NodeItem::set_face(NodeFace face) {
  if (face == face_) return;
  prepareGeometryChange();
  face_ = std::move(face);
  static const LayerType unknown;
  geometry_ = geometry_of(face_.layer == nullptr ? unknown.inputs : face_.layer->inputs,
                          face_.outputs, face_.name, face_.brief,
                          face_.cost.isEmpty() ? face_.footer : face_.footer + "   " + face_.cost,
                          face_.sample != nullptr);
  update();
}

void NodeItem::set_selected(bool selected) {
  if (selected == selected_) return;
  selected_ = selected;
  setZValue(selected ? 2 : 1);
  update();
}

void NodeItem::set_mark(Mark mark) {
  if (mark == mark_) return;
  mark_ = mark;
  update();
}

void NodeItem::set_hovered(bool hovered) {
  if (std::exchange(hovered_, hovered) != hovered) update();
}

void NodeItem::set_candidate(Candidate candidate, std::string port, QString reason) {
  if (candidate == candidate_ && port == candidate_port_ && reason == reason_) return;
  candidate_ = candidate;
  candidate_port_ = std::move(port);
  reason_ = std::move(reason);
  prepareGeometryChange();
  update();
}

QPointF NodeItem::input_place(const std::string& port) const {
  const PortPlace* place = geometry_.input(port);
  return pos() + (place == nullptr ? QPointF(0, header_height / 2) : place->centre);
}

QPointF NodeItem::output_place(const std::string& port) const {
  const PortPlace* place = geometry_.output(port);
  return pos() +
         (place == nullptr ? QPointF(geometry_.frame.width(), header_height / 2) : place->centre);
}

QRectF NodeItem::boundingRect() const {
  const double sheets = face_.copies > 0 ? 2 * sheet_step : 0;
  const double below = candidate_ == Candidate::illegal ? 20 : 0;
  return geometry_.frame.adjusted(-2 * ring, -sheets - ring, 2 * ring + sheets, ring + 2 + below);
}

QPainterPath NodeItem::shape() const {
  QPainterPath path;
  path.addRoundedRect(geometry_.frame, 8, 8);
  return path;
}

Category NodeItem::category() const {
  return face_.layer == nullptr ? Category::data : category_of(*face_.layer);
}

void NodeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
  painter->setRenderHint(QPainter::Antialiasing);
  const double zoom =
      QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
  if (candidate_ == Candidate::illegal) painter->setOpacity(illegal_opacity);
  if (zoom < text_zoom) {
    paint_far(*painter, zoom);
  } else {
    paint_near(*painter);
  }
  if (candidate_ == Candidate::illegal && zoom >= text_zoom && !reason_.isEmpty()) {
    painter->setOpacity(1);
    painter->setFont(font(FontRole::help));
    painter->setPen(source_.theme().text3);
    painter->drawText(QPointF(geometry_.frame.left(), geometry_.frame.bottom() + 16), reason_);
  }
}

QColor NodeItem::far_colour() const {
  const Theme& theme = source_.theme();
  if (mark_ != Mark::none) return colour_of(mark_, theme);
  if (face_.problem) return theme.error_line;
  return selected_ ? theme.accent : theme.colour(category());
}

void NodeItem::paint_far(QPainter& painter, double zoom) const {
  const Theme& theme = source_.theme();
  if (zoom < far_zoom) {
    painter.fillRect(geometry_.frame, far_colour());
    return;
  }
  fill_rounded(painter, geometry_.frame, theme.radius_node, theme.raised);
  const QRectF header(0, 0, geometry_.frame.width(), header_height);
  paint_tile(painter, header, theme, category(), {});
  paint_frame(painter);
}

void NodeItem::paint_near(QPainter& painter) const {
  const Theme& theme = source_.theme();
  QRectF lower = geometry_.frame;
  lower.translate(0, 2);
  const double opacity = painter.opacity();
  if (face_.muted) painter.setOpacity(opacity * muted_opacity);
  if (face_.copies > 0) paint_sheets(painter);
  fill_rounded(painter, lower, theme.radius_node, theme.shade);
  fill_rounded(painter, geometry_.frame, theme.radius_node, theme.raised);
  paint_header(painter);
  paint_body(painter);
  painter.setOpacity(opacity);
  paint_frame(painter);
  paint_ports(painter);
}

void NodeItem::paint_sheets(QPainter& painter) const {
  const Theme& theme = source_.theme();
  for (const double by : {2 * sheet_step, sheet_step}) {
    const QRectF sheet = geometry_.frame.translated(by, -by);
    fill_rounded(painter, sheet, theme.radius_node, theme.raised);
    stroke_rounded(painter, sheet, theme.radius_node, theme.line2);
  }
}

void NodeItem::paint_header(QPainter& painter) const {
  const Theme& theme = source_.theme();
  const QRectF header(0, 0, geometry_.frame.width(), header_height);
  const bool only_header = geometry_.frame.height() <= header_height;
  painter.save();
  QPainterPath frame;
  frame.addRoundedRect(geometry_.frame, theme.radius_node, theme.radius_node);
  painter.setClipPath(frame);
  painter.fillRect(header, theme.header_colour(category()));
  if (!only_header) {
    painter.fillRect(QRectF(0, header_height - 1, header.width(), 1),
                     theme.header_edge(category()));
  }
  painter.restore();

  const QString glyph = face_.layer == nullptr
                            ? glyph_of(category())
                            : glyph_of_layer(QString::fromStdString(face_.layer->name), category());
  paint_tile(painter, QRectF(6, 5, 18, 18), theme, category(), glyph);
  const double right = paint_signs(painter, header.width() - 8);
  painter.setFont(font(FontRole::node_name));
  painter.setPen(theme.text);
  const QString name =
      QFontMetricsF(painter.font()).elidedText(face_.name, Qt::ElideRight, right - 30);
  painter.drawText(QRectF(30, 0, right - 30, header_height), Qt::AlignVCenter | Qt::AlignLeft,
                   name);
}

double NodeItem::paint_signs(QPainter& painter, double right) const {
  const Theme& theme = source_.theme();
  if (mark_ != Mark::none) {
    painter.setFont(font(FontRole::panel_title));
    painter.setPen(colour_of(mark_, theme));
    painter.drawText(QRectF(right - 14, 0, 14, header_height), Qt::AlignCenter, sign_of(mark_));
    right -= 20;
  } else if (face_.problem || face_.warning) {
    paint_sign(painter, QRectF(right - 14, 7, 14, 14),
               face_.problem ? Sign::problem : Sign::warning, theme);
    right -= 20;
  } else if (face_.muted) {
    paint_icon(painter, QRectF(right - 14, 7, 14, 14), QStringLiteral("mute"), theme.text);
    right -= 20;
  }
  if (face_.copies > 1) {
    const QString times = QObject::tr("×%1").arg(face_.copies);
    painter.setFont(font(FontRole::mono_small));
    painter.setPen(theme.text2);
    painter.drawText(QRectF(30, 0, right - 30, header_height), Qt::AlignVCenter | Qt::AlignRight,
                     times);
    right -= painter.fontMetrics().horizontalAdvance(times) + 6;
  }
  return right;
}

void NodeItem::paint_body(QPainter& painter) const {
  const Theme& theme = source_.theme();
  const double width = geometry_.frame.width();
  painter.setFont(font(FontRole::help));
  for (std::size_t i = 0; geometry_.rows && i < geometry_.inputs.size(); ++i) {
    const PortPlace& port = geometry_.inputs[i];
    painter.setPen(i < face_.input_problem.size() && face_.input_problem[i] ? theme.error
                                                                            : theme.text2);
    painter.drawText(QRectF(12, port.centre.y() - 12, width - 20, 24), Qt::AlignVCenter,
                     QString::fromStdString(port.name));
  }
  painter.setPen(theme.text2);
  for (std::size_t i = 0; geometry_.output_rows && i < geometry_.outputs.size(); ++i) {
    const PortPlace& port = geometry_.outputs[i];
    painter.drawText(QRectF(8, port.centre.y() - 12, width - 20, 24),
                     Qt::AlignVCenter | Qt::AlignRight, QString::fromStdString(port.name));
  }
  if (!face_.brief.isEmpty()) {
    painter.setPen(face_.layer == nullptr ? theme.error : theme.text2);
    QRectF area(9, geometry_.body_top + 6, width - 18, 16);
    for (const QString& line : face_.brief.split('\n')) {
      painter.drawText(
          area, Qt::AlignVCenter,
          QFontMetricsF(painter.font()).elidedText(line, Qt::ElideRight, area.width()));
      area.translate(0, brief_line);
    }
  }
  if (face_.sample != nullptr)
    paint_sample(painter, geometry_.sample, *face_.sample, theme.colour(category()), theme);
  paint_footer(painter);
}

void NodeItem::paint_footer(QPainter& painter) const {
  if (face_.footer.isEmpty() && face_.cost.isEmpty()) return;
  const Theme& theme = source_.theme();
  const double width = geometry_.frame.width();
  painter.fillRect(QRectF(1, geometry_.footer_top, width - 2, 1), theme.line);
  painter.setFont(font(FontRole::mono_small));
  painter.setPen(theme.text3);
  const QRectF line(9, geometry_.footer_top, width - 18, footer_height);
  painter.drawText(line, Qt::AlignVCenter, face_.footer);
  painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, face_.cost);
}

void NodeItem::paint_frame(QPainter& painter) const {
  const Theme& theme = source_.theme();
  const double radius = theme.radius_node;
  const bool takes_drag = candidate_ == Candidate::legal && candidate_port_.empty();
  if (selected_ || takes_drag) {
    QColor halo = theme.accent;
    halo.setAlphaF(selected_ || hovered_ ? 0.26F : 0);
    stroke_rounded(painter, geometry_.frame.adjusted(-4, -4, 4, 4), radius + 4, halo, 3);
    stroke_rounded(painter, geometry_.frame.adjusted(-1, -1, 1, 1), radius + 1, theme.accent, 2);
  } else if (face_.problem || mark_ != Mark::none) {
    const QColor edge = mark_ == Mark::none ? theme.error_line : colour_of(mark_, theme);
    stroke_rounded(painter, geometry_.frame.adjusted(-1, -1, 1, 1), radius + 1, edge, 2);
  } else {
    const bool clear = hovered_ || face_.muted;
    const QColor edge = face_.warning ? theme.warn : clear ? theme.line3 : theme.line2;
    stroke_rounded(painter, geometry_.frame, radius, edge, 1,
                   face_.muted ? Qt::DashLine : Qt::SolidLine);
  }
}

void NodeItem::paint_ports(QPainter& painter) const {
  const Theme& theme = source_.theme();
  const QColor normal = selected_ ? theme.accent : theme.wire;
  for (std::size_t i = 0; i < geometry_.inputs.size(); ++i) {
    const bool problem = i < face_.input_problem.size() && face_.input_problem[i];
    const QPointF centre = geometry_.inputs[i].centre;
    paint_port(painter, centre, face_.input_flows.at(i), face_.input_linked.at(i),
               problem ? theme.error_line : normal, theme);
    if (candidate_ == Candidate::legal && geometry_.inputs[i].name == candidate_port_) {
      stroke_rounded(painter, QRectF(centre.x() - 8, centre.y() - 8, 16, 16), 5, theme.accent, 2);
    }
  }
  for (std::size_t i = 0; i < geometry_.outputs.size(); ++i) {
    const QPointF centre = geometry_.outputs[i].centre;
    paint_port(painter, centre, face_.output_flows.at(i), face_.output_linked.at(i), normal, theme);
    if (candidate_ == Candidate::legal && geometry_.outputs[i].name == candidate_port_) {
      stroke_rounded(painter, QRectF(centre.x() - 8, centre.y() - 8, 16, 16), 5, theme.accent, 2);
    }
  }
}

}  // namespace netloom::editor
