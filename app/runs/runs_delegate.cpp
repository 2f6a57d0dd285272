#include "app/runs/runs_delegate.h"

#include <algorithm>
#include <cmath>

#include <QLineEdit>
#include <QPainter>

#include "app/charts/text_line.h"
#include "app/charts/value_text.h"
#include "app/run/run_look.h"
#include "app/runs/runs_model.h"
#include "editor/theme/icons.h"
#include "editor/theme/paint.h"

namespace netloom::app {

using editor::FontRole;
using editor::Theme;

namespace {

constexpr double padding = 8;

std::vector<TextPart> status_parts(const RunEntry& entry, const Theme& theme) {
  const RunRow& row = entry.row;
  const bool plain = row.status == RunStatus::finished || row.status == RunStatus::stopped ||
                     row.status == RunStatus::paused;
  std::vector<TextPart> parts = {{status_word(row.status),
                                  plain ? FontRole::label : FontRole::label_strong,
                                  status_colour(row.status, theme)}};
  if (row.status != RunStatus::finished) {
    parts.push_back(
        {QString("%1/%2").arg(row.epoch).arg(row.epochs), FontRole::mono_small, theme.text3});
  }
  return parts;
}

}  // namespace

bool can_go_on(const RunEntry& entry) {
  const RunStatus status = entry.row.status;
  const bool early = status == RunStatus::crashed || status == RunStatus::stopped;
  return early && has_checkpoint(entry.row);
}

void paint_letter(QPainter& painter, const QRectF& area, const Theme& theme, const QString& letter,
                  int look) {
  editor::fill_rounded(painter, area, theme.radius_tile, theme.series_colour(look));
  painter.setFont(editor::font(FontRole::caption));
  painter.setPen(theme.glyph);
  painter.drawText(area, Qt::AlignCenter, letter);
}

RunsDelegate::RunsDelegate(const editor::ThemeSource& source, const RunsModel& model,
                           QObject* parent)
    : QStyledItemDelegate(parent), source_(source), model_(model) {}

void RunsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
  QStyleOptionViewItem ground = option;
  initStyleOption(&ground, index);
  const QString text = ground.text;
  ground.text.clear();
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setClipRect(option.rect);
  const QWidget* view = option.widget;
  view->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, view);
  const int row = index.data(RunsModel::row_role).toInt();
  const RunEntry& entry = model_.entry(row);
  const QRectF cell = QRectF(option.rect).adjusted(padding, 0, -padding, -1);
  switch (model_.kind(index.column())) {
    case RunColumn::marker:
      paint_marker_cell(*painter, cell, entry);
      break;
    case RunColumn::name:
      paint_name(*painter, cell, entry);
      break;
    case RunColumn::status:
      paint_status(*painter, cell, entry);
      break;
    case RunColumn::metric:
      paint_metric(*painter, cell, entry, text);
      break;
    case RunColumn::loss:
      paint_loss(*painter, cell, entry);
      break;
    case RunColumn::curve:
      paint_curve(*painter, cell, entry);
      break;
    case RunColumn::started:
      paint_text_line(*painter, cell, {{text, FontRole::label, source_.theme().text3}});
      break;
    default: {
      const bool none = text == QString(QChar(0x2013));
      const QColor ink = none ? source_.theme().text3 : source_.theme().text;
      paint_text_line(*painter, cell, {{text, FontRole::mono, ink}}, 5, true);
    }
  }
  painter->restore();
}

void RunsDelegate::paint_marker_cell(QPainter& painter, const QRectF& cell,
                                     const RunEntry& entry) const {
  const Theme& theme = source_.theme();
  const double y = cell.center().y();
  if (const auto look = model_.shown().look(entry.row.number)) {
    editor::paint_series_key(painter, QRectF(cell.center().x() - 13, y - 6, 26, 12), theme, *look);
  } else {
    editor::paint_icon(painter, QRectF(cell.center().x() - 7, y - 7, 14, 14), "eye-off",
                       editor::with_alpha(theme.text3, 0.75));
  }
}

void RunsDelegate::paint_name(QPainter& painter, const QRectF& cell, const RunEntry& entry) const {
  const Theme& theme = source_.theme();
  const ShownRuns& shown = model_.shown();
  const std::int64_t number = entry.row.number;
  const QString letter = shown.a() == number ? "A" : shown.b() == number ? "B" : "";
  paint_text_line(painter, cell, {{QString("#%1").arg(number), FontRole::mono, theme.text3}});
  const FontRole role = letter.isEmpty() ? FontRole::body : FontRole::strong;
  const QFontMetricsF metrics(editor::font(role));
  const double room = cell.width() - 36 - (letter.isEmpty() ? 0 : 26);
  const QString name =
      metrics.elidedText(QString::fromStdString(entry.row.name), Qt::ElideMiddle, room);
  paint_text_line(painter, cell.adjusted(36, 0, 0, 0), {{name, role, theme.text}});
  if (letter.isEmpty()) return;
  const double x = cell.left() + 36 + metrics.horizontalAdvance(name) + 8;
  paint_letter(painter, QRectF(x, cell.center().y() - 9, 18, 18), theme, letter,
               shown.look(number).value_or(0));
}

void RunsDelegate::paint_status(QPainter& painter, const QRectF& cell,
                                const RunEntry& entry) const {
  const Theme& theme = source_.theme();
  paint_status_sign(painter, QRectF(cell.left(), cell.center().y() - 7, 14, 14), entry.row.status,
                    theme);
  paint_text_line(painter, cell.adjusted(20, 0, 0, 0), status_parts(entry, theme), 6);
  const QRectF area = go_on_area(cell, entry);
  if (!area.isEmpty()) {
    paint_text_line(painter, area, {{tr("Resume"), FontRole::label_strong, theme.info}});
  }
}

QRectF RunsDelegate::go_on_area(const QRectF& cell, const RunEntry& entry) const {
  if (!can_go_on(entry)) return {};
  const double left = cell.left() + 20 + text_line_width(status_parts(entry, source_.theme()), 6);
  const double width =
      text_line_width({{tr("Resume"), FontRole::label_strong, source_.theme().info}});
  return {left + 8, cell.top(), width + 4, cell.height()};
}

void RunsDelegate::paint_metric(QPainter& painter, const QRectF& cell, const RunEntry& entry,
                                const QString& text) const {
  const Theme& theme = source_.theme();
  const double value = best_of(entry.row, "validation." + model_.metric().toStdString());
  if (!std::isfinite(value)) {
    paint_text_line(painter, cell, {{text, FontRole::mono, theme.text3}}, 5, true);
    return;
  }
  paint_text_line(painter, cell.adjusted(0, -4, 0, -4), {{text, FontRole::mono, theme.text}}, 5,
                  true);
  const QRectF bar(cell.left(), cell.center().y() + 7, cell.width(), 3);
  editor::paint_bar(painter, bar, model_.metric_share(value), theme.text3, theme.line);
}

void RunsDelegate::paint_loss(QPainter& painter, const QRectF& cell, const RunEntry& entry) const {
  const Theme& theme = source_.theme();
  const auto found = entry.row.metrics.find("validation.loss");
  if (found == entry.row.metrics.end() || !std::isfinite(found->second.best)) {
    paint_text_line(painter, cell, {{QString(QChar(0x2013)), FontRole::mono, theme.text3}}, 5,
                    true);
    return;
  }
  const double steps = steps_per_epoch(entry.row);
  const auto epoch = steps > 0 ? std::lround(found->second.best_step / steps) : 0;
  paint_text_line(painter, cell,
                  {{plain_text(found->second.best), FontRole::mono, theme.text},
                   {QString("@%1").arg(epoch, 2), FontRole::mono, theme.text3}},
                  6, true);
}

void RunsDelegate::paint_curve(QPainter& painter, const QRectF& cell, const RunEntry& entry) const {
  const Theme& theme = source_.theme();
  const double low = std::log(std::max(model_.curve_low(), 1e-12));
  const double high = std::log(std::max(model_.curve_high(), 1e-12));
  if (entry.curve.size() < 2 || !(high > low)) return;
  const QRectF area(cell.left(), cell.center().y() - 9, std::min(cell.width(), 64.0), 18);
  QPolygonF line;
  for (int i = 0; i < entry.curve.size(); ++i) {
    const double value = entry.curve[i];
    if (!(value > 0) || !std::isfinite(value)) continue;
    const double across = entry.curve_share * i / (entry.curve.size() - 1.0);
    const double up = std::clamp((std::log(value) - low) / (high - low), 0.0, 1.0);
    line.append(
        {area.left() + across * area.width(), area.bottom() - 1 - up * (area.height() - 2)});
  }
  const auto look = model_.shown().look(entry.row.number);
  painter.setPen(QPen(look ? theme.series_colour(*look) : theme.line3, 1.2));
  painter.drawPolyline(line);
}

void RunsDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex&) const {
  editor->setGeometry(option.rect.adjusted(36, 2, -4, -3));
}

}  // namespace netloom::app
