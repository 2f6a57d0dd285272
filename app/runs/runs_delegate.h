#pragma once

#include <QStyledItemDelegate>

#include "editor/theme/theme_source.h"

namespace netloom::app {

struct RunEntry;
class RunsModel;

/// True when `entry` ended before its time and can go on.
bool can_go_on(const RunEntry& entry);

/// Paints the cells of the table of runs.
class RunsDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  RunsDelegate(const editor::ThemeSource& source, const RunsModel& model, QObject* parent);

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;
  void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const override;

  /// Where "Resume" stands in the status cell `cell`; empty when it does not.
  QRectF go_on_area(const QRectF& cell, const RunEntry& entry) const;

 private:
  void paint_marker_cell(QPainter& painter, const QRectF& cell, const RunEntry& entry) const;
  void paint_name(QPainter& painter, const QRectF& cell, const RunEntry& entry) const;
  void paint_status(QPainter& painter, const QRectF& cell, const RunEntry& entry) const;
  void paint_metric(QPainter& painter, const QRectF& cell, const RunEntry& entry,
                    const QString& text) const;
  void paint_loss(QPainter& painter, const QRectF& cell, const RunEntry& entry) const;
  void paint_curve(QPainter& painter, const QRectF& cell, const RunEntry& entry) const;

  const editor::ThemeSource& source_;
  const RunsModel& model_;
};

/// The letter of a compared run on a tile in the run's colour.
void paint_letter(QPainter& painter, const QRectF& area, const editor::Theme& theme,
                  const QString& letter, int look);

}  // namespace netloom::app
