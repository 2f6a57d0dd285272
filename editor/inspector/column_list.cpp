#include "editor/inspector/column_list.h"

#include <algorithm>

#include <QContextMenuEvent>
#include <QDrag>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QTimer>

#include "editor/document/bind_column.h"
#include "editor/document/column_mime.h"
#include "editor/document/places.h"
#include "editor/inspector/data_settings.h"
#include "editor/theme/drag_picture.h"
#include "editor/theme/fonts.h"
#include "editor/theme/icons.h"
#include "editor/theme/netloom_style.h"
#include "editor/theme/paint.h"

namespace netloom::editor {

namespace {

constexpr int row_height = 24;
constexpr int most_rows = 9;  // More of them scroll.
constexpr int type_role = Qt::UserRole;
constexpr int nodes_role = Qt::UserRole + 1;
constexpr int about_role = Qt::UserRole + 2;

/// Where name, type and nodes of a row stand; the name has what the others leave.
struct Places {
  QRectF name;
  QRectF type;
  QRectF nodes;
};

Places places_in(const QRectF& row, double type_width, double nodes_width) {
  const double nodes = std::min(nodes_width, row.width() * 0.36);
  const double gap = nodes > 0 ? 8 : 0;
  const double type = std::min(type_width, row.width() * 0.36);
  Places places;
  places.nodes = QRectF(row.right() - nodes, row.top(), nodes, row.height());
  places.type = QRectF(places.nodes.left() - gap - type, row.top(), type, row.height());
  places.name = QRectF(row.left(), row.top(), places.type.left() - 8 - row.left(), row.height());
  return places;
}

void draw(QPainter& painter, const QRectF& area, const QString& text, FontRole role,
          const QColor& colour, Qt::Alignment side = Qt::AlignLeft) {
  painter.setFont(font(role));
  painter.setPen(colour);
  const QString shown =
      QFontMetricsF(painter.font()).elidedText(text, Qt::ElideMiddle, area.width() + 1);
  painter.drawText(area, static_cast<int>(Qt::AlignVCenter | side) | Qt::TextSingleLine, shown);
}

double width_of(const QString& text, FontRole role) {
  return QFontMetricsF(font(role)).horizontalAdvance(text);
}

/// "→ image, label", or nothing.
QString arrow_to(const std::vector<std::string>& nodes) {
  QStringList names;
  for (const std::string& node : nodes) names.append(QString::fromStdString(node));
  return names.isEmpty() ? QString() : QStringLiteral("→ ") + names.join(QStringLiteral(", "));
}

}  // namespace

ColumnRowDelegate::ColumnRowDelegate(const ThemeSource& source, QObject* parent)
    : QStyledItemDelegate(parent), source_(source) {}

QSize ColumnRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
  return {100, row_height};
}

void ColumnRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
  const Theme& theme = source_.theme();
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  const QRectF area(option.rect);
  const bool hovered = option.state & QStyle::State_MouseOver;
  const bool focused = (option.state & QStyle::State_HasFocus) != 0;
  if (hovered || focused) fill_rounded(*painter, area, 5, theme.hover);
  if (focused && (option.state & QStyle::State_KeyboardFocusChange))
    stroke_rounded(*painter, area.adjusted(1, 1, -1, -1), 5, theme.accent, 2);
  const QRectF grip(area.left() + 4, area.center().y() - 6, 12, 12);
  paint_icon(*painter, grip, QStringLiteral("grip"), hovered ? theme.text2 : theme.text3);
  const QString type = index.data(type_role).toString();
  const QString nodes = index.data(nodes_role).toString();
  const Places places = places_in(area.adjusted(22, 0, -6, 0), width_of(type, FontRole::help),
                                  width_of(nodes, FontRole::help));
  draw(*painter, places.name, index.data().toString(), FontRole::body, theme.text);
  draw(*painter, places.type, type, FontRole::help, theme.text3, Qt::AlignRight);
  draw(*painter, places.nodes, nodes, FontRole::help, theme.text2);
  painter->restore();
}

ColumnList::ColumnList(Document& document, const ThemeSource& source, QWidget* parent)
    : QListWidget(parent), document_(document), source_(source) {
  setItemDelegate(new ColumnRowDelegate(source, this));
  set_drag_list_look(*this);
  setUniformItemSizes(true);
  setAccessibleName(tr("Columns of the data"));
  setAccessibleDescription(tr("Enter offers the nodes that a column can go to."));
  connect(&source, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
  connect(this, &QListWidget::itemDoubleClicked, this,
          [this](QListWidgetItem* item) { open_menu(row(item), QCursor::pos()); });
}

void ColumnList::show_data(const std::shared_ptr<const DataSummary>& summary) {
  clear();
  for (const DataSummary::BindableColumn& column : summary->bindable) {
    auto* item = new QListWidgetItem(column.name, this);
    item->setData(type_role, column.type);
    item->setData(about_role, column.about);
  }
  setFixedHeight(std::min(count(), most_rows) * row_height);
  setVisible(count() > 0);
  refresh();
}

void ColumnList::refresh() {
  auto nodes_of = nodes_by_column(document_);
  for (int i = 0; i < count(); ++i) {
    QListWidgetItem& one = *item(i);
    const QString nodes = arrow_to(nodes_of[one.text().toStdString()]);
    if (one.data(nodes_role).toString() == nodes && one.data(nodes_role).isValid()) continue;
    one.setData(nodes_role, nodes);
    const QString name = one.text() + QStringLiteral(" · ") + one.data(type_role).toString();
    QStringList lines{nodes.isEmpty() ? name : name + QStringLiteral(" ") + nodes};
    const QString about = one.data(about_role).toString();
    if (!about.isEmpty()) lines.append(about);
    lines.append(
        tr("Drag it onto an input or a target; with Shift it comes beside the columns there. On "
           "the empty canvas it becomes a node of its own; Alt makes a target of an input, and "
           "the reverse."));
    one.setToolTip(lines.join(QLatin1Char('\n')));
    one.setData(Qt::AccessibleTextRole, lines.front());
  }
}

QPixmap ColumnList::drag_picture(int row) const {
  return editor::drag_picture(source_.theme(), devicePixelRatioF(), Category::data,
                              QStringLiteral("columns"), item(row)->text(),
                              item(row)->data(type_role).toString());
}

QStringList ColumnList::mimeTypes() const {
  return {QLatin1String(column_mime_type)};
}

QMimeData* ColumnList::mimeData(const QList<QListWidgetItem*>& items) const {
  if (items.empty()) return nullptr;
  auto* carried = new QMimeData;
  carried->setData(QLatin1String(column_mime_type), items.front()->text().toUtf8());
  return carried;
}

void ColumnList::startDrag(Qt::DropActions) {
  QListWidgetItem* dragged = currentItem();
  QMimeData* carried = dragged == nullptr ? nullptr : mimeData({dragged});
  if (carried == nullptr) return;
  // The drop selects a node, and the inspector that has this list shows another page then: the
  // drag belongs to the window and begins once the list has nothing more to do in it.
  auto* drag = new QDrag(window());
  drag->setMimeData(carried);
  drag->setPixmap(drag_picture(row(dragged)));
  drag->setHotSpot(drag_grip);
  QTimer::singleShot(0, drag, [drag] {
    if ((QGuiApplication::mouseButtons() & Qt::LeftButton) != 0) {
      drag->exec(Qt::CopyAction);
    } else {
      drag->deleteLater();
    }
  });
}

std::unique_ptr<QMenu> ColumnList::menu_of(int row) {
  auto menu = std::make_unique<QMenu>(window());
  menu->setToolTipsVisible(true);
  const std::string column = item(row)->text().toStdString();
  for (const std::string& node : data_nodes(document_)) {
    const QString refusal = why_not_bound(document_, node, column);
    const QString name = QString::fromStdString(node);
    QAction* action = menu->addAction(refusal.isEmpty() ? tr("Bind to %1").arg(name)
                                                        : tr("Bind to %1 (%2)").arg(name, refusal));
    action->setEnabled(refusal.isEmpty());
    connect(action, &QAction::triggered, &document_,
            [&document = document_, node, column] { bind_column(document, node, column); });
  }
  if (!menu->isEmpty()) menu->addSeparator();
  const std::pair<const char*, QString> kinds[] = {{"input", tr("Add an input of it")},
                                                   {"target", tr("Add a target of it")}};
  for (const auto& [layer, text] : kinds) {
    QAction* action = menu->addAction(text);
    action->setEnabled(document_.open_block().use.empty());
    connect(action, &QAction::triggered, &document_,
            [&document = document_, layer = layer, column] {
              add_bound_node(document, layer, column, free_place(document.project()));
            });
  }
  return menu;
}

void ColumnList::open_menu(int row, QPoint global) {
  if (row < 0) return;
  QMenu* menu = menu_of(row).release();
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->popup(global);
}

void ColumnList::contextMenuEvent(QContextMenuEvent* event) {
  const int at =
      event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()).row() : currentRow();
  if (at < 0) return;
  setCurrentRow(at);
  open_menu(at, event->globalPos());
}

void ColumnList::keyPressEvent(QKeyEvent* event) {
  const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                      event->key() == Qt::Key_Space;
  if (!enters || currentRow() < 0) return QListWidget::keyPressEvent(event);
  const QRect place = visualItemRect(currentItem());
  open_menu(currentRow(), viewport()->mapToGlobal(place.bottomLeft()));
}

}  // namespace netloom::editor
