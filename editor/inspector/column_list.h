#pragma once

#include <memory>

#include <QListWidget>
#include <QStyledItemDelegate>

#include "editor/document/document.h"
#include "editor/samples/data_look.h"
#include "editor/theme/theme_source.h"

namespace netloom::editor {

/// Paints a row of a ColumnList: name, type, and the nodes that take the column.
class ColumnRowDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  ColumnRowDelegate(const ThemeSource& source, QObject* parent);

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  const ThemeSource& source_;
};

/// The groups and columns of the data. Each is dragged onto a node of the canvas, which is then
/// bound to it; Enter, a double click or the right button open the same as a menu.
class ColumnList : public QListWidget {
  Q_OBJECT
 public:
  ColumnList(Document& document, const ThemeSource& source, QWidget* parent = nullptr);

  void show_data(const std::shared_ptr<const DataSummary>& summary);
  /// Says anew which nodes take the columns.
  void refresh();
  /// The picture under the pointer while the column of `row` is dragged.
  QPixmap drag_picture(int row) const;
  /// What can be done with the column of `row`; the caller owns it.
  std::unique_ptr<QMenu> menu_of(int row);

 protected:
  void startDrag(Qt::DropActions actions) override;
  QMimeData* mimeData(const QList<QListWidgetItem*>& items) const override;
  QStringList mimeTypes() const override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void open_menu(int row, QPoint global);

  Document& document_;
  const ThemeSource& source_;
};

}  // namespace netloom::editor
