#pragma once

#include <QListView>
#include <QStyledItemDelegate>

#include "editor/theme/theme_source.h"

namespace netloom::editor {

class LayerListModel;

/// Paints the rows of a LayerListModel: categories with chevron and count, layers with tile and, on
/// the hovered and the current one, a button for its help and a grip.
class LayerRowDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  LayerRowDelegate(const LayerListModel& model, const ThemeSource& source, QObject* parent);

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  /// Where the help button of a layer's row at `row` is.
  static QRectF help_area(const QRectF& row);

 private:
  void paint_category(QPainter& painter, const QRectF& area, const QModelIndex& index) const;
  void paint_layer(QPainter& painter, const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;

  const LayerListModel& model_;
  const ThemeSource& source_;
};

/// The list of the palette: its drags show the row's tile and name.
class LayerListView : public QListView {
  Q_OBJECT
 public:
  LayerListView(LayerListModel& model, const ThemeSource& source, QWidget* parent = nullptr);

  /// The picture under the pointer while `index` is dragged.
  QPixmap drag_picture(const QModelIndex& index) const;

 signals:
  void helpRequested(const QModelIndex& index);
  /// The user drags a layer away; the list may be covered or hidden now.
  void dragBegan();

 protected:
  void mousePressEvent(QMouseEvent* event) override;
  void startDrag(Qt::DropActions actions) override;

 private:
  LayerListModel& model_;
  const ThemeSource& source_;
};

}  // namespace netloom::editor
