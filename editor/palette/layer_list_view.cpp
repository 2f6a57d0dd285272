#include "editor/palette/layer_list_view.h"

#include <QDrag>
#include <QFontMetricsF>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

#include "editor/document/layer_mime.h"
#include "editor/document/spoken.h"
#include "editor/help/layer_look.h"
#include "editor/palette/layer_list_model.h"
#include "editor/theme/drag_picture.h"
#include "editor/theme/fonts.h"
#include "editor/theme/icons.h"
#include "editor/theme/netloom_style.h"
#include "editor/theme/paint.h"

namespace netloom::editor {

namespace {

constexpr int category_height = 28;  // 26 and a gap of 2 above.
constexpr int layer_height = 25;
constexpr double tile = 16;

}  // namespace

LayerRowDelegate::LayerRowDelegate(const LayerListModel& model, const ThemeSource& source,
                                   QObject* parent)
    : QStyledItemDelegate(parent), model_(model), source_(source) {}

QSize LayerRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
  return {100, model_.layer(index) == nullptr ? category_height : layer_height};
}

void LayerRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  if (model_.layer(index) == nullptr) {
    paint_category(*painter, option.rect, index);
  } else {
    paint_layer(*painter, option, index);
  }
  const bool ring = option.state & QStyle::State_KeyboardFocusChange;
  if (ring && option.state & QStyle::State_HasFocus) {
    stroke_rounded(*painter, QRectF(option.rect).adjusted(7, 1, -7, -1), 5, source_.theme().accent,
                   2);
  }
  painter->restore();
}

void LayerRowDelegate::paint_category(QPainter& painter, const QRectF& area,
                                      const QModelIndex& index) const {
  const Theme& theme = source_.theme();
  const QRectF line = area.adjusted(8, 2, -10, 0);
  const bool open = model_.is_open(model_.category(index));
  paint_icon(painter, QRectF(line.left(), line.center().y() - 6, 12, 12),
             open ? "chevron-down" : "chevron-right", theme.text2);
  painter.setFont(font(FontRole::caption));
  painter.setPen(theme.text2);
  painter.drawText(line.adjusted(17, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                   index.data().toString());
  painter.setFont(font(FontRole::help));
  painter.setPen(theme.text3);
  painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, QString::number(model_.count(index)));
}

void LayerRowDelegate::paint_layer(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const {
  const Theme& theme = source_.theme();
  const LayerType& layer = *model_.layer(index);
  const QRectF row = QRectF(option.rect).adjusted(6, 0, -6, 0);
  const bool hovered = option.state & QStyle::State_MouseOver;
  const bool current = option.state & QStyle::State_Selected;
  if (hovered || current) fill_rounded(painter, row, 5, theme.hover);
  const double middle = row.center().y();
  paint_tile(painter, QRectF(row.left() + 8, middle - tile / 2, tile, tile), theme,
             category_of(layer), glyph_of(layer));
  if (hovered || current) {
    paint_icon(painter, QRectF(row.right() - 20, middle - 6, 12, 12), "grip", theme.text3);
    const QRectF help = help_area(option.rect);
    paint_icon(painter, help.adjusted(5, 5, -5, -5), "help", theme.text2);
  }
  const QRectF words = row.adjusted(8 + tile + 8, 0, hovered || current ? -48 : -8, 0);
  painter.setFont(font(FontRole::body));
  painter.setPen(theme.text);
  // What tells "… 1-D" from "… 3-D" stands at the end.
  const QString title = QFontMetricsF(painter.font())
                            .elidedText(index.data().toString(), Qt::ElideMiddle, words.width());
  painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine, title);
}

QRectF LayerRowDelegate::help_area(const QRectF& row) {
  return {row.right() - 6 - 46, row.center().y() - 12, 24, 24};
}

LayerListView::LayerListView(LayerListModel& model, const ThemeSource& source, QWidget* parent)
    : QListView(parent), model_(model), source_(source) {
  setModel(&model);
  setItemDelegate(new LayerRowDelegate(model, source, this));
  set_drag_list_look(*this);
  setAccessibleName(tr("Layers"));
  connect(&source, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
}

QPixmap LayerListView::drag_picture(const QModelIndex& index) const {
  const LayerType* layer = model_.layer(index);
  if (layer == nullptr) return {};
  return editor::drag_picture(source_.theme(), devicePixelRatioF(), category_of(*layer),
                              glyph_of(*layer), spoken(layer->title));
}

void LayerListView::startDrag(Qt::DropActions actions) {
  const QModelIndex index = currentIndex();
  QMimeData* carried = index.isValid() ? model_.mimeData({index}) : nullptr;
  if (carried == nullptr) return;
  auto* drag = new QDrag(this);
  drag->setMimeData(carried);
  drag->setPixmap(drag_picture(index));
  drag->setHotSpot(drag_grip);
  Q_EMIT dragBegan();
  drag->exec(actions);
  // The drag took the mouse, so that nobody told the row below it that it had left.
  const QPointF outside(-1, -1);
  QHoverEvent left(QEvent::HoverLeave, outside, outside, outside);
  viewportEvent(&left);
}

void LayerListView::mousePressEvent(QMouseEvent* event) {
  const QModelIndex index = indexAt(event->pos());
  const bool help = model_.layer(index) != nullptr && event->button() == Qt::LeftButton &&
                    LayerRowDelegate::help_area(visualRect(index)).contains(event->position());
  if (help) {
    Q_EMIT helpRequested(index);
    return;
  }
  QListView::mousePressEvent(event);
}

}  // namespace netloom::editor
